import type { PageWords } from '../types/index.ts'

export const page: PageWords = {
  sections: {
    biography: ['biografía', 'vida', 'vida y obra', 'reseña biográfica', 'trayectoria'],
    life: [
      'primeros años', 'infancia y juventud', 'infancia', 'juventud', 'orígenes', 'primeros años de vida',
      'primeros años y formación', 'origen familiar', 'infancia y educación', 'primeros años y educación',
    ],
    lifePart: ['familia', 'educación', 'estudios', 'formación', 'nacimiento', 'formación académica'],
    career: ['carrera', 'carrera profesional', 'trayectoria profesional', 'vida profesional'],
    careerPart: [
      'carrera militar', 'carrera artística', 'carrera literaria', 'carrera académica', 'carrera deportiva', 'inicios',
      'carrera musical', 'selección nacional', 'carrera como entrenador',
    ],
    politics: [
      'carrera política', 'trayectoria política', 'vida política', 'presidencia', 'presidente de …', 'ministro de …',
      'ministra de …', 'alcalde de …', 'gobierno', 'reinado', 'pontificado', 'primer gobierno', 'segundo gobierno',
      'presidencia …', 'cargos públicos',
    ],
    politicsPart: [
      'política interior', 'política exterior', 'política económica', 'elecciones', 'primer mandato', 'segundo mandato',
      'gabinete', 'gabinetes',
    ],
    personal: ['vida personal', 'vida privada', 'familia y vida personal'],
    personalPart: [
      'matrimonio', 'matrimonio e hijos', 'descendencia', 'matrimonios y descendencia', 'salud', 'matrimonio y descendencia',
      'hijos',
    ],
    legacy: [
      'muerte', 'fallecimiento', 'últimos años', 'muerte y legado', 'legado', 'controversias', 'críticas', 'polémicas',
      'premios', 'premios y reconocimientos', 'distinciones', 'condecoraciones', 'honores', 'reconocimientos', 'homenajes',
      'distinciones y condecoraciones', 'premios y distinciones', 'historial electoral', 'exilio', 'retiro', 'pensamiento',
      'en la cultura popular', 'palmarés', 'asesinato', 'muerte y funeral',
    ],
    works: [
      'obra', 'obras', 'publicaciones', 'filmografía', 'discografía', 'libros', 'escritos', 'obra literaria',
      'obras publicadas', 'estadísticas',
    ],
    worksPart: ['novelas', 'poesía', 'ensayo', 'ensayos', 'cine', 'televisión', 'teatro', 'álbumes', 'cuentos', 'películas'],
    notes: ['notas', 'notas al pie'],
    references: ['referencias', 'notas y referencias', 'referencias y notas', 'citas'],
    links: ['enlaces externos', 'véase también', 'otros enlaces'],
    tail: [
      'bibliografía', 'fuentes', 'bibliografía adicional', 'lectura adicional', 'otras lecturas', 'bibliografía utilizada',
    ],
  },
  rendered: {
    boilerplate: [
      'de wikipedia, la enciclopedia libre', 'ir a la navegación', 'ir a la búsqueda', 'saltar a: navegación, búsqueda',
      'editar', 'ocultar', '[editar]', 'control de autoridades', '[editar datos en wikidata]',
    ],
    hatnotes: [
      'artículo principal: …', 'artículos principales: …', 'véase también: …', 'para otros usos de este término, …',
      'no debe confundirse con …', 'véanse también: …',
    ],
    titleEnds: [' - wikipedia, la enciclopedia libre'],
    headingEnds: ['[editar]', '[editar código]', '[editar | editar código]'],
    contents: ['índice', 'contenido', 'índice [ocultar]'],
    backLinks: ['volver arriba a:', 'volver arriba', 'saltar a:'],
    noteMarks: ['nota', 'n.', 'n', 'nota al pie'],
    maintenanceMarks: [
      'cita requerida', '¿cuándo?', '¿quién?', '¿cuál?', 'aclaración requerida', 'editar', '[editar datos en wikidata]',
      'sin referencias', 'página requerida',
    ],
    categoryLabels: ['categorías:', 'categoría:', 'categorías ocultas:'],
    sureCategories: [
      'nacidos en 0000', 'fallecidos en 0000', 'hombres', 'mujeres', 'nacidos en ', 'fallecidos en ', 'personas vivas',
    ],
    categoryStarts: [
      'políticos ', 'alumnado ', 'presidentes ', 'ministros ', 'escritores ', 'personas ', 'premios ', 'miembros ',
      'alcaldes ', 'caballeros ', 'diputados ', 'senadores ', 'wikipedia:', 'futbolistas ', 'actores ', 'abogados ',
    ],
    categoryEnds: [' del siglo xx', ' del siglo xxi', ' del siglo xix', ' de españa', ' de argentina', ' de méxico'],
    incumbent: ['en el cargo', 'actualidad', 'presente'],
    retrieved: ['consultado el', 'consultada el', 'fecha de acceso', 'último acceso'],
    archived: ['archivado desde el original el', 'archivado el', 'archivado'],
  },
  disambiguation: ['desambiguación', 'desambig', 'disambig', 'des'],
}
