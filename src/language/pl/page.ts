import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['życiorys', 'biografia', 'życie', 'życie i twórczość'],
    life: [
      'młodość', 'wczesne życie', 'dzieciństwo', 'pochodzenie', 'dzieciństwo i młodość', 'młodość i edukacja', 'wczesne lata',
    ],
    lifePart: ['rodzina', 'wykształcenie', 'edukacja', 'pochodzenie i rodzina', 'wykształcenie i praca zawodowa'],
    career: ['kariera', 'działalność', 'kariera zawodowa', 'praca zawodowa', 'działalność zawodowa'],
    careerPart: [
      'kariera klubowa', 'kariera reprezentacyjna', 'kariera trenerska', 'służba wojskowa', 'kariera wojskowa',
      'działalność naukowa', 'kariera sportowa',
    ],
    politics: [
      'działalność polityczna', 'kariera polityczna', 'działalność publiczna', 'prezydentura', 'polityka', 'pontyfikat',
      'panowanie', 'działalność państwowa',
    ],
    politicsPart: ['polityka wewnętrzna', 'polityka zagraniczna', 'wybory', 'pierwsza kadencja', 'druga kadencja'],
    personal: ['życie prywatne', 'życie osobiste'],
    personalPart: ['małżeństwo', 'małżeństwa i potomstwo', 'potomstwo', 'dzieci', 'małżeństwo i dzieci'],
    legacy: [
      'śmierć', 'ostatnie lata', 'ostatnie lata życia', 'odznaczenia', 'ordery i odznaczenia', 'odznaczenia i wyróżnienia',
      'wyróżnienia', 'nagrody', 'upamiętnienie', 'kontrowersje', 'krytyka', 'nagrody i odznaczenia', 'wyniki wyborcze',
      'znaczenie', 'poglądy', 'ocena', 'dziedzictwo',
    ],
    works: [
      'twórczość', 'publikacje', 'dzieła', 'filmografia', 'dyskografia', 'książki', 'statystyki', 'wybrane publikacje',
    ],
    worksPart: ['powieści', 'poezje', 'film', 'albumy', 'opowiadania'],
    notes: ['uwagi'],
    references: ['przypisy', 'uwagi i przypisy'],
    links: ['linki zewnętrzne', 'zobacz też'],
    tail: ['bibliografia', 'źródła', 'literatura'],
  },
  rendered: {
    boilerplate: [
      'z wikipedii, wolnej encyklopedii', 'przejdź do nawigacji', 'przejdź do wyszukiwania', 'skocz do: nawigacja, szukaj',
      'edytuj', 'edytuj kod', '[edytuj]', 'ukryj', 'kontrola autorytatywna',
    ],
    hatnotes: ['osobny artykuł: …', 'ten artykuł dotyczy …', 'zobacz też: …', 'zobacz: …'],
    titleEnds: [' – wikipedia, wolna encyklopedia'],
    headingEnds: ['[edytuj | edytuj kod]', '[edytuj]'],
    contents: ['spis treści', 'spis treści [ukryj]'],
    backLinks: ['skocz do góry', 'skocz do:'],
    noteMarks: ['uwaga', 'a', 'u'],
    maintenanceMarks: ['potrzebny przypis', 'kiedy?', 'kto?', 'jaki?', 'edytuj', 'edytuj kod', 'styl do poprawy', 'według kogo?'],
    categoryLabels: ['kategorie:', 'kategoria:', 'ukryte kategorie:'],
    sureCategories: ['urodzeni w ', 'zmarli w '],
    categoryStarts: [
      'absolwenci ', 'członkowie ', 'ministrowie ', 'posłowie ', 'premierzy ', 'politycy ', 'odznaczeni ', 'ludzie ',
      'pochowani ', 'polscy ', 'kawalerowie ', 'prezydenci ', 'laureaci ',
    ],
    incumbent: ['nadal'],
    retrieved: ['dostęp', 'data dostępu'],
    archived: ['zarchiwizowane z adresu', 'zarchiwizowane'],
  },
  disambiguation: ['ujednoznacznienie', 'disambig', 'ujednoznacznienie osoba'],
}
