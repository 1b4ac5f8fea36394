/** Months and weekdays of languages that CLDR has no dates for; first the form that stands in a date, last the standalone one. */
export const handMade: Readonly<Record<string, { months: string[][]; weekdays: string[] }>> = {
  la: {
    months: [
      ['ianuarii', 'ian', 'ianuarias', 'ianuarius'],
      ['februarii', 'feb', 'februarias', 'februarius'],
      ['martii', 'mar', 'martias', 'martius'],
      ['aprilis', 'apr', 'apriles'],
      ['maii', 'maias', 'maius'],
      ['iunii', 'iun', 'iunias', 'iunius'],
      ['iulii', 'iul', 'iulias', 'iulius'],
      ['augusti', 'aug', 'augustas', 'augustus'],
      ['septembris', 'sep', 'sept', 'septembres', 'september'],
      ['octobris', 'oct', 'octobres', 'october'],
      ['novembris', 'nov', 'novembres', 'november'],
      ['decembris', 'dec', 'decembres', 'december'],
    ],
    weekdays: ['dies lunae', 'dies martis', 'dies mercurii', 'dies iovis', 'dies veneris', 'dies saturni', 'dies solis'],
  },
  ltg: {
    months: [
      ['janvara', 'janvars'],
      ['februara', 'februars'],
      ['marta', 'marts'],
      ['apreļa', 'apreļs'],
      ['maja', 'majs'],
      ['juņa', 'juņs'],
      ['juļa', 'juļs'],
      ['augusta', 'augusts'],
      ['septembra', 'septembris'],
      ['oktobra', 'oktobris'],
      ['novembra', 'novembris'],
      ['decembra', 'decembris'],
    ],
    weekdays: ['pyrmūdine', 'ūtardine', 'trešdine', 'catūrtdine', 'pīktdine', 'sastdine', 'svātdine'],
  },
}
