import fc from 'fast-check'

/** Well-formed wikitext in all shapes that articles use, nested at random. */
export const wikitext: fc.Arbitrary<string> = fc.letrec<Record<string, string>>((tie) => {
  const word = fc.constantFrom(
    'Ada',
    'born',
    '1815',
    'é',
    'in',
    'the',
    '日本',
    'x y',
    "l'",
    'a=b',
    'A. B.',
    '&amp;',
    '&nbsp;',
    '&#8211;',
    '50%',
  )
  const title = fc.constantFrom('Ada Lovelace', 'London', 'Paris, Texas', 'C#Sharp', 'A_b', 'Help:X', 'A (b)')
  const name = fc.constantFrom(
    'Infobox person',
    'birth date',
    'cite web',
    'nowrap',
    'ubl',
    'Plainlist',
    'T_x',
    'lang|fr',
  )
  const join = (parts: string[]): string => parts.join('')
  const inline = tie('inline')
  const many = fc.array(inline, { maxLength: 4 }).map(join)
  const plain = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const link = fc.oneof(
    title.map((t) => `[[${t}]]`),
    fc.tuple(title, plain, fc.constantFrom('', 's', 'ärger', '.')).map(([t, w, trail]) => `[[${t}|${w}]]${trail}`),
    fc.tuple(title, plain).map(([t, w]) => `[[${t}|''${w}'']]`),
    title.map((t) => `[[Category:${t}|k]]`),
    title.map((t) => `[[:Category:${t}]]`),
    title.map((t) => `[[de:${t}]]`),
    fc.tuple(plain, title).map(([w, t]) => `[[File:A.jpg|thumb|200px|alt=x|${w} [[${t}]] end]]`),
  )
  const external = fc.oneof(
    plain.map((w) => `[https://example.org/a?b=c ${w}]`),
    fc.constantFrom(
      '[http://example.org]',
      ' https://example.org/a_(b). ',
      ' (http://example.org/x) ',
      '[//example.org x]',
    ),
  )
  const argument = fc.oneof(
    many,
    fc.tuple(fc.constantFrom('name', 'date', ' born ', '1'), many).map(([k, v]) => `${k}=${v}`),
  )
  const template = fc
    .tuple(name, fc.array(argument, { maxLength: 3 }))
    .map(([n, values]) => `{{${[n, ...values].join('|')}}}`)
  const box = fc
    .tuple(name, fc.array(fc.tuple(fc.constantFrom('name', 'birth_date', 'office2'), many), { maxLength: 4 }))
    .map(([n, rows]) => `{{${n}\n${rows.map(([k, v]) => `| ${k} = ${v}\n`).join('')}}}`)
  const call = fc.oneof(
    many.map((w) => `{{#if:${w}|a|b}}`),
    plain.map((w) => `{{DEFAULTSORT:${w}}}`),
    fc.constantFrom(
      '{{PAGENAME}}',
      '{{{1|}}}',
      '{{{name|x}}}',
      '{{lc:ABC}}',
      '{{#tag:ref|note|name=t}}',
      '{{!}}',
      '{{=}}',
    ),
  )
  const tag = fc.oneof(
    fc.tuple(fc.constantFrom('small', 'span', 'sup', 'b'), many).map(([t, w]) => `<${t}>${w}</${t}>`),
    many.map((w) => `<ref name="x">${w.replace(/<\/?ref[^>]*>/g, '')}</ref>`),
    fc.constantFrom(
      '<ref name=a />',
      '<br>',
      '<br />',
      '<nowiki>[[x]]</nowiki>',
      '<!-- c -->',
      '<math>a|b</math>',
      '<b>',
      '</i>',
      '<hr>',
    ),
  )
  const quotes = plain.chain((w) => fc.constantFrom(`''${w}''`, `'''${w}'''`, `'''''${w}'''''`, `l'''${w}''`))
  const line = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(' '))
  const table = fc
    .array(
      fc.tuple(
        fc.constantFrom('|-', '|- class="x"'),
        fc.array(many, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('| ', '! ', '|\n'),
      ),
      { maxLength: 3 },
    )
    .map(
      (rows) =>
        `{| class="wikitable"\n|+ caption\n${rows.map(([row, cells, mark]) => `${row}\n${mark}${cells.join(mark === '! ' ? ' !! ' : ' || ')}\n`).join('')}|}`,
    )
  const block = fc.oneof(
    { weight: 4, arbitrary: line },
    fc.tuple(fc.constantFrom('* ', '** ', '# ', ': ', '; '), line).map(join),
    fc.tuple(fc.constantFrom('==', '===', '======'), plain).map(([m, w]) => `${m} ${w} ${m}`),
    fc.constantFrom('----', '', '__NOTOC__', '<!-- a -->', '#'),
    box,
    table,
    fc.tuple(line, line).map(([a, b]) => `<div class="x">\n${a}\n* ${b}\n</div>`),
  )
  return {
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 4, arbitrary: plain },
      link,
      external,
      quotes,
      template,
      call,
      tag,
    ),
    page: fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n')),
  }
}).page as fc.Arbitrary<string>

/** Anything that may break a reader: pieces of markup in any order. */
export const shreds: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '}}}',
      '[[',
      ']]',
      '[',
      ']',
      '|',
      '||',
      '=',
      '==',
      '\n',
      '\n\n',
      '\n* ',
      '\n; a:b',
      '\n{|',
      '\n|-',
      '\n|',
      '\n!',
      '!!',
      '\n|}',
      "''",
      "'''",
      "'''''",
      '<ref>',
      '<ref name=a>',
      '</ref>',
      '<ref/>',
      '<!--',
      '-->',
      '<nowiki>',
      '</nowiki>',
      '<b>',
      '</b>',
      '<br>',
      '<small',
      '&amp;',
      '&',
      'http://a.b',
      '[http://a ',
      '__TOC__',
      '-{',
      '}-',
      'zh-hans:',
      ';',
      '{{!}}',
      '{{=}}',
      'a',
      'File:',
      'Category:',
      ' ',
      '<poem>',
      '</poem>',
      '<references>',
      '</references>',
      '<math>',
      '\r\n',
      '\r',
      '\0',
      '\ud800',
      '\u2028',
      '\ufeff',
      '__proto__',
      '#REDIRECT ',
      ':',
      '#',
      '{{#if:',
      '{{#tag:ref|',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
