import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['forrás', 'zászló ikon', 'nemzetközi katalógusok', 'portál', 'commonscat', 'csonk', 'hely'],
    country: ['zászló', 'zászló2'],
    marriage: ['házasság'],
  },
}
