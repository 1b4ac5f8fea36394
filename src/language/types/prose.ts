export interface ProseWords {}
