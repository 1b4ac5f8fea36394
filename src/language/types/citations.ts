export interface CitationWords {}
