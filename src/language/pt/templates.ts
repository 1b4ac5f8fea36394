import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  // > {{BRAn}}: the flag with the word for its people
  countries: {
    ...countries, bran: 'brasileiro', prtn: 'português', porn: 'português', angn: 'angolano', agon: 'angolano', mozn: 'moçambicano', cpvn: 'cabo-verdiano', espn: 'espanhol', fran: 'francês', itan: 'italiano', deun: 'alemão', gern: 'alemão', gbrn: 'britânico', usan: 'norte-americano', euan: 'norte-americano', argn: 'argentino', urun: 'uruguaio', uryn: 'uruguaio', parn: 'paraguaio', chin: 'chileno', chln: 'chileno', mexn: 'mexicano', jpnn: 'japonês', chnn: 'chinês', rusn: 'russo', cann: 'canadense', nedn: 'holandês', nldn: 'holandês', beln: 'belga', chen: 'suíço', suin: 'suíço', poln: 'polonês', autn: 'austríaco', swen: 'sueco', coln: 'colombiano', pern: 'peruano', venn: 'venezuelano', boln: 'boliviano', cubn: 'cubano', indn: 'indiano', gren: 'grego', grcn: 'grego', irln: 'irlandês', ausn: 'australiano', ukrn: 'ucraniano', hunn: 'húngaro', cron: 'croata', hrvn: 'croata', roun: 'romeno', turn: 'turco', isrn: 'israelense', egyn: 'egípcio', dnkn: 'dinamarquês', norn: 'norueguês', engn: 'inglês', scon: 'escocês',
  },
  names: {
    countryName: ['bran', 'prtn', 'porn', 'angn', 'agon', 'mozn', 'cpvn', 'espn', 'fran', 'itan', 'deun', 'gern', 'gbrn', 'usan', 'euan', 'argn', 'urun', 'uryn', 'parn', 'chin', 'chln', 'mexn', 'jpnn', 'chnn', 'rusn', 'cann', 'nedn', 'nldn', 'beln', 'chen', 'suin', 'poln', 'autn', 'swen', 'coln', 'pern', 'venn', 'boln', 'cubn', 'indn', 'gren', 'grcn', 'irln', 'ausn', 'ukrn', 'hunn', 'cron', 'hrvn', 'roun', 'turn', 'isrn', 'egyn', 'dnkn', 'norn', 'engn', 'scon'],
    height: ['altura'],
    dropped: [
      'séc2',
      'carece de fontes', 'carece de fontes2', 'fonte?', 'citação necessária', 'quem', 'quem?', 'quando', 'quando?', 'onde', 'onde?', 'qual?',
      'por quem?', 'clarificar', 'esclarecer', 'ref?', 'sem-fontes', 'mais notas', 'mais-notas', 'reciclagem', 'sem notas', 'revisão',
      'desambiguação', 'outros usos', 'ver desambig', 'ver desambiguação', 'redirecionamento', 'redir', 'dablink', 'não confundir',
      'artigo principal', 'ap', 'ver também', 'artigo destacado', 'artigo bom', 'bom artigo', 'controlo de autoria', 'controle de autoria',
      'controle de autoridade', 'commons', 'commonscat', 'correlatos', 'wikiquote', 'wikisource', 'portal', 'portal3', 'esboço', 'esboço-biografia',
      'esboço-político', 'bandeira', 'flagicon', 'ícone', 'ipa', 'afi', 'áudio', 'pronúncia', 'ligação inativa', 'ligação inactiva', 'link inativo',
      'wikificação', 'parcial', 'formatar referências', 'fontes primárias', 'fontes secundárias', 'em tradução', 'mais fontes', 'não-enciclopédico',
      'manutenção', 'minidesambig', 'minidesambiguação', 'título em itálico', 'título itálico', 'dividir', 'fusão', 'sem infocaixa', 'info mapa',
      'clear', 'limpar', '-', 'âncora', 'ancora', 'col-begin', 'início caixa', 'fim caixa', 'div col', 'div col fim', 'dividir em colunas',
      'dividir em colunas fim', 'divcol', 'ref-section-inicio', 'tocdireita', 'toc', 'gallery', 'biografias', 'livro-bio', 'bloqueado',
      'semiprotegido', 'emblema', 'país-bandeira', 'corr', 'contextualizar', 'anexo', 'símbolo', 'link destacado', 'nota de desambiguação',
      'wikinotícias', 'tradução/ref', 'traduzido de', 'em curso',
    ],
    kept: [
      'citar web', 'citar livro', 'citar jornal', 'citar periódico', 'começa caixa', 'caixa de sucessão', 'termina caixa', 'medalhista', 'medalha',
      'info', 'referências', 'navbox', 'anexo ref',
    ],
    first: [
      'nowrap', 'nobr', 'versalete', 'citação', 'citação2', 'quote', 'cquote', 'abreviatura', 'sic', 'tooltip', 'center', 'negrito',
      'itálico', 'hífen', 'nobreak', 'formatnum', 'texto', 'quebra', 'nihongo texto', 'quadro', 'abbr', 'subst', 'small text', 'link',
    ],
    all: ['unidade', 'fmtn'],
    second: ['color', 'cor', 'cor texto', 'texto colorido', 'fontcor'],
    small: ['small', 'pequeno', 'smaller', 'menor'],
    list: [
      'ubl', 'lista simples', 'lista plana', 'lista horizontal', 'lista sem marcadores', 'unbulleted list', 'hlist', 'lista não ordenada', 'lista',
    ],
    wrappedList: ['plainlist', 'lista plana wrap', 'flatlist'],
    titledList: ['lista recolhível', 'lista colapsável', 'collapsible list', 'lista expansível'],
    break: ['quebra de linha', 'break'],
    url: ['url', 'url2', 'oficial url'],
    officialSite: ['oficial', 'site oficial', 'página oficial', 'sítio oficial', 'official website'],
    interlanguage: ['ill', 'ligação interlinguística', 'link interlíngue', 'interligação'],
    language: ['lang', 'língua', 'nome nativo', 'lingua'],
    marriage: ['casamento', 'marriage', 'matrimônio'],
    convert: ['converter', 'convert', 'unit'],
    coordinates: ['coord', 'coor', 'coordenadas'],
    country: [
      'flag', 'bandeira2', 'flagcountry', 'país', 'bandeira país', 'bandeirapaís', 'fut', 'nacional', 'seleção', 'flag2', 'país bandeira',
      'flaglink',
    ],
    pictures: ['múltiplas imagens', 'imagem múltipla', 'photomontage', 'fotomontagem', 'montagem'],
    award: ['prêmio', 'award'],
  },
  prefixes: { 'lang-': 'languageOne', 'bandeira ': 'dropped', 'esboço-': 'dropped', portal: 'dropped', medalha: 'medal', 'bloco de navegação': 'kept', 'bandeiraícone': 'dropped', 'bandeira2/': 'country', 'brasão': 'dropped' },
  literals: { '!': '|', 'séc': 'século ', 'século': 'século ', '·': ' · ', '•': ' • ', nbsp: ' ', spc: ' ', 'º': 'º', 'ª': 'ª' },
}
