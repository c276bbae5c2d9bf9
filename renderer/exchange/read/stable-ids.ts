import type { PersonId } from '../../domain/records/records.ts'
import { headingKey } from './sheet.ts'

/**
 * Ids made from what the file says, so that the same file gives the same records and two dates of one organisation
 * can be compared by id.
 */
export interface StableIds {
  /** `text` as the end of an id; a number is added where an earlier call gave the same. */
  fresh(kind: string, text: string): string
  /** The person told before with that NIP and name, who holds one more post; undefined for a new one. */
  personBefore(nip: string, name: string): PersonId | undefined
  /** The one person of that name told before; undefined where there is none, or more than one. */
  personNamed(name: string): PersonId | undefined
  /** Remembers a person for both. */
  rememberPerson(nip: string | null, name: string, id: PersonId): void
}

export function createStableIds(): StableIds {
  const given = new Map<string, number>()
  const people = new Map<string, PersonId>()
  const named = new Map<string, Set<PersonId>>()
  const keyOf = (nip: string, name: string) => `${nip} ${headingKey(name)}`
  return {
    fresh(kind, text) {
      const base = `${kind}:${idPart(text)}`
      const count = (given.get(base) ?? 0) + 1
      given.set(base, count)
      return count === 1 ? base : `${base}~${count}`
    },
    personBefore: (nip, name) => people.get(keyOf(nip, name)),
    personNamed(name) {
      const [one, ...more] = named.get(headingKey(name)) ?? []
      return more.length === 0 ? one : undefined
    },
    rememberPerson(nip, name, id) {
      if (nip) people.set(keyOf(nip, name), id)
      const key = headingKey(name)
      named.set(key, (named.get(key) ?? new Set<PersonId>()).add(id))
    },
  }
}

/** Letters, digits, dots and hyphens of a text; everything else as one `_`. */
export function idPart(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '_') || '_'
}
