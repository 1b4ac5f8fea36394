import { classOf, DIGIT, digitValue } from './characters.ts'
import { COLON, COMMA, DOT } from './marks.ts'
import { NUMBER, QUANTITY, TIME, type Token } from './token.ts'

/** The number that begins at an offset, or the longer thing it is part of. */
export function readNumber(token: Token, text: string, start: number): void {
  let end = start
  let value = 0
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (classOf(unit) !== DIGIT) break
    if (value < 1e8) value = value * 10 + digitValue(unit)
  }
  const digits = end - start
  token.kind = NUMBER
  token.value = value
  token.digits = digits
  token.end = end
  if (digits > 3) return
  const mark = text.charCodeAt(end)
  // > | 12:30:29.678    1,987 km    12.345.678
  //   | ^^^^^^^^^^^^    ^^^^^       ^^^^^^^^^^
  if (mark === COLON && digits <= 2 && digitsAt(text, end + 1) === 2) {
    end += 3
    while (isClockMark(text.charCodeAt(end)) && digitsAt(text, end + 1) > 0 && end - start < 16)
      end += 1 + digitsAt(text, end + 1)
    longer(token, TIME, end)
  } else if (
    (mark === COMMA || (mark === DOT && text.charCodeAt(start - 1) !== DOT)) &&
    digitsAt(text, end + 1) === 3 &&
    (mark === COMMA || text.charCodeAt(end + 4) !== DOT || digitsAt(text, end + 5) === 3)
  ) {
    while (text.charCodeAt(end) === mark && digitsAt(text, end + 1) === 3) end += 4
    longer(token, QUANTITY, end)
  }
}

/** A number that is part of something longer. */
function longer(token: Token, kind: number, end: number): void {
  token.kind = kind
  token.digits = 0
  token.end = end
}

/** How many digits stand at an offset, five at most. */
function digitsAt(text: string, offset: number): number {
  let count = 0
  while (count < 5 && offset + count < text.length && classOf(text.charCodeAt(offset + count)) === DIGIT) count++
  return count
}

function isClockMark(unit: number): boolean {
  return unit === COLON || unit === DOT
}
