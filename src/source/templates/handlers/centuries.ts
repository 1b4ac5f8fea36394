import type { DateWords } from '../../../language/index.ts'

/**
 * Centuries with the word behind them:
 *
 *     {{s-|XIX|e}} → XIXe siècle
 *     {{sp|XVIII|e|et|XIX|e}} → XVIIIe et XIXe siècle
 */
export function centuries(values: readonly string[], dates: DateWords): string {
  if (!isCentury(values[0] ?? '')) return values[0] ?? ''
  let words = ''
  let bare = false
  for (const value of values) {
    if (isCentury(value)) {
      words += words === '' ? value : `${bare ? 'e' : ''} ${value}`
      bare = true
    } else if (bare && endings.has(value)) {
      words += value || 'e'
      bare = false
    } else if (value !== '' && value !== 's') words += ` ${value}`
  }
  return `${words}${bare ? 'e' : ''} ${dates.century?.[0] ?? ''}`
}

/**
 * A century with the word in front of it, if the third value asks for one:
 *
 *     {{siglo|IV|a|s}} → siglo IV a. C.
 *     siglo {{siglo|XIX}} → siglo XIX
 */
export function centuryBehind(values: readonly string[], dates: DateWords): string {
  const [number = '', era = '', form = ''] = values
  const word = dates.century?.[0] ?? ''
  const lead = form === 'S' ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ` : form === '' ? '' : `${word} `
  const trail = era === '' ? '' : ` ${era.charAt(0).toLowerCase()}. C.`
  return `${lead}${number}${trail}`
}

const endings = new Set(['', 'e', 'er', 're', 'è', 'ème'])

function isCentury(value: string): boolean {
  return /^[IVXLC\d]+$/i.test(value)
}
