import type { Forgetting } from '../domain/left-out/forgotten-person.ts'
import { tellingIds } from '../domain/left-out/forgotten-person.ts'
import { kindOfId, type PersonId } from '../domain/records/records.ts'
import type { Erased } from '../domain/sharing/erased.ts'
import type { DocumentText } from '../domain/sharing/nameless-state.ts'
import { documentValue } from './document-value.ts'
import { LEAST_ROUNDS } from './sealed-file.ts'

export const DOCUMENT_TEXT: DocumentText = {
  read: (value) => JSON.parse(value),
  write: documentValue,
}

/** Somebody who is made nameless, and what says so. */
export interface ErasedPerson {
  readonly personId: PersonId
  readonly erased: Erased
}

/** What follows from a person's id, slowly: who has the id finds both, who has the token finds neither. */
interface Secrets {
  readonly token: string
  readonly key: Uint8Array
}

const TOKEN_BYTES = 12
const KEY_BYTES = 32
/** Of a new id. */
const ID_BYTES = 10

const known = new Map<string, Promise<Secrets>>()

/** Once for each id and office in a run of the program. */
function secretsOf(salt: string, id: PersonId): Promise<Secrets> {
  const name = `${salt} ${id}`
  const found = known.get(name) ?? derived(salt, id)
  known.set(name, found)
  return found
}

async function derived(salt: string, id: PersonId): Promise<Secrets> {
  const text = new TextEncoder()
  const from = await crypto.subtle.importKey('raw', text.encode(id), 'PBKDF2', false, [
    'deriveBits',
  ])
  const way = {
    ...{ name: 'PBKDF2', hash: 'SHA-256', iterations: LEAST_ROUNDS },
    salt: text.encode(`bagan-hapus ${salt}`),
  }
  const bytes = new Uint8Array(
    await crypto.subtle.deriveBits(way, from, (TOKEN_BYTES + KEY_BYTES) * 8),
  )
  return { token: digits(bytes.slice(0, TOKEN_BYTES)), key: bytes.slice(TOKEN_BYTES) }
}

/** What says of a person that they were made nameless. */
export async function erasedOf(
  personId: PersonId,
  { salt, called }: Pick<Erased, 'salt' | 'called'>,
): Promise<Erased> {
  return { token: (await secretsOf(salt, personId)).token, salt, called }
}

/** Those of the people who were made nameless elsewhere, each with what says so. */
export async function erasedAmong(
  people: readonly PersonId[],
  erased: readonly Erased[],
): Promise<ErasedPerson[]> {
  const salts = [...new Set(erased.map(({ salt }) => salt))]
  const found = people.map(async (personId) => {
    for (const salt of salts) {
      const { token } = await secretsOf(salt, personId)
      const one = erased.find((each) => each.token === token && each.salt === salt)
      if (one) return [{ personId, erased: one }]
    }
    return []
  })
  return (await Promise.all(found)).flat()
}

/**
 * How these people are made nameless: the same wherever it is done, whoever does it. Several only where they are not all
 * called the same.
 */
export async function forgettingsOf(
  sources: readonly unknown[],
  people: readonly ErasedPerson[],
): Promise<Forgetting[]> {
  const names = [...new Set(people.map(({ erased }) => erased.called))].sort()
  return Promise.all(
    names.map(async (called) => {
      const ours = people.filter(({ erased }) => erased.called === called)
      const salts = new Map(ours.map(({ personId, erased }) => [personId, erased.salt]))
      const ids = new Set(salts.keys())
      const anew = new Map<string, string>()
      for (const [id, of] of tellingIds(sources, ids)) {
        anew.set(id, await newId(id, (await secretsOf(salts.get(of) ?? '', of)).key))
      }
      return { people: ids, called, anew }
    }),
  )
}

async function newId(id: string, key: Uint8Array): Promise<string> {
  const whole = new Uint8Array([...key, ...new TextEncoder().encode(id)])
  const sum = await crypto.subtle.digest('SHA-256', whole)
  return `${kindOfId(id)}:${digits(new Uint8Array(sum).slice(0, ID_BYTES))}`
}

function digits(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
