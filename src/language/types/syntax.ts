/**
 * The words that a wiki's markup is made of, all in lower case. English ones are understood on every wiki and need not be
 * said again.
 */
export interface SyntaxWords {
  /** Names and other names of namespaces, spaces for underscores. */
  namespaces: {
    category: string[]
    file: string[]
    template: string[]
    user: string[]
  }
  /** What opens a redirect page, with its `#`. */
  redirect: string[]
  /** Options of a file link. One that ends in `=` or a space takes a value behind it: `alt=…`. */
  fileOptions?: string[]
  /** Parser function → its names here. */
  functions?: Record<string, string[]>
  /** Behaviour switches without the underscores around them: `notoc`. */
  switches?: string[]
  /** Codes of the writing variants between which `-{zh-hans:…;zh-hant:…}-` chooses; the first that is there is read. */
  variants?: string[]
  /** Which letters behind a link belong to its words: `[[boat]]s`. `cased`: all scripts that have small letters. */
  trail: 'latin' | 'cased' | 'arabic' | 'none'
}
