import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['κατηγορία'],
    file: ['αρχείο', 'εικόνα'],
    template: ['πρότυπο'],
    user: ['χρήστης', 'χρήστρια'],
  },
  redirect: ['#ανακατευθυνση'],
  fileOptions: [
    'μινιατούρα', 'μικρογραφία', 'πλαίσιο', 'αριστερά', 'δεξιά', 'κέντρο',
  ],
  trail: 'cased',
}
