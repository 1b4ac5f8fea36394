import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['ledna', 'led', 'leden'],
    ['února', 'úno', 'únor'],
    ['března', 'bře', 'březen'],
    ['dubna', 'dub', 'duben'],
    ['května', 'kvě', 'květen'],
    ['června', 'čvn', 'červen'],
    ['července', 'čvc', 'červenec'],
    ['srpna', 'srp', 'srpen'],
    ['září', 'zář'],
    ['října', 'říj', 'říjen'],
    ['listopadu', 'lis', 'listopad'],
    ['prosince', 'pro', 'prosinec'],
  ],
  weekdays: ['pondělí', 'po', 'úterý', 'út', 'středa', 'st', 'čtvrtek', 'čt', 'pátek', 'pá', 'sobota', 'so', 'neděle', 'ne'],
  islamicMonths: [
    ['muharrem'],
    ['safar'],
    ['rebí’u l-awwal'],
    ['rebí’u s-sání'],
    ['džumádá al-úlá'],
    ['džumádá al-áchira'],
    ['redžeb'],
    ['ša’bán'],
    ['ramadán'],
    ['šawwal'],
    ['zú l-ka’da'],
    ['zú l-hidždža'],
  ],
  before: ['před naším letopočtem', 'př n l', 'přnl'],
  after: ['našeho letopočtu', 'n l', 'nl'],
}
