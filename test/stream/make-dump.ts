/** A MediaWiki export of made-up pages: articles, redirects, talk pages. */
export function makeDump(articles: number): string {
  const pages: string[] = []
  for (let i = 1; i <= articles; i++) {
    const born = 1800 + (i % 150)
    const text = [
      '{{Infobox officeholder',
      `| name = Person ${i}`,
      `| birth_date = {{birth date|${born}|${1 + (i % 12)}|${1 + (i % 28)}}}`,
      `| office = Mayor of Town ${i}`,
      `| term_start = ${born + 40}`,
      `| term_end = ${born + 44}`,
      '}}',
      `'''Person ${i}''' & <nowiki>others</nowiki> lived in Town ${i}.<ref>{{cite web|url=https://example.org/${i}|title=Town ${i}}}</ref>`,
      ...Array.from(
        { length: 20 },
        (_, n) => `\n== Section ${n} ==\n${'Words about the town and its people. '.repeat(20)}`,
      ),
      `[[Category:${born} births]]`,
    ].join('\n')
    pages.push(page(i * 10, 0, `Person ${i}`, text))
    if (i % 5 === 0) pages.push(page(i * 10 + 1, 0, `Someone ${i}`, `#REDIRECT [[Person ${i}]]`, `Person ${i}`))
    if (i % 3 === 0) pages.push(page(i * 10 + 2, 1, `Talk:Person ${i}`, 'Is this so?'))
  }
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo><sitename>Test</sitename></siteinfo>
${pages.join('\n')}
</mediawiki>
`
}

function page(id: number, namespace: number, title: string, text: string, redirect?: string): string {
  return `  <page>
    <title>${toXml(title)}</title>
    <ns>${namespace}</ns>
    <id>${id}</id>${redirect ? `\n    <redirect title="${toXml(redirect)}" />` : ''}
    <revision>
      <id>${id + 100000}</id>
      <text xml:space="preserve">${toXml(text)}</text>
    </revision>
  </page>`
}

function toXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
