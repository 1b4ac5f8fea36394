export interface OfficeWords {}
