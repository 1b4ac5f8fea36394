export interface DateWords {}
