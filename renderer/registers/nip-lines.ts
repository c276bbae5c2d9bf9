import type { Person } from '../domain/records/records.ts'
import { spacedNip } from '../words/figures/format.ts'
import { numberName } from '../words/figures/person-number.ts'

const NO_BREAK = '\u00a0'

/** "NIP 19750412 200003 1 004" on one line of a paper; nothing where there is none. */
export function nipLines(
  person: Pick<Person, 'nip' | 'status'> | undefined | null,
): readonly string[] {
  return person?.nip
    ? [`${numberName(person)} ${spacedNip(person.nip).replaceAll(' ', NO_BREAK)}`]
    : []
}
