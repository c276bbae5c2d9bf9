export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** XML text; control characters, which XML cannot hold, become blanks. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, (mark) => ('\t\n\r'.includes(mark) ? mark : ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
