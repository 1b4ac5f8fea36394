import type { TemplateWords } from '../types/index.ts'
import { countries } from './countries.ts'

export const templates: TemplateWords = {
  countries,
  names: {
    height: ['altura'],
    dropped: [
      'wikiviajes',
      'cita requerida', 'cr', 'citarequerida', 'aclaración requerida', 'cuándo', 'quién', 'dónde', 'cuál', 'por qué', 'según quién', 'mejor fuente',
      'referencias adicionales', 'referencias', 'sin referencias', 'wikificar', 'mejorar', 'problemas artículo', 'en obras', 'artículo bueno',
      'artículo destacado', 'otros usos', 'redirige aquí', 'redirige', 'para', 'no confundir con', 'artículo principal', 'ap', 'véase también', 'vt',
      've', 'bandera', 'bandera icono', 'icono de bandera', 'banderaicon', 'bandera2 icono', 'escudo', 'control de autoridades', 'commons',
      'commonscat', 'commons category', 'wikiquote', 'wikisource', 'wikinoticias', 'wikcionario', 'wikiespecies', 'portal', 'ordenar', 'afi', 'ipa',
      'pronunciación', 'audio', 'ancla', 'destacado', 'esbozo', 'título sin coletilla', 'título en cursiva', 'enlace roto', 'verificar', 'copyedit',
      'fusionar', 'contextualizar', 'no neutralidad', 'promocional', 'traducción', 'actualizar', 'desactualizado', 'problemas', 'referencia',
      'recursos', 'desambiguación adicional', 'sc', 'clr', 'clear', 'columnas', 'nueva columna', 'final columnas', 'fin columnas', 'columna',
      'inicio de columnas', 'en desarrollo', 'imagen múltiple pie', 'mapa', 'sin relevancia', 'semiprotegido', 'protegido', 'sisterlinks',
      'proyectos hermanos', 'spoiler', 'gráfica de evolución', 'obra citada', 'aviso', 'edad a', 'simbolo', 'símbolo',
    ],
    kept: [
      'cita web', 'cita libro', 'cita noticia', 'cita publicación', 'sucesión', 'ficha', 'medallero', 'medalla', 'lista de columnas', 'navegación',
      'propiedad', 'traducido de', 'trad ref', 'sala', 'extractor', 'wikidata',
    ],
    first: [
      'nf',
      'nowrap', 'nobr', 'versalita', 'versalitas', 'small2', 'cita', 'centrar', 'abreviatura', 'abr', 'negrita', 'cursiva', 'subrayado',
      'ilink', 'esd', 'evitar salto de línea', 'nobreak', 'citación', 'sin salto', 'texto', 'título', 'ordinal', 'nihongo texto', 'cquote',
      'listacolumnas texto', 'grande', 'tachado', 'número', 'formatnum', 'sica', 'ord', 'sic', 'refn texto',
    ],
    all: ['unidad'],
    second: ['color', 'colorfuente', 'texto color', 'ayuda', 'h:title'],
    small: ['small', 'pequeño', 'peq', 'chico'],
    list: [
      'lista plana', 'lista simple', 'ubl', 'lista sin viñetas', 'lista con viñetas', 'unbulleted list', 'lista horizontal',
      'lista desplegable items', 'hlist', 'lista', 'propuesta lista',
    ],
    wrappedList: ['plainlist', 'lista simple wrap', 'listaplana', 'flatlist'],
    titledList: ['lista desplegable', 'lista plegable', 'lista colapsable', 'listadesplegable'],
    break: ['salto de línea', 'break', 'salto'],
    url: ['url', 'enlace', 'sitio'],
    officialSite: ['web oficial', 'página oficial', 'sitio web oficial', 'sitio oficial', 'official website'],
    interlanguage: ['enlace interlingüístico', 'ill', 'enlace interlingüe', 'internal', 'link'],
    language: ['lang', 'idioma texto', 'nombre nativo', 'idioma'],
    marriage: ['matrimonio', 'casado', 'marriage'],
    convert: ['convertir', 'convert'],
    coordinates: ['coord', 'coordenadas'],
    country: [
      'bandera2', 'bandera3', 'bandera país', 'país', 'banderanombre', 'geodatos', 'geobandera', 'selb', 'sel', 'seleccion', 'selección',
    ],
    pictures: [
      'imagen múltiple', 'montaje fotográfico', 'fotomontaje', 'multiple image', 'photomontage', 'recorte de imagen', 'css image crop',
    ],
    award: ['premio'],
  },
  prefixes: { 'portal:': 'dropped', 'lang-': 'languageOne', 'bandera ': 'dropped', medalla: 'medal', 'enlace ': 'dropped', icono: 'dropped' },
  literals: { '!': '|', nbsp: ' ', '·': ' · ', '•': ' • ', 'n.º': 'n.º', '-': ' – ', guion: '–', 'nº': 'n.º', snd: ' – ' },
}
