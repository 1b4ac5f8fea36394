import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['category'],
    file: ['file', 'image'],
    template: ['template'],
    user: ['user'],
  },
  redirect: ['#redirect'],
  fileOptions: [
    'thumb', 'thumbnail', 'frame', 'framed', 'enframed', 'frameless', 'border', 'left', 'right', 'center', 'centre',
    'none', 'upright', 'baseline', 'sub', 'super', 'sup', 'top', 'text-top', 'middle', 'bottom', 'text-bottom',
    'thumb=', 'thumbnail=', 'upright=', 'upright ', 'alt=', 'link=', 'page=', 'page ', 'class=', 'lang=', 'start=',
    'end=', 'thumbtime=', 'disablecontrols=',
  ],
  functions: { defaultsort: ['defaultsort', 'defaultsortkey', 'defaultcategorysort'] },
  switches: [
    'notoc', 'forcetoc', 'toc', 'noeditsection', 'newsectionlink', 'nonewsectionlink', 'nogallery', 'hiddencat',
    'expectunusedcategory', 'expectunusedtemplate', 'index', 'noindex', 'staticredirect', 'nocontentconvert',
    'nocc', 'notitleconvert', 'notc', 'start', 'end', 'disambig', 'archivedtalk', 'notalk',
    'expected_unconnected_page', 'nocomments',
  ],
  trail: 'latin',
}
