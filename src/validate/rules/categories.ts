import type { Rule } from '../rule.ts'

export const categories: Rule = () => {}
