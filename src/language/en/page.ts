import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biography', 'life and career', 'life and work', 'life and works', 'biographical sketch', 'life'],
    life: [
      'early life', 'early years', 'early life and education', 'early life and career', 'early life and family', 'early life and background',
      'early years and education', 'early years and family', 'early life and early career', 'family and early life', 'birth and early life',
      'background', 'background and early life', 'background and education', 'early life …', 'early years …', 'youth', 'origins', 'personal background',
      'family background', 'childhood and education', 'childhood and youth', 'birth and family', 'youth and education', 'formative years', 'family and education',
    ],
    lifePart: ['childhood', 'education', 'family', 'schooling', 'birth', 'school years', 'university', 'early education', 'parents', 'siblings', 'name', 'apprenticeship'],
    career: ['career', 'careers', 'professional career', 'professional life', 'career overview', 'public career', 'public life', 'public service', 'work', 'career and work'],
    careerPart: [
      'early career', 'business career', 'legal career', 'law career', 'military career', 'military service', 'academic career', 'medical career', 'acting career',
      'music career', 'musical career', 'film career', 'sports career', 'sporting career', 'club career', 'international career', 'managerial career',
      'coaching career', 'playing career', 'amateur career', 'professional career', 'research', 'research career', 'scientific career', 'scientific work',
      'teaching career', 'teaching', 'writing career', 'literary career', 'writing', 'activism', 'ministry', 'priesthood', 'journalism', 'broadcasting',
      'broadcasting career', 'diplomatic career', 'diplomatic service', 'ecclesiastical career', 'naval career', 'judicial career', 'later career', 'television career',
      'racing career', 'singing career', 'modeling career', 'modelling career', 'stage career', 'art career', 'artistic career', 'consulting career', 'youth career',
      'career before politics', 'political activism', 'civil rights activism', 'academia', 'entrepreneurship', 'career in …', 'career as …', 'college career', 'high school career',
      'war service', 'wartime service', 'style of play', 'playing style', 'government career', 'career after politics', 'retirement from politics',
      'soviet career', 'banking career', 'engineering career', 'space career', 'nasa career', 'clerical career', 'army career', 'police career',
    ],
    politics: [
      'political career', 'politics', 'presidency', 'premiership', 'vice presidency', 'prime minister', 'prime ministership', 'early political career',
      'entry into politics', 'political life', 'state politics', 'federal politics', 'national politics', 'local politics', 'member of parliament', 'u.s. house of representatives', 'u.s. senate',
      'united states senate', 'united states house of representatives', 'u.s. representative', 'u.s. senator', 'senate', 'parliamentary career', 'ministerial career',
      'governor of …', 'mayor of …', 'minister of …', 'minister for …', 'leader of …', 'president of …', 'prime minister of …', 'presidency of …', 'chancellor of …',
      'secretary of …', 'secretary of state', 'member of …', 'speaker of …', 'chairman of …', 'governorship', 'governorship of …', 'chancellorship', 'mayoralty', 'leadership', 'opposition', 'leader of the opposition',
      'post-presidency', 'post-premiership', 'post-political career', 'later political career', 'presidential campaign', 'presidential campaigns', 'reign', 'pontificate', 'papacy', 'episcopate', 'regency', 'kingship', 'rule',
      'emperor', 'king', 'queen', 'political views', 'political positions', 'political activity', 'political activities', 'in government', 'in opposition', 'in parliament', 'term of office', 'terms of office',
    ],
    politicsPart: [
      'elections', 'election', 'tenure', 'term', 'first term', 'second term', 'third term', 'committee assignments', 'caucus memberships', 'cabinet', 'policies', 'policy',
      'domestic policy', 'foreign policy', 'economic policy', 'social policy', 'domestic affairs', 'foreign affairs', 'campaigns', 'campaign', 'accession',
      'accession to the …', 'coronation', 'succession', 'abdication', 'inauguration', 'resignation', 'first ministry', 'second ministry', 'appointments', 'judicial appointments', 'legislation', 'impeachment', 'administration', 'government',
      'first term …', 'second term …', 'third term …', 'first presidency …', 'second presidency …', 'election campaign', 'general election', 'foreign relations', 'economy', 'reforms', 'approval ratings', 'state visits',
    ],
    personal: ['personal life', 'private life', 'family life', 'family and personal life', 'personal life and family', 'personal life and death', 'personal and family life', 'personal life and legacy'],
    personalPart: [
      'marriage', 'marriages', 'marriage and children', 'marriages and children', 'marriage and family', 'marriage and issue', 'children', 'issue', 'relationships', 'health', 'illness', 'religion', 'religious views', 'religious beliefs', 'faith', 'spouse', 'ancestry', 'hobbies', 'residences', 'wealth',
      'interests', 'sexuality', 'family and descendants', 'descendants',
    ],
    legacy: [
      'legacy', 'legacy and honours', 'legacy and honors', 'death', 'death and funeral', 'death and legacy', 'death and burial', 'later life', 'later years', 'last years', 'final years', 'retirement', 'retirement and death', 'later life and death', 'later years and death', 'final years and death', 'illness and death',
      'assassination', 'arrest', 'trial', 'imprisonment', 'exile', 'aftermath', 'funeral', 'execution', 'reception', 'critical reception', 'influence', 'public image', 'image', 'popular culture', 'in popular culture', 'in culture', 'cultural depictions', 'portrayals', 'depictions in media', 'commemoration', 'commemorations', 'memorials',
      'memorial', 'tributes', 'honours', 'honors', 'honours and awards', 'honors and awards', 'awards', 'awards and honours', 'awards and honors', 'awards and nominations', 'awards and recognition', 'decorations', 'recognition',
      'recognition and legacy', 'recognition and awards', 'achievements', 'accolades', 'controversies', 'controversy', 'criticism', 'legal issues', 'scandals', 'allegations', 'philanthropy', 'charity work', 'views', 'philosophy', 'beliefs', 'electoral history', 'titles and honours', 'titles, styles and honours', 'titles, styles, and honours', 'titles and styles', 'honorary degrees',
      'arms', 'coat of arms', 'beatification', 'canonization', 'canonisation', 'veneration', 'sainthood', 'assessment', 'evaluation', 'historiography', 'reputation', 'orders and decorations', 'orders, decorations and medals', 'medals', 'appearance and character', 'character', 'personality', 'style', 'name and titles', 'appearance', 'impact', 'significance',
    ],
    works: [
      'works', 'publications', 'books', 'selected works', 'select bibliography', 'selected bibliography', 'selected publications', 'major works', 'written works', 'bibliography', 'filmography', 'discography', 'filmography and television', 'writings', 'selected writings', 'list of works', 'published works',
      'statistics', 'career statistics', 'records', 'head-to-head', 'patents', 'exhibitions', 'compositions', 'theatre credits', 'selected filmography', 'selected discography', 'notable works', 'inventions', 'honours won', 'results', 'career results', 'speeches',
    ],
    worksPart: ['film', 'films', 'television', 'theatre', 'theater', 'music videos', 'stage', 'radio', 'articles', 'essays', 'novels', 'poetry', 'albums', 'singles', 'plays', 'non-fiction', 'fiction', 'short stories', 'video games', 'studio albums', 'club', 'international', 'club statistics', 'international goals', 'books by …', 'books about …'],
    notes: ['notes', 'footnotes', 'explanatory notes', 'informational notes', 'annotations', 'remarks'],
    references: ['references', 'citations', 'notes and references', 'references and notes', 'reference', 'endnotes', 'sources and references', 'footnotes and references', 'inline citations', 'references and footnotes'],
    links: ['external links', 'see also', 'further reading', 'links', 'external link', 'related pages', 'other websites'],
    tail: ['sources', 'works cited', 'general sources', 'general references', 'cited works', 'cited sources', 'bibliography and sources', 'primary sources', 'secondary sources', 'literature', 'print sources', 'references cited'],
  },
  rendered: {
    boilerplate: [
      'from wikipedia, the free encyclopedia', 'from wikipedia …', 'from the free encyclopedia', 'jump to navigation', 'jump to search', 'jump to content', 'jump to navigation jump to search',
      'jump to: navigation, search', 'jump to:navigation, search', 'toggle the table of contents', 'appearance', 'hide', 'move to sidebar', 'move to sidebar hide', '[hide]', '[show]', 'show', 'edit', '[edit]', 'edit source', '[edit source]', 'edit links', 'add links',
      'coordinates: …', '(redirected from …', 'redirected from …', 'this page was last edited …', 'this page was last modified …', 'navigation menu', 'main menu', 'search', 'donate', 'create account', 'log in', 'personal tools', 'what links here', 'related changes', 'upload file', 'special pages', 'permanent link', 'page information', 'cite this page', 'wikidata item', 'print/export', 'in other projects', 'top', '(top)', 'tools', 'article', 'talk', 'read', 'view history', 'print', 'download as pdf', 'printable version', 'privacy policy', 'about wikipedia', 'disclaimers', 'cookie statement', 'mobile view', 'text is available under …', 'retrieved from …',
      'authority control', 'authority control databases', 'page semi-protected', 'semi-protected', 'page protected', 'listen to this article', 'languages', 'learn how and when to remove this message', 'this article needs additional citations …', 'please help improve this article …', 'this article may be expanded …', 'this section needs …', 'this article is a stub …',
    ],
    hatnotes: [
      'main article: …', 'main articles: …', 'main article:…', 'see also: …', 'see also:…', 'for other uses, see …', 'for other people …', 'for the …, see …', 'further information: …', 'further information on …', 'not to be confused with …', 'this article is about …', 'for a list of …', 'for a more …', 'main page: …', 'in this name, …', 'in this spanish name, …', 'in this chinese name, …', 'further: …', 'part of a series on …', 'this biography of …', '…redirects here. for other …', '…redirects here. for the …', '…redirects here. it is not …', '…redirect here. for other …',
    ],
    titleEnds: [' - wikipedia', ' – wikipedia', ' — wikipedia', ' - wikipedia, the free encyclopedia', ' - simple english wikipedia, the free encyclopedia', ' | wikipedia'],
    headingEnds: ['[edit]', '[edit source]', '[edit | edit source]', '[ edit ]'],
    contents: ['contents', 'table of contents', 'contents [hide]', 'contents [show]', 'contents hide'],
    backLinks: ['jump up to:', 'jump up to', 'jump up'],
    noteMarks: ['note', 'notes', 'nb', 'n', 'n.b.', 'fn', 'footnote', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'lower-greek', 'decimal', 'remark', 'a', 'b'],
    maintenanceMarks: [
      'citation needed', 'citations needed', 'clarification needed', 'when?', 'who?', 'where?', 'which?', 'why?', 'how?', 'what?', 'by whom?', 'according to whom?', 'whose?', 'dubious – discuss', 'dubious - discuss', 'dubious …', 'page needed', 'page number needed', 'better source needed', 'failed verification', 'not in citation given', 'verification needed',
      'full citation needed', 'original research?', 'original research', 'neutrality is disputed', 'unreliable source?', 'unreliable source …', 'non-primary source needed', 'third-party source needed', 'disputed – discuss', 'disputed …', 'dead link', 'permanent dead link', 'edit', 'edit source', 'update', 'needs update', 'needs copy edit', 'further explanation needed', 'example needed', 'examples needed',
      'quantify', 'vague', 'specify', 'peacock prose', 'peacock term', 'weasel words', 'pov', 'citation not found', 'self-published source', 'self-published source?', 'year needed', 'date missing', 'additional citation(s) needed', 'additional citation needed', 'attribution needed', 'need quotation to verify', 'relevant? …', 'relevant?', 'undue weight? …', 'clarify', 'contradictory', 'ambiguous', 'jargon', 'broken anchor', 'hide', 'show', 'this quote needs a citation', 'importance?', 'tone', 'opinion', 'editorializing', 'obsolete source', 'improper synthesis?', 'circular reference', 'discuss', 'excessive citations', 'excessive detail?', 'circular definition', 'verify',
    ],
    categoryLabels: ['categories:', 'category:', 'categories', 'hidden categories:', 'hidden category:'],
    sureCategories: ['living people', '0000 births', '0000 deaths', '000 births', '000 deaths', '0000s births', '0000s deaths', 'year of birth ', 'year of death ', 'possibly living people', '00th-century births', '00th-century deaths', 'people from ', 'articles with ', 'cs0 ', 'use dmy dates ', 'use mdy dates ', 'all stub articles', 'all article disambiguation pages', 'people who died in office', 'all articles '],
    categoryStarts: [
      'living people', '0000 births', '0000 deaths', 'people from ', 'alumni of ', 'year of birth ', 'year of death ', 'date of birth ', 'date of death ', 'place of birth ', 'articles with ', 'articles containing ', 'articles needing ', 'articles lacking ', 'all articles ', 'all stub ', 'all wikipedia ', 'pages using ', 'pages with ', 'cs1 ', 'use dmy ', 'use mdy ', 'use british ', 'use american ', 'use australian ', 'use indian ', 'use canadian ', 'engvarb ', 'wikipedia articles ', 'webarchive template', 'short description ', 'commons category', 'members of the ', 'recipients of ', 'burials at ', 'burials in ', '00th-century ', '0th-century ', 'ministers of ', 'presidents of ', 'prime ministers of ', 'fellows of ', 'knights of ', 'officers of the ', 'commanders of the ', 'deaths from ', 'possibly living people', 'male ', 'women ', 'children of ', 'sons of ', 'daughters of ',
    ],
    categoryEnds: [
      ' births', ' deaths', ' people', ' politicians', ' writers', ' alumni', ' stubs', ' players', ' footballers', ' actors', ' actresses', ' singers', ' musicians', ' scientists', ' physicists', ' chemists', ' mathematicians', ' lawyers', ' diplomats', ' novelists', ' poets', ' journalists', ' monarchs', ' emigrants', ' immigrants', ' recipients', ' laureates', ' winners', ' ministers', ' presidents', ' members', ' officials', ' academics', ' faculty', ' economists', ' historians', ' philosophers', ' engineers', ' women', ' men', ' families', ' descent', ' faith', ' dates', ' mayors', ' governors', ' senators', ' ambassadors', ' judges', ' generals', ' admirals', ' officers', ' personnel', ' bishops', ' saints', ' popes', ' cardinals', ' clergy', ' dynasty', ' medalists', ' athletes', ' cyclists', ' directors', ' producers', ' activists', ' businesspeople', ' physicians', ' composers', ' painters', ' artists', ' architects', ' explorers', ' astronauts', ' cosmonauts', ' knights', ' dukes', ' counts', ' feminists', ' socialists', ' communists', ' queens', ' kings', ' emperors', ' royalty', ' nobility',
    ],
    incumbent: ['incumbent', 'present', 'current'],
    retrieved: ['retrieved on', 'retrieved', 'accessed on', 'accessed', 'access date', 'last accessed', 'consulted', 'consulted on', 'last retrieved'],
    archived: ['archived from the original on', 'archived from the original', 'archived on', 'archived at the wayback machine', 'archived at', 'archived'],
  },
  disambiguation: [
    'disambiguation', 'disambig', 'dab', 'disamb', 'hndis', 'human name disambiguation', 'geodis', 'place name disambiguation', 'geodab', 'disambiguation cleanup', 'schooldis', 'school disambiguation', 'hospitaldis', 'hospital disambiguation', 'mil-unit-dis', 'military unit disambiguation', 'numberdis', 'number disambiguation', 'letter disambiguation', 'letter–number combination disambiguation', 'letter-number combination disambiguation', 'roadis', 'road disambiguation', 'airport disambiguation', 'callsigndis', 'call sign disambiguation', 'church disambiguation', 'genus disambiguation', 'species latin name disambiguation', 'species latin name abbreviation disambiguation', 'taxonomy disambiguation', 'political party disambiguation', 'station disambiguation', 'stationdis', 'chinese title disambiguation', 'hndis-cleanup', 'hndab', 'wpdab', 'wikipedia disambiguation', 'portal disambiguation', 'mathematical disambiguation', 'mathdab', 'molecular formula disambiguation', 'biology disambiguation', 'phonetics disambiguation', 'synagogue disambiguation', 'tropical cyclone disambiguation', 'caselaw disambiguation', 'lists of people by given name disambiguation', 'surname disambiguation', 'title and name disambiguation', 'family name disambiguation', 'personal name disambiguation', 'dbig', 'disambiguation page', '2ld', '3ld', '4ld', 'geo-dis',
  ],
  shortDescription: ['short description', 'shortdesc', 'short desc', 'short descriptions', 'sdesc'],
  defaultSort: ['defaultsort', 'defaultsortkey', 'defaultcategorysort'],
}
