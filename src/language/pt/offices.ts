import type { OfficeWords } from '../types/index.ts'

export const offices: OfficeWords = {
  successionTemplates: {
    start: ['S-início', 'S-inicio', 'Início da caixa de sucessão'],
    end: ['S-fim', 'S-final'],
    row: ['Caixa de sucessão', 'Caixa de sucessão feminina', 'Caixa de sucessão/um para dois', 'Caixa de sucessão/dois para um', 'Caixa de sucessão/um dois um', 'Caixa de sucessão/dois um dois', 'Caixa de sucessão/dois para dois', 'Sucessão', 'Caixa de sucessão/um para três', 'Caixa de sucessão/três para um'],
  },
  successionParameters: {
    title: ['título', 'titulo', 'cargo'],
    years: ['anos', 'ano', 'período', 'periodo', 'mandato'],
    before: ['antes', 'antecessor', 'antecessora', 'predecessor', 'precedido por', 'anterior'],
    after: ['depois', 'sucessor', 'sucessora', 'sucedido por', 'seguinte'],
    alongside: ['com'],
    ignored: ['imagem', 'cor'],
  },
  cellLabels: {
    before: ['Precedido por', 'Precedida por', 'Antecessor', 'Antecessora'],
    after: ['Sucedido por', 'Sucedida por', 'Sucessor', 'Sucessora'],
    new: ['Cargo criado', 'Novo cargo', 'Novo título'],
    vacant: ['Vago'],
    incumbent: ['Em exercício', 'No cargo'],
  },
  notPeople: ['nenhum', 'nenhuma', 'ninguém', 'desconhecido', 'vago', 'vacante', 'primeiro', 'primeira', 'primeiro titular', 'ele mesmo', 'ela mesma', 'no cargo', 'atual', 'cargo', 'em exercício', 'ele próprio', 'si mesmo', 'título', 'incumbente', 'último'],
  notPeopleWords: ['mesmo', 'mesma', 'próprio', 'própria', 'criado', 'criada', 'criação', 'extinto', 'extinta', 'extinção', 'abolido', 'abolida', 'vago', 'novo cargo', 'cargo', 'estabelecido', 'inexistente', 'dissolvido', 'dissolvida', 'instituído', 'interregno', 'posto', 'suprimido', 'em exercício'],
  asWords: ['como', 'enquanto'],
  andWords: ['e'],
  electWords: ['eleito', 'eleita', 'designado', 'designada', 'indicado', 'indicada'],
  withWords: ['com', 'junto com'],
  actingWords: ['interino', 'interina', 'em exercício'],
  actingNotes: ['interino', 'interina', 'em exercício', 'provisório', 'provisória', 'de facto', 'a.i.', 'substituto', 'substituta'],
  ordinalSuffixes: ['.º', '.ª', 'º', 'ª', '°', '.o', '.a'],
  joiningWords: ['de', 'do', 'da', 'dos', 'das', 'para', 'por', 'pelo', 'pela', 'em', 'no', 'na', 'e', 'a', 'ao', 'à', 'junto'],
  notOffices: ['vencedores', 'vencedoras', 'prêmios', 'prémios', 'medalhas', 'campeões', 'candidatos', 'óscar', 'oscar', 'candidato', 'candidata', 'prêmio', 'prémio', 'vencedor', 'vencedora', 'medalha', 'campeão', 'campeã', 'recorde', 'miss'],
  smallWords: ['de', 'do', 'da', 'dos', 'das', 'e', 'em', 'no', 'na', 'para', 'por', 'pelo', 'pela', 'o', 'a', 'os', 'as', 'ao'],
  rankWords: ['vice', 'vice-presidente', 'vice-governador', 'vice-prefeito', 'vice-primeiro-ministro', 'adjunto', 'adjunta', 'subsecretário', 'secretário-adjunto', 'suplente', 'honorário', 'ex'],
  composedTitles: [{ title: 'Presidente de {country}', needs: ['order', 'termStart'] }],
}
