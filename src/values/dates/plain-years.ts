const FIRST = 1000
const LAST = 2199

/** Whether a year of four digits needs no era and no second look. */
export function isPlainYear(year: number): boolean {
  return year >= FIRST && year <= LAST
}
