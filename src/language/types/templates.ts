export interface TemplateWords {}
