import type { Field } from '../records/form/field.ts'
import { settingHolds } from '../records/kinds/setting.ts'
import { KINDS } from '../records/kinds.ts'
import { kindOfId, type Person, RECORD_KINDS, type StructureRecord } from '../records/records.ts'
import { recordsOf, type Structure, structureOf } from '../structure/structure.ts'
import { emptied, holdsOf, isShut, type KindFields } from './hidden-field.ts'
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

const KIND = `(?:${RECORD_KINDS.join('|')}):`
/** Keys of acts begin with a word that may be a kind too: `person:person:…`. */
const ID = new RegExp(`${KIND}(?!${KIND})[\\p{L}\\p{N}._~-]+`, 'gu')

/**
 * What is left out is what the fields' tables say; of a field that says nothing, nothing is told.
 * @param sources everything that may be written; the people in it are known
 * @param called what a person is called where names are left out, by number from 1
 */
export function redactionOf(
  sources: readonly unknown[],
  asked: Iterable<PrivateFact>,
  called: (no: number) => string,
  kinds: KindFields = KINDS,
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
  const told = (text: string) => sweep.text(named(text))

  function record(one: StructureRecord): StructureRecord | null {
    if (hidden.size === 0) return one
    if (isSilent(one.id)) return null
    const fields = kinds[one.kind]?.fields ?? {}
    const next = Object.entries(one).map(([name, held]) => {
      const field = fields[name]
      return [name, field ? fieldValue({ id: one.id, field: name }, field, held) : value(held)]
    })
    const own = { id: idOf(one.id), kind: one.kind }
    const name = one.kind === 'person' && hidden.has('names') ? { name: nameOf(one) } : {}
    return { ...Object.fromEntries(next), ...own, ...name } as StructureRecord
  }

  function fieldValue(at: { id: string; field: string }, field: Field, held: unknown): unknown {
    if (field.reference) return typeof held === 'string' ? idOf(held) : held
    if (isShut(kinds, hidden, at)) return emptied(field)
    return holdsOf(kinds, at.id, at.field) === 'text' && typeof held === 'string'
      ? told(held)
      : held
  }

  /** What stands where an id belongs need be none, in a file from elsewhere; facts of a unit have its id in theirs. */
  function idOf(id: string): string {
    const kind = kindOfId(id)
    return kind === null || kind === 'setting' ? told(id) : (ids.get(id) ?? id)
  }

  function structure(one: Structure): Structure {
    return structureOf(recordsOf(one).flatMap((given) => record(given) ?? []))
  }

  /** `of`: the record whose fields these are, if they are. */
  function value(one: unknown, of: string | null = null): unknown {
    if (typeof one === 'string') return told(one)
    if (typeof one !== 'object' || one === null) return one
    if (isStructure(one)) return structure(one)
    if (isRecord(one)) return record(one)
    if (Array.isArray(one)) return one.map((part) => value(part, of))
    if (one instanceof Map) return new Map([...one].map(([key, part]) => [value(key), value(part)]))
    if (one instanceof Set) return new Set([...one].map((part) => value(part)))
    return object(one as PlainObject, of)
  }

  function object(one: PlainObject, of: string | null): unknown {
    const { id, field } = one
    const own = typeof id === 'string' && 'fields' in one ? id : null
    const isSetting = own !== null && kindOfId(own) === 'setting' && isHiddenIn(own, 'value')
    const isGone = isSetting || (typeof field === 'string' && isHiddenIn(of, field))
    const entries = Object.entries(one).flatMap(([key, part]) => {
      if (isSilent(key)) return []
      if (isGone && (key === 'from' || key === 'to')) return [[key, null]]
      const shut = hidden.has('names') && isWriter(key, one)
      return [[named(key), shut ? '' : value(part, key === 'fields' ? own : null)]]
    })
    return Object.fromEntries(entries)
  }

  /** Of a field, where it is not said whose it is, any that is called so; what no table knows is no field. */
  function isHiddenIn(id: string | null, field: string): boolean {
    const kind = id === null ? null : kindOfId(id)
    return Object.entries(kinds).some(
      ([one, { fields }]) =>
        (id === null || one === kind) &&
        fields[field] &&
        !fields[field].reference &&
        isShut(kinds, hidden, { id: id ?? `${one}:`, field }),
    )
  }

  return {
    structure: (one) => (hidden.size === 0 ? one : structure(one)),
    record,
    value: <T>(one: T) => (hidden.size === 0 ? one : (value(one) as T)),
  }
}

type PlainObject = Readonly<Record<string, unknown>>

/** Whether nothing of the record of that id is told where anything of people is left out. */
function isSilent(id: string): boolean {
  const kind = kindOfId(id)
  if (kind === 'setting') return settingHolds(id) === null
  return kind !== null && KINDS[kind].onlyWhole
}

/** Whether that key says who wrote a proposal, or who moved it on. */
function isWriter(key: string, one: object): boolean {
  if (key === 'author') return 'basisKind' in one
  return key === 'by' && 'at' in one && 'to' in one
}
