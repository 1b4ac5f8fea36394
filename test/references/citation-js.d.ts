declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[], options?: { generateGraph?: boolean })
    format(kind: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }
}

declare module '@citation-js/plugin-csl' {}
