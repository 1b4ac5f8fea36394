import type { ConfigData } from 'wikiparser-node'
import { functions, variables } from '../scan/magic-words.ts'
import type { Site } from '../scan/site.ts'
import { extensionTags } from '../scan/tags.ts'

/** HTML as wikiparser-node wants it sorted: tags that must be closed, may be, cannot be. */
const html: ConfigData['html'] = [
  (
    'b bdi del i ins u font big small sub sup h1 h2 h3 h4 h5 h6 cite code em s strike strong tt var div center blockquote ' +
    'ol ul dl table caption ruby rb rp rt rtc p span abbr dfn kbd samp data time mark tr td th q bdo thead tbody tfoot'
  ).split(' '),
  ['li', 'dt', 'dd'],
  ['br', 'wbr', 'hr', 'meta', 'link'],
]

const hashed =
  'expr if ifeq ifexist ifexpr iferror switch time timel tag invoke rel2abs titleparts formatdate language property statements section section-h lst lsth lstx babel coordinates related'.split(
    ' ',
  )

const plain = [...functions].filter((name) => name !== 'msg' && name !== 'raw' && name !== 'msgnw')

/** The settings of wikiparser-node for a wiki, from the same words that the scanner goes by. */
export function grammarConfig(site: Site): ConfigData {
  const byName: Record<string, string> = Object.create(null)
  for (const name of plain) byName[name] = name
  for (const name of hashed) byName[`#${name}`] = name
  for (const [local, name] of site.functions) byName[local] = name
  const asWritten: Record<string, string> = Object.create(null)
  for (const name of variables) asWritten[name] = name.toLowerCase()
  const namespaces: Record<string, string> = { 0: '', 6: 'File', 10: 'Template', 14: 'Category' }
  const nsid: Record<string, number> = Object.create(null)
  Object.assign(nsid, { '': 0, file: 6, image: 6, template: 10, category: 14 })
  for (const [name, kind] of site.namespaces) {
    if (kind !== 'other') nsid[name] = kind === 'file' ? 6 : 14
  }
  const img: Record<string, string> = Object.create(null)
  for (const option of site.fileOptions) img[option] = option
  for (const start of site.fileOptionStarts) img[`${start}$1`] = start.replace(/[= ]$/, '')
  img['$1px'] = 'width'
  const switches: Record<string, string> = Object.create(null)
  for (const name of site.switches) switches[name] = name
  return {
    ext: [...extensionTags].filter((name) => name !== 'includeonly'),
    html,
    namespaces,
    nsid,
    variable: ['!', '=', ...[...variables].map((name) => name.toLowerCase())],
    functionHook: [...plain, ...hashed],
    parserFunction: [byName, asWritten, ['msg', 'raw'], ['safesubst', 'subst']],
    doubleUnderscore: [[], [], switches, Object.create(null)],
    protocol:
      'ftp://|ftps://|git://|gopher://|http://|https://|irc://|ircs://|mailto:|mms://|news:|nntp://|redis://|sftp://|sip:|sips:|sms:|ssh://|svn://|tel:|telnet://|urn:|worldwind://|xmpp:|bitcoin:|geo:|magnet:|matrix:',
    interwiki: [],
    img,
    redirection: [...site.redirect],
    variants: site.variants ? [...site.variants] : [],
  }
}
