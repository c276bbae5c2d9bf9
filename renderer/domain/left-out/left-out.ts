import type { Fields } from '../records/field.ts'
import { KINDS } from '../records/kinds.ts'
import { type Person, RECORD_KINDS, type StructureRecord } from '../records/records.ts'
import { LAST_IMPORT } from '../records/setting.ts'
import { recordsOf, type Structure, structureOf } from '../structure/structure.ts'
import { textSweep } from './known-people.ts'
import { newIds } from './new-ids.ts'
import { leftOutBy, type PrivateFact } from './private-fact.ts'
import { isRecord, isStructure, recordsIn } from './records-in.ts'

/** Takes what is private out of values before anything is written of them. */
export interface Redaction {
  structure(structure: Structure): Structure
  /** The record; null where nothing of it may stay. */
  record(record: StructureRecord): StructureRecord | null
  /**
   * The same of anything made of plain values, records and structures, such as a proposal or a comparison: records as
   * above, ids as they are called now, and every other text without names and NIPs.
   */
  value<T>(value: T): T
}

/** Notes about people: who leaves something of a person out cannot know what is written there. */
const NOTES_ON_PEOPLE: ReadonlySet<string> = new Set(['person.note', 'vacancy.note', 'step.note'])
/** Fields that hold the name of somebody who need not be in the file. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(['limit.checkedBy', 'override.by'])
const SIGNER = 'setting:headName'
const SIGNER_NIP = 'setting:headNip'
/** What names a unit or a post is no person's name, even where it sounds like one. */
const NEVER_SWEPT: ReadonlySet<string> = new Set(['unit.name', 'unit.shortName', 'post.title'])
const ID = new RegExp(`(?:${RECORD_KINDS.join('|')}):[\\p{L}\\p{N}._~-]+`, 'gu')

/**
 * @param sources everything that may be written; the people in it are known
 * @param called what a person is called where names are left out, by number from 1
 */
export function redactionOf(
  sources: readonly unknown[],
  asked: Iterable<PrivateFact>,
  called: (no: number) => string,
): Redaction {
  const hidden = new Set<PrivateFact>(leftOutBy(asked))
  const found = recordsIn(sources)
  const people = found.filter((record): record is Person => record.kind === 'person')
  const numbers = new Map<string, number>()
  for (const { id } of people) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  const nameOf = ({ id }: Pick<Person, 'id'>) => called(numbers.get(id) ?? 0)
  const sweep = textSweep(people, { names: hidden.has('names'), nips: hidden.has('nip') }, nameOf)
  const ids = newIds(found, hidden.has('names') || hidden.has('nip'), sweep.isTelling)
  const named = (text: string) => text.replace(ID, (id) => ids.get(id) ?? id)

  function record(one: StructureRecord): StructureRecord | null {
    if (hidden.size === 0) return one
    if (one.id.startsWith(LAST_IMPORT)) return null
    const fields = KINDS[one.kind].fields as Fields
    const next: Record<string, unknown> = { ...one, id: ids.get(one.id) ?? one.id }
    for (const [name, { type, reference, nullable }] of Object.entries(fields)) {
      const value = next[name]
      if (typeof value !== 'string') continue
      const path = `${one.kind}.${name}`
      const none = nullable ? null : ''
      if (reference) next[name] = ids.get(value) ?? value
      else if (NOTES_ON_PEOPLE.has(path)) next[name] = none
      else if (NAMES_OF_OTHERS.has(path) && hidden.has('names')) next[name] = none
      else if (type === 'text' && one.kind !== 'setting' && !NEVER_SWEPT.has(path)) {
        next[name] = sweep.text(value)
      }
    }
    if (one.kind === 'person') Object.assign(next, personFields(one, hidden, nameOf(one)))
    if (one.id === SIGNER && hidden.has('names')) next.value = ''
    if (one.id === SIGNER_NIP && (hidden.has('nip') || hidden.has('names'))) next.value = ''
    return next as unknown as StructureRecord
  }

  function structure(one: Structure): Structure {
    return structureOf(recordsOf(one).flatMap((given) => record(given) ?? []))
  }

  function value(one: unknown): unknown {
    if (typeof one === 'string') return sweep.text(named(one))
    if (typeof one !== 'object' || one === null) return one
    if (isStructure(one)) return structure(one)
    if (isRecord(one)) return record(one)
    if (Array.isArray(one)) return one.map(value)
    if (one instanceof Map) return new Map([...one].map(([key, part]) => [value(key), value(part)]))
    if (one instanceof Set) return new Set([...one].map(value))
    const entries = Object.entries(one).flatMap(([key, part]) => {
      if (key.startsWith(LAST_IMPORT)) return []
      const shut = hidden.has('names') && isWriter(key, one)
      return [[named(key), shut ? '' : value(part)]]
    })
    return withoutHiddenField(Object.fromEntries(entries), hidden)
  }
  return {
    structure: (one) => (hidden.size === 0 ? one : structure(one)),
    record,
    value: <T>(one: T) => (hidden.size === 0 ? one : (value(one) as T)),
  }
}

function personFields(
  { nip, birthDate }: Person,
  hidden: ReadonlySet<PrivateFact>,
  name: string,
): Partial<Person> {
  const named = hidden.has('names') ? { name, frontTitle: null, backTitle: null } : {}
  return {
    nip: hidden.has('nip') ? null : nip,
    birthDate: hidden.has('birth') ? null : birthDate,
    ...named,
  }
}

const FIELDS_OF: Readonly<Record<PrivateFact, readonly string[]>> = {
  nip: ['nip'],
  birth: ['birthDate'],
  names: ['frontTitle', 'backTitle'],
}

/** A field of an act, `{field, from, to}`, without what it was and is where that is private. */
function withoutHiddenField(
  one: Readonly<Record<string, unknown>>,
  hidden: ReadonlySet<PrivateFact>,
): unknown {
  const { field } = one
  const isHidden =
    typeof field === 'string' && [...hidden].some((fact) => FIELDS_OF[fact].includes(field))
  return isHidden && 'from' in one && 'to' in one ? { ...one, from: null, to: null } : one
}

/** Whether that key says who wrote a proposal, or who moved it on. */
function isWriter(key: string, one: object): boolean {
  if (key === 'author') return 'basisKind' in one
  return key === 'by' && 'at' in one && 'to' in one
}
