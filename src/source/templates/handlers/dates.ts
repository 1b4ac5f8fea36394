import type { Handler } from '../handler.ts'

/** A date template stays, and shows what the page shows; its layout is `table.dates.get(template.key)`. */
export const date: Handler = () => null
