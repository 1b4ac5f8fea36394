import { nameParticles } from '../language/index.ts'

/** Small words inside names: `de`, `von`, `bin`. */
export const particles: ReadonlySet<string> = new Set(nameParticles)
