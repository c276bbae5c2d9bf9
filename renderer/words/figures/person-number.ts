import type { Person } from '../../domain/records/records.ts'
import { spacedNip } from './format.ts'

/** What the number of a person is called, in every language: that of a PPPK is no NIP. */
export function numberName({ status }: Pick<Person, 'status'>): 'NIP' | 'NI PPPK' {
  return status === 'pppk' ? 'NI PPPK' : 'NIP'
}

/** "NIP 19750412 200003 1 004", as it stands beside or below a name; empty where none is on record. */
export function numberText(person: Pick<Person, 'nip' | 'status'>): string {
  return person.nip ? `${numberName(person)} ${spacedNip(person.nip)}` : ''
}
