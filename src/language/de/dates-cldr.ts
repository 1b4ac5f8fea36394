import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['Januar', 'Jan'],
    ['Februar', 'Feb'],
    ['März', 'Mär'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  weekdays: ['Montag', 'Mo', 'Dienstag', 'Di', 'Mittwoch', 'Mi', 'Donnerstag', 'Do', 'Freitag', 'Fr', 'Samstag', 'Sa', 'Sonntag', 'So'],
  islamicMonths: [
    ['Muharram'],
    ['Safar'],
    ['Rabiʻ I'],
    ['Rabiʻ II'],
    ['Dschumada I'],
    ['Dschumada II'],
    ['Radschab'],
    ['Shaʻban'],
    ['Ramadan'],
    ['Shawwal'],
    ['Dhu l-qaʿda'],
    ['Dhu l-Hiddscha'],
  ],
  before: ['v Chr'],
  after: ['n Chr'],
}
