export interface InfoboxWords {}
