import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['βιογραφία', 'βίος'],
    life: ['πρώτα χρόνια', 'νεανικά χρόνια'],
    career: ['καριέρα', 'σταδιοδρομία'],
    politics: ['πολιτική σταδιοδρομία', 'πολιτική καριέρα'],
    personal: ['προσωπική ζωή'],
    legacy: ['θάνατος', 'διακρίσεις', 'κληρονομιά'],
    works: ['έργα', 'φιλμογραφία'],
    notes: ['σημειώσεις'],
    references: ['παραπομπές'],
    links: ['εξωτερικοί σύνδεσμοι', 'δείτε επίσης'],
    tail: ['βιβλιογραφία', 'πηγές'],
  },
  rendered: {
    categoryLabels: ['κατηγορίες:', 'κατηγορία:'],
    retrieved: ['ανακτήθηκε στις'],
  },
  disambiguation: ['αποσαφήνιση'],
}
