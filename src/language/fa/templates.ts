import type { TemplateWords } from '../types/index.ts'

export const templates: TemplateWords = {
  names: {
    dropped: ['پرچمک', 'پرچم نماد', 'اصلی', 'ویکی‌انبار', 'صدا', 'خرد', 'مدرک', 'ابهام‌زدایی', 'درگاه'],
    break: ['سخ', 'سر خط'],
    pictures: ['فتوکلاژ', 'چند تصویر'],
    country: ['پرچم', 'پرچم کشور', 'آلمانی'],
    first: ['نوبسته', 'چر', 'به فارسی'],
    list: ['فهرست بدون گلوله', 'لیست ساده', 'تختی'],
    language: ['به زبان دیگر'],
  },
}
