import { conjunctions, nameParticles } from '../language/index.ts'

/** Small words inside names: `de`, `von`, `bin`. */
export const particles: ReadonlySet<string> = new Set(nameParticles)

/** `and`, in many languages. */
export const ands: ReadonlySet<string> = new Set(conjunctions)
