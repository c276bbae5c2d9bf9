import { rewriterOf, tellingIds } from '../../../renderer/domain/left-out/forgotten-person.ts'
import type { Fields } from '../../../renderer/domain/records/form/field.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import { linksFrom } from '../../../renderer/domain/records/links.ts'
import {
  kindOfId,
  type PersonId,
  RECORD_KINDS,
  type StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import {
  type Erased,
  erasedIn,
  erasedRecord,
  erasedUnknownTo,
} from '../../../renderer/domain/sharing/erased.ts'
import {
  type DocumentText,
  peopleOnlyIn,
  sourcesOf,
  stateWithout,
} from '../../../renderer/domain/sharing/nameless-state.ts'
import {
  type RegisterValue,
  registerNamed,
  valueIn,
  withValue,
} from '../../../renderer/domain/sharing/register.ts'
import { bodyOf, type SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import type { Change } from '../../../renderer/domain/structure/change.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { textDigits } from '../../../renderer/domain/values/text-hash.ts'
import type { Write } from './account.ts'

export const CALLED = '(dihapus)'

/** Documents of a life are plain sentences. */
const TEXT: DocumentText = {
  read: (value) => ({ value }),
  write: (data) => (data as { value: string }).value,
}

/** What says that a person was made nameless; quick, as nobody guesses in a life. */
export function erasedOf(personId: PersonId): Erased {
  return { token: textDigits(`hapus ${personId}`), salt: 's', called: CALLED }
}

/** What notes that they are nameless, for whoever takes the office. */
export function noteOf(people: readonly PersonId[], now: Structure): Change {
  const notes = people.map((id) => erasedRecord(erasedOf(id)))
  return Object.fromEntries(
    notes.map((note) => [note.id, { before: get(now, note.id) ?? null, after: note }]),
  )
}

/** What a name or an id becomes. */
export function withoutPeople(state: SharedState, people: readonly PersonId[]): SharedState {
  if (people.length === 0) return state
  const ids = new Set(people)
  const telling = [...tellingIds(sourcesOf(state, TEXT), ids).keys()]
  const anew = new Map(telling.map((id) => [id, namelessId(id)]))
  return stateWithout(state, { people: ids, called: CALLED, anew }, TEXT)
}

export function namelessId(id: string): string {
  return `${kindOfId(id)}:${textDigits(`baru ${id}`)}`.toLowerCase()
}

/** Who of this side was made nameless on the other. */
export function erasedElsewhere(here: SharedState, there: SharedState): PersonId[] {
  const tokens = new Set(erasedUnknownTo(here, there).map(({ token }) => token))
  if (tokens.size === 0) return []
  return peopleOnlyIn(here, there, TEXT).filter((id) => tokens.has(erasedOf(id).token))
}

/** What the judge expects under a key, and what it finds there, once these people are nameless. */
export class Namelessness {
  readonly #people: ReadonlySet<PersonId>

  /** @param structure how a life ended @param ever everybody somebody made nameless in it */
  constructor(structure: Structure, ever: Iterable<PersonId>) {
    const tokens = new Set(erasedIn(structure).map(({ token }) => token))
    this.#people = new Set([...ever].filter((id) => tokens.has(erasedOf(id).token)))
  }

  /** Whether anything on a laptop still tells of them by their ids, or by names nobody else bears. */
  isToldBy(disk: object): boolean {
    const text = JSON.stringify(disk, (_, held) =>
      held instanceof Map ? [...held] : held instanceof Set ? [...held] : held,
    )
    return [...this.#people].some((id) => new RegExp(`${id}(?![\\p{L}\\p{N}._~-])`, 'u').test(text))
  }

  /** A writing as it is told by now. Whoever wrote it may have known that somebody is nameless. */
  told(key: string, write: Write, state: SharedState): readonly [string, RegisterValue] {
    const people = [...this.#people].filter((id) => !write.nameless.has(erasedOf(id).token))
    const { id, register: name } = partsOf(key)
    const anew = anewIn([id, write.value], people)
    const now = anew.get(id) ?? id
    const is = `${now}#${name}`
    if (people.length === 0) return [is, this.level(is, write.value)]
    const told = rewriterOf([], { people: new Set(people), called: CALLED, anew })
    if (name === 'document') return [is, told.text(write.value)]
    const body = bodyOf(state, now)
    const register = body && registerNamed(body.kind, name)
    if (!body || !register) return [is, write.value]
    const record = told.record(withValue({ ...body, id } as StructureRecord, register, write.value))
    return [is, this.level(is, record ? valueIn(record, register) : write.value)]
  }

  /** Remarks of what names a person go with the person; of whom it was when somebody wrote them is not on record. */
  level(key: string, value: RegisterValue): RegisterValue {
    const { id, register } = partsOf(key)
    const kind = kindOfId(id)
    if (this.#people.size === 0 || !kind || !REMARKS.has(`${kind}.${register}`)) return value
    return ''
  }
}

function anewIn(
  texts: readonly string[],
  people: readonly PersonId[],
): ReadonlyMap<string, string> {
  const ids = texts.flatMap((text) => text.match(/[a-z]+:[\p{L}\p{N}._~-]+/gu) ?? [])
  const records = ids.map((id) => ({ id, kind: kindOfId(id), name: '', title: '' }))
  const telling = tellingIds([records], new Set(people))
  return new Map([...telling.keys()].map((id) => [id, namelessId(id)]))
}

const REMARKS = new Set(
  RECORD_KINDS.flatMap((kind) => {
    if (!linksFrom(kind).some(({ field }) => field === 'personId')) return []
    const fields: Fields = KINDS[kind].fields
    const remarks = Object.keys(fields).filter((name) => fields[name]?.holds === 'remark')
    return [...remarks, 'reason'].map((name) => `${kind}.${name}`)
  }),
)

function partsOf(key: string) {
  const at = key.lastIndexOf('#')
  return { id: key.slice(0, at), register: key.slice(at + 1) }
}
