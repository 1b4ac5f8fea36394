import type { CalendarNames } from '../types/index.ts'

/** Made by scripts/generate-dates.ts from CLDR 48.0; additions stand in dates.ts. */
export const cldr: CalendarNames = {
  months: [
    ['جنوری'],
    ['فروری'],
    ['مارچ'],
    ['اپریل'],
    ['مئی'],
    ['جون'],
    ['جولائی'],
    ['اگست'],
    ['ستمبر'],
    ['اکتوبر'],
    ['نومبر'],
    ['دسمبر'],
  ],
  weekdays: ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار'],
  islamicMonths: [
    ['محرم'],
    ['صفر'],
    ['ر بیع الاول'],
    ['ر بیع الثانی'],
    ['جمادی الاول'],
    ['جمادی الثانی'],
    ['رجب'],
    ['شعبان'],
    ['رمضان'],
    ['شوال'],
    ['ذوالقعدۃ'],
    ['ذوالحجۃ'],
  ],
  before: ['قبل مسیح'],
  after: ['عیسوی'],
}
