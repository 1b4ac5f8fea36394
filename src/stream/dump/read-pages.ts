import { SaxesParser } from 'saxes'

/** One page of a dump with its newest revision. */
export interface DumpPage {
  id: number
  namespace: number
  title: string
  /** The dump itself says that the page redirects. */
  redirect: boolean
  text: string
}

/** What stands at the top of a dump. */
export interface DumpHead {
  /** `xml:lang` of the dump: a wiki's language code. */
  language: string | null
}

/** A file that is no dump, or is damaged; what came before it has been read. */
export class DumpError extends Error {
  override readonly name = 'DumpError'
}

/** MediaWiki takes no page over 2 MB; a revision this long is an attack on memory. Unit: characters. */
const LONGEST_REVISION = 64 * 1024 * 1024

/**
 * Reads the pages of a MediaWiki export (https://www.mediawiki.org/wiki/Help:Export, `pages-articles.xml`) out of decoded
 * chunks, one after the other: memory holds one chunk and its pages. Entities are not expanded but for XML's own five.
 * @throws DumpError where the XML is damaged, ends early, is no export or holds a page that is too long.
 */
export async function* readPages(
  chunks: AsyncIterable<string>,
  onHead: (head: DumpHead) => void = () => {},
): AsyncGenerator<DumpPage, void, void> {
  const parser = new SaxesParser()
  const path: string[] = []
  let pages: DumpPage[] = []
  let page: DumpPage | null = null
  let words = ''
  let collect = false
  let sinceRevision = 0
  let failure: Error | null = null

  parser.on('error', (error) => {
    failure ??= error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length === 0) {
      if (name !== 'mediawiki') failure ??= new Error(`the root element is <${name}>, not <mediawiki>`)
      onHead({ language: attributes['xml:lang'] ?? null })
    }
    const parent = path[path.length - 1]
    path.push(name)
    if (name === 'page' && path.length === 2) page = { id: 0, namespace: 0, title: '', redirect: false, text: '' }
    else if (page && parent === 'page' && name === 'redirect') page.redirect = true
    collect =
      page !== null &&
      ((parent === 'page' && (name === 'id' || name === 'ns' || name === 'title')) ||
        (parent === 'revision' && name === 'text'))
    words = ''
  })
  const take = (text: string): void => {
    if (collect) words += text
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (collect && page) {
      if (name === 'text') page.text = words
      else if (name === 'title') page.title = words
      else if (name === 'ns') page.namespace = Number(words)
      else if (name === 'id') page.id = Number(words)
      collect = false
    }
    if (name === 'revision') sinceRevision = 0
    if (name === 'page' && path.length === 1 && page) {
      pages.push(page)
      page = null
      sinceRevision = 0
    }
  })

  const check = (): void => {
    if (failure) throw new DumpError(`The dump is damaged: ${failure.message}`)
  }
  for await (const chunk of chunks) {
    sinceRevision += chunk.length
    parser.write(chunk)
    yield* pages
    pages = []
    check()
    if (sinceRevision > LONGEST_REVISION)
      throw new DumpError(`A page is longer than ${LONGEST_REVISION} characters; no wiki writes such pages`)
  }
  parser.close()
  yield* pages
  check()
}
