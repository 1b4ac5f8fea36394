/** What English writes behind the digits of a number: `st` of `21st`. */
export function ordinalEnd(number: string): string {
  const two = number.slice(-2)
  if (two === '11' || two === '12' || two === '13') return 'th'
  return { '1': 'st', '2': 'nd', '3': 'rd' }[number.slice(-1)] ?? 'th'
}
