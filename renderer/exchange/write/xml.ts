import { withoutUnseen } from '../../domain/values/unseen-signs.ts'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** XML text; signs nobody sees, of which XML cannot hold many, are left out. */
export function xmlText(text: string): string {
  return withoutUnseen(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
