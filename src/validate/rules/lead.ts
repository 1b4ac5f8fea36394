import type { Rule } from '../rule.ts'

export const lead: Rule = () => {}
