/** How a wiki names the categories that say when people lived. `…` stands for the date. */
export interface CategoryWords {
  /** `… births`. */
  births?: string[]
  /** `… deaths`. */
  deaths?: string[]
  /** `Living people`. */
  living?: string[]
}
