export interface PageWords {}
