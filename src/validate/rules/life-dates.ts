import { type Days, daysOf, isBefore } from '../days.ts'
import type { Rule } from '../rule.ts'

/** The longest life on record is 122 years and 164 days (Jeanne Calment). */
const LONGEST_LIFE = 122 * 365.25 + 165

/** `death-before-birth`, `age-implausible`. */
export const lifeDates: Rule = ({ article: { biography }, report }) => {
  if (!biography?.birthDate || !biography.deathDate) return
  const birth = daysOf(biography.birthDate)
  const death = daysOf(biography.deathDate)
  const position = (biography.evidence['deathDate'] ?? biography.evidence['birthDate'])?.[0]?.position
  const place = { path: ['biography', 'deathDate'], position }
  const words = { birth: biography.birthDate.edtf, death: biography.deathDate.edtf }
  if (isBefore(death, birth)) report('death-before-birth', words, place)
  else if (birth && death && shortestLife(birth, death) > LONGEST_LIFE) {
    report('age-implausible', { ...words, years: Math.floor(shortestLife(birth, death) / 365.25) }, place)
  }
}

function shortestLife(birth: Days, death: Days): number {
  return death.earliest - birth.latest
}
