import { am } from './am/index.ts'
import { ar } from './ar/index.ts'
import { be } from './be/index.ts'
import { bg } from './bg/index.ts'
import { bn } from './bn/index.ts'
import { ca } from './ca/index.ts'
import { cs } from './cs/index.ts'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { eo } from './eo/index.ts'
import { es } from './es/index.ts'
import { et } from './et/index.ts'
import { eu } from './eu/index.ts'
import { fa } from './fa/index.ts'
import { fi } from './fi/index.ts'
import { fr } from './fr/index.ts'
import { he } from './he/index.ts'
import { hi } from './hi/index.ts'
import { hr } from './hr/index.ts'
import { hu } from './hu/index.ts'
import { id } from './id/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { la } from './la/index.ts'
import { lt } from './lt/index.ts'
import { ltg } from './ltg/index.ts'
import { lv } from './lv/index.ts'
import { nl } from './nl/index.ts'
import { no } from './no/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ro } from './ro/index.ts'
import { ru } from './ru/index.ts'
import { sk } from './sk/index.ts'
import { sl } from './sl/index.ts'
import { sr } from './sr/index.ts'
import { sv } from './sv/index.ts'
import { th } from './th/index.ts'
import { tr } from './tr/index.ts'
import type { LanguagePack } from './types/index.ts'
import { uk } from './uk/index.ts'
import { ur } from './ur/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'

export { authorLeads, conjunctions, linkWords, nameParticles, sourceJoints, sourceLeads } from './everywhere.ts'
export type * from './types/index.ts'

/** Every pack by its code. */
export const packs: Readonly<Record<string, LanguagePack>> = {
  am,
  ar,
  be,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  eo,
  es,
  et,
  eu,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  la,
  lt,
  ltg,
  lv,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
  nb: no,
  nn: no,
}

/** The pack of a BCP 47 tag: its own, or that of its language (`pt-BR` → `pt`); undefined where there is none. */
export function findPack(tag: string): LanguagePack | undefined {
  const lower = tag.toLowerCase()
  const own = (code: string): LanguagePack | undefined => (Object.hasOwn(packs, code) ? packs[code] : undefined)
  return own(lower) ?? own(lower.split('-', 1)[0] ?? '')
}
