import type { PaperColumn } from '../../domain/paper/paper-text.ts'
import { pangkatOf } from '../../domain/ranks/pangkat.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Person } from '../../domain/records/records.ts'
import { numberText } from '../../words/figures/person-number.ts'
import type { Words } from '../../words/words.ts'

/** The first columns of every list of people: number, name and NIP, pangkat, the post held until now. */
export function nominativeColumns(words: Words): PaperColumn[] {
  return [
    { head: words('paper.no'), share: 1.1, align: 'right' },
    { head: words('letter.name-nip'), share: 5.4, names: true },
    { head: words('letter.rank'), share: 3.2 },
    { head: words('letter.old-post'), share: 4.8, names: true },
  ]
}

/** A row's cells in these columns; `person` undefined where nobody is named yet. */
export function nominativeCells(
  no: number,
  person: Person | undefined,
  oldPost: readonly string[],
  words: Words,
): (readonly string[])[] {
  const number = person && numberText(person)
  return [
    [String(no)],
    person ? [fullName(person), ...(number ? [number] : [])] : [words('letter.no-candidate')],
    [person ? pangkatOf(person.golongan) : ''],
    oldPost,
  ]
}
