import type { Office } from '../../app/files/cabinet.ts'
import type { Words } from '../../words/words.ts'

/** An office by its name and by what tells it from another of the same name. */
export function toldApart({ name, note }: Pick<Office, 'name' | 'note'>): string {
  return note === '' ? name : `${name} (${note})`
}

/** What goes with an office that is deleted; one without units, or of which none are known, is not counted. */
export function trashText(words: Words, { units, folder }: Pick<Office, 'units' | 'folder'>) {
  return units
    ? words('office.trash-text', { count: units, folder })
    : words('office.trash-empty', { folder })
}
