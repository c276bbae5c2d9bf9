import type { RecordId } from '../../domain/records/records.ts'
import { vacancyLimit } from '../../domain/rule-table/vacancy-limits.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Due } from '../../domain/vacancy/coming/due-soon.ts'
import { wholeNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'

/** What ends or becomes due, as a sentence about `post`: "Masa Plt. Sekretaris (Budi) berakhir". */
export function dueText(words: Words, structure: Structure, due: Due, post: string): string {
  return words(`due.${due.kind}`, { name: due.name, post, ...partsOf(words, structure, due) })
}

/** As much of it as is told in short. */
type DueMatter = Pick<Due, 'kind' | 'name' | 'on'> & { readonly subjectId: RecordId | null }

/** The same in short, where post and person have columns of their own: "Masa Plt. berakhir". */
export function dueMatter(words: Words, structure: Structure, due: DueMatter): string {
  return words(`due-matter.${due.kind}`, { name: due.name, ...partsOf(words, structure, due) })
}

/** The same of so many who wait for their oath until that day. */
export function oathsText(
  words: Words,
  structure: Structure,
  { on }: Pick<Due, 'on'>,
  count: number,
): string {
  const days = vacancyLimit(structure, on, 'swearing-late')
  return words('due.oath-many', { count: wholeNumber(count, words.language), days })
}

/** "29 hari lagi", "hari ini", "lewat 10 hari". */
export function dueLeftText(words: Words, { daysLeft }: Pick<Due, 'daysLeft'>): string {
  if (daysLeft === 0) return words('due.today')
  const days = wholeNumber(Math.abs(daysLeft), words.language)
  return daysLeft > 0 ? words('due.in', { days }) : words('due.late', { days })
}

/** What it is called: Plt., Plh., Pj. of an acting term, and the limit of working days that is in force here. */
function partsOf(words: Words, structure: Structure, { subjectId, on }: DueMatter) {
  const subject = subjectId && get(structure, subjectId)
  const role = subject?.kind === 'appointment' ? words(`role.${subject.role}`) : ''
  return { role, days: vacancyLimit(structure, on, 'swearing-late') }
}
