import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografia', 'vida', 'vida e obra'],
    life: [
      'primeiros anos', 'infância', 'juventude', 'infância e juventude', 'início de vida', 'origens',
      'primeiros anos e educação', 'início da vida', 'primeiros anos de vida', 'vida pregressa',
    ],
    lifePart: ['família', 'educação', 'formação', 'estudos', 'formação acadêmica', 'formação académica'],
    career: ['carreira', 'carreira profissional', 'vida profissional'],
    careerPart: [
      'carreira militar', 'carreira literária', 'carreira acadêmica', 'início da carreira', 'seleção nacional',
      'carreira artística', 'carreira como treinador',
    ],
    politics: [
      'carreira política', 'vida política', 'trajetória política', 'presidência', 'presidente da república',
      'primeiro-ministro', 'ministro …', 'prefeito de …', 'governador de …', 'reinado', 'pontificado', 'percurso político',
      'presidência …',
    ],
    politicsPart: [
      'política interna', 'política externa', 'política econômica', 'política económica', 'eleições', 'primeiro mandato',
      'segundo mandato',
    ],
    personal: ['vida pessoal', 'vida privada'],
    personalPart: [
      'casamento', 'casamento e filhos', 'descendência', 'casamentos', 'filhos', 'saúde', 'casamento e descendência',
    ],
    legacy: [
      'morte', 'falecimento', 'últimos anos', 'legado', 'controvérsias', 'críticas', 'prêmios', 'prémios', 'condecorações',
      'honrarias', 'homenagens', 'reconhecimento', 'distinções', 'prêmios e indicações', 'títulos', 'desempenho eleitoral',
      'histórico eleitoral', 'na cultura popular', 'exílio', 'aposentadoria', 'ordens honoríficas', 'prêmios e honrarias',
      'morte e legado',
    ],
    works: [
      'obras', 'publicações', 'filmografia', 'discografia', 'livros', 'obra', 'escritos', 'estatísticas', 'obras publicadas',
    ],
    worksPart: ['romances', 'poesia', 'cinema', 'televisão', 'teatro', 'álbuns', 'contos', 'ensaios'],
    notes: ['notas', 'notas de rodapé'],
    references: ['referências', 'notas e referências', 'referências e notas'],
    links: ['ligações externas', 'ver também', 'links externos'],
    tail: ['bibliografia', 'fontes', 'leitura adicional', 'leituras adicionais'],
  },
  rendered: {
    boilerplate: [
      'origem: wikipédia, a enciclopédia livre.', 'origem: wikipédia, a enciclopédia livre', 'saltar para a navegação',
      'saltar para a pesquisa', 'ir para: navegação, pesquisa', 'editar', 'editar código-fonte',
      '[editar | editar código-fonte]', 'esconder', 'controle de autoridade',
    ],
    hatnotes: [
      'ver artigo principal: …', 'artigo principal: …', 'nota: para outros …', 'ver também: …', 'nota: se procura …',
    ],
    titleEnds: [' – wikipédia, a enciclopédia livre'],
    headingEnds: ['[editar | editar código-fonte]', '[editar]', '[editar código-fonte]'],
    contents: ['índice', 'conteúdo'],
    backLinks: ['ir para:', 'ir para cima'],
    noteMarks: ['nota', 'nota 1', 'n'],
    maintenanceMarks: [
      'carece de fontes?', 'carece de fontes', 'quem?', 'quando?', 'onde?', 'editar', 'necessário esclarecer', 'esclarecer',
      'fonte confiável?',
    ],
    categoryLabels: ['categorias:', 'categoria:', 'categorias ocultas:'],
    sureCategories: ['nascidos em ', 'mortos em ', 'pessoas vivas', 'homens', 'mulheres', 'naturais de '],
    categoryStarts: [
      'políticos ', 'presidentes ', 'ministros ', 'alunos ', 'escritores ', 'grã-cruzes ', 'membros ', 'deputados ',
      'prefeitos ', 'governadores ', 'naturais ', 'advogados ', 'futebolistas ',
    ],
    categoryEnds: [' de portugal', ' do brasil', ' do século xx', ' do século xxi'],
    incumbent: ['atualidade', 'em exercício', 'atual'],
    retrieved: ['consultado em', 'acesso em', 'acessado em', 'consultado a'],
    archived: ['arquivado do original em', 'cópia arquivada em', 'arquivado em', 'arquivado'],
  },
  disambiguation: ['desambiguação', 'desambig', 'disambig', 'desambiguação topônimos'],
}
