import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['leben', 'biografie', 'biographie', 'leben und werk', 'leben und wirken', 'lebenslauf'],
    life: [
      'herkunft', 'kindheit und jugend', 'herkunft und familie', 'familie und jugend', 'frühe jahre', 'jugend',
      'frühes leben', 'herkunft und ausbildung', 'jugend und ausbildung',
    ],
    lifePart: ['kindheit', 'ausbildung', 'familie', 'schulzeit', 'studium', 'ausbildung und beruf'],
    career: ['werdegang', 'karriere', 'beruf', 'laufbahn', 'berufliche laufbahn', 'beruflicher werdegang', 'leistungen'],
    careerPart: [
      'militärische laufbahn', 'sportliche laufbahn', 'wissenschaftliche laufbahn', 'akademische laufbahn', 'vereinskarriere',
      'nationalmannschaft', 'trainerkarriere', 'schauspielkarriere',
    ],
    politics: [
      'politik', 'politische laufbahn', 'politische karriere', 'politische ämter', 'öffentliche ämter', 'abgeordneter',
      'bundeskanzler', 'bundespräsident', 'präsidentschaft', 'partei', 'parteilaufbahn', 'regierung', 'amtszeit',
      'pontifikat', 'bundesminister …', 'minister …', 'ministerpräsident …',
    ],
    politicsPart: [
      'innenpolitik', 'außenpolitik', 'wirtschaftspolitik', 'erste amtszeit', 'zweite amtszeit', 'wahlen', 'kabinett',
      'kabinette', 'wahlkampf',
    ],
    personal: ['privates', 'privatleben', 'persönliches', 'familie und privates'],
    personalPart: ['ehe und kinder', 'ehen und kinder', 'ehe und nachkommen', 'nachkommen', 'gesundheit', 'religion'],
    legacy: [
      'tod', 'tod und nachwirkung', 'letzte jahre', 'späte jahre', 'späteres leben', 'nachwirkung', 'nachwirkungen',
      'wirkung', 'rezeption', 'bedeutung', 'ehrungen', 'auszeichnungen', 'auszeichnungen und ehrungen',
      'ehrungen und auszeichnungen', 'würdigung', 'kritik', 'kontroversen', 'gedenken', 'trivia', 'titel', 'ermordung',
      'haft', 'exil', 'positionen', 'politische positionen', 'ruhestand', 'vermächtnis', 'sonstiges',
    ],
    works: [
      'werke', 'schriften', 'veröffentlichungen', 'publikationen', 'filmografie', 'diskografie', 'werke (auswahl)',
      'schriften (auswahl)', 'veröffentlichungen (auswahl)', 'filmografie (auswahl)', 'bücher', 'statistik', 'erfolge',
    ],
    worksPart: ['romane', 'gedichte', 'filme', 'fernsehen', 'alben', 'singles', 'hörspiele', 'theater'],
    notes: ['anmerkungen', 'fußnoten', 'bemerkungen'],
    references: [
      'einzelnachweise', 'einzelnachweise und anmerkungen', 'anmerkungen und einzelnachweise', 'quellen und anmerkungen',
      'belege',
    ],
    links: ['weblinks', 'siehe auch', 'weiterführende links', 'externe links'],
    tail: ['literatur', 'quellen', 'literatur und quellen', 'quellen und literatur', 'sekundärliteratur'],
  },
  rendered: {
    boilerplate: [
      'aus wikipedia, der freien enzyklopädie', 'zur navigation springen', 'zur suche springen',
      'wechseln zu: navigation, suche', 'bearbeiten', 'quelltext bearbeiten', '[bearbeiten]', 'verbergen', 'normdaten …',
      'diese seite wurde zuletzt …',
    ],
    hatnotes: ['hauptartikel: …', 'siehe auch: …', 'dieser artikel …', 'weitere bedeutungen sind unter …'],
    titleEnds: [' – wikipedia', ' - wikipedia'],
    headingEnds: ['[bearbeiten]', '[quelltext bearbeiten]', '[bearbeiten | quelltext bearbeiten]', '[ bearbeiten ]'],
    contents: ['inhaltsverzeichnis', 'inhalt', 'inhaltsverzeichnis [verbergen]'],
    backLinks: ['hochspringen nach:', 'hochspringen'],
    noteMarks: ['anm.', 'a', 'anmerkung', 'note'],
    maintenanceMarks: ['wer?', 'wann?', 'wo?', 'wie?', 'bearbeiten', 'quelltext bearbeiten', 'beleg?', 'beleg fehlt', 'veraltet'],
    categoryLabels: ['kategorien:', 'kategorie:', 'versteckte kategorien:'],
    sureCategories: [
      'geboren 0000', 'gestorben 0000', 'mann', 'frau', 'geboren im 00. jahrhundert', 'gestorben im 00. jahrhundert',
    ],
    categoryStarts: [
      'mitglied ', 'träger ', 'politiker ', 'person ', 'abgeordneter ', 'minister ', 'autor', 'schriftsteller',
      'ehrenbürger ', 'absolvent ', 'hochschullehrer ', 'wikipedia:',
    ],
    categoryEnds: [
      ' (00. jahrhundert)', ' deutscher', ' österreicher', ' schweizer', ' italiener', ' franzose', ' us-amerikaner',
      ' brite',
    ],
    incumbent: ['amtsinhaber', 'heute', 'amtierend'],
    retrieved: ['abgerufen am', 'abgerufen im', 'abgerufen', 'zuletzt abgerufen am', 'zugriff am', 'aufgerufen am'],
    archived: ['archiviert vom original am', 'archiviert am', 'ehemals im original', 'archiviert'],
  },
  disambiguation: ['begriffsklärung', 'bks', 'bkl'],
}
