import type { SyntaxWords } from '../types/index.ts'

export const syntax: SyntaxWords = {
  namespaces: {
    category: ['বিষয়শ্রেণী'],
    file: ['চিত্র', 'ফাইল'],
    template: ['টেমপ্লেট'],
    user: ['ব্যবহারকারী'],
  },
  redirect: ['#পুনর্নির্দেশ'],
  fileOptions: [
    'থাম্ব', 'থাম্বনেইল', 'ডান', 'বাম', 'কেন্দ্র',
  ],
  trail: 'latin',
}
