import { DATA_VERSION } from '../records/data-version.ts'
import type { Field, Fields, FieldValue, Since } from '../records/form/field.ts'
import { fullName } from '../records/full-name.ts'
import { LAST_IMPORT } from '../records/kinds/setting.ts'
import { KINDS } from '../records/kinds.ts'
import {
  kindOfId,
  type Person,
  type PersonId,
  RECORD_KINDS,
  type StructureRecord,
} from '../records/records.ts'
import type { StoredDocument } from '../structure/journal/document-event.ts'
import { keptCodes } from '../structure/kept-codes.ts'
import { mentionsOf } from '../structure/references.ts'
import { emptied, holdsOf } from './hidden-field.ts'
import { textSweep } from './known-people.ts'
import { isRecord, recordsIn } from './records-in.ts'

/** All an office holds: its records, and its proposals, past structures and printed sets as plain data. */
export interface OfficeContent {
  readonly records: readonly StructureRecord[]
  readonly documents: readonly StoredDocument[]
}

export interface Forgetting {
  /** All ids of the person, or of several. */
  readonly people: ReadonlySet<PersonId>
  /** What the person is called from now on. */
  readonly called: string
  /** Ids that tell the person (`tellingIds`) → what stands in their place and says nothing. */
  readonly anew: ReadonlyMap<string, string>
}

/** What would tell a person, wherever it stood: for a search after they were made nameless. */
export interface Traces {
  /** Names that no other person bears too, NIPs, and ends of ids that were made for the person, in that text. */
  in(text: string): string[]
}

/** Shorter ends of ids stand in other words too. */
const LEAST_END = 6
const KIND = `(?:${RECORD_KINDS.join('|')}):`
const ID = new RegExp(`${KIND}(?!${KIND})[\\p{L}\\p{N}._~-]+`, 'gu')
/** All that stays of a person: by which law they served. */
const STAYS: ReadonlySet<string> = new Set(['id', 'kind', 'name', 'status'])

/**
 * An office in which one person is nameless everywhere: in force, in proposals and their versions, in structures of
 * before, in printed sets and in running text; who bears the same NIP is the same person. What an import told the last
 * time goes as a whole. Codes printed before stay those of their texts.
 */
export function withoutPerson(content: OfficeContent, forgetting: Forgetting): OfficeContent {
  const told = rewriterOf([content.records, content.documents], forgetting)
  return {
    records: content.records.flatMap((record) => told.record(record) ?? []),
    documents: content.documents.map(told.document),
  }
}

/** What tells the person in those values. */
export function tracesOf(sources: readonly unknown[], personId: PersonId): Traces {
  const found = recordsIn(sources)
  const ids = new Set(oneWith(found, personId))
  const people = recordsOfPeople(found, ids)
  const others = found.flatMap((one) =>
    one.kind === 'person' && !ids.has(one.id) ? [one.name.toLowerCase()] : [],
  )
  const isShared = ({ name }: Person) => others.some((one) => one.includes(name.toLowerCase()))
  const own = people.filter((one) => !isShared(one) && !isEverydayWord(found, one))
  const ends = [...ids].map(endOf).filter((end) => end.length >= LEAST_END)
  const sweeps = own.map((one) => ({
    name: one.name,
    sweep: textSweep([one], { names: true, nips: false }, () => ''),
  }))
  const nips = nipPattern(people)
  return {
    in: (text) => [
      ...sweeps.flatMap(({ name, sweep }) => (sweep.text(text) === text ? [] : [name])),
      ...(nips ? (text.match(nips) ?? []) : []),
      ...ends.filter((end) => text.includes(end)),
    ],
  }
}

/** The ids one person stands under in those values: who bears the same NIP is the same person. */
export function idsOfOne(sources: readonly unknown[], personId: PersonId): PersonId[] {
  return oneWith(recordsIn(sources), personId)
}

function oneWith(found: readonly StructureRecord[], personId: PersonId): PersonId[] {
  const all = found.filter((one): one is Person => one.kind === 'person')
  const nips = new Set(all.flatMap(({ id, nip }) => (id === personId && nip ? [nip] : [])))
  const same = all.filter(({ nip }) => nip !== null && nips.has(nip)).map(({ id }) => id)
  return [...new Set([personId, ...same])]
}

/** The records of these people, of any time. */
function recordsOfPeople(
  found: readonly StructureRecord[],
  ids: ReadonlySet<PersonId>,
): readonly Person[] {
  return found.filter((one): one is Person => one.kind === 'person' && ids.has(one.id))
}

function endOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** Makes one person nameless in whatever it is given. */
export interface Rewriter {
  /** Null where nothing of it may stay. */
  record(record: StructureRecord): StructureRecord | null
  document(document: StoredDocument): StoredDocument
  value(value: unknown): unknown
  text(text: string): string
}

/** @param sources everything that tells how the person was called, and by what ids */
export function rewriterOf(
  sources: readonly unknown[],
  { people: forgotten, called, anew }: Forgetting,
): Rewriter {
  const found = recordsIn(sources)
  const people = recordsOfPeople(found, forgotten)
  const ids: ReadonlySet<string> = forgotten
  const isEveryday = (one: Person) => isEverydayWord(found, one)
  const spoken = people.filter((one) => !isEveryday(one))
  const sweep = textSweep(spoken, { names: true, nips: false }, () => called)
  const alone = new Set(people.filter(isEveryday).flatMap((one) => [one.name, fullName(one)]))
  const nips = nipPattern(people)
  const ofThem: ReadonlySet<string> = new Set(
    found.filter((one) => mentionsOf(one).some(({ id }) => ids.has(id))).map(({ id }) => id),
  )
  const stepsOfThem: ReadonlySet<string> = new Set(
    found.flatMap((one) => (one.kind === 'step' && ofThem.has(one.vacancyId) ? [one.id] : [])),
  )
  const named = (text: string) => text.replace(ID, (id) => anew.get(id) ?? id)
  const text = (given: string) => {
    if (alone.has(given)) return called
    const rest = named(given)
    return sweep.text(nips ? rest.replace(nips, '…') : rest)
  }

  function document(one: StoredDocument): StoredDocument {
    const { id, data } = one
    const now = value(data)
    const codes = isPlain(data) && isPlain(now) ? keptCodes(id, data, now, DATA_VERSION) : {}
    const kept = Object.keys(codes).length > 0 && isPlain(now) ? { ...now, codes } : now
    return { ...one, id: text(id), data: kept }
  }

  function record(one: StructureRecord): StructureRecord | null {
    if (one.id.startsWith(LAST_IMPORT)) return null
    // A scan of what they held or stood for cannot be made nameless.
    if (one.kind === 'attachment' && (ofThem.has(one.ofId) || stepsOfThem.has(one.ofId)))
      return null
    const id = named(one.id)
    if (one.kind === 'person' && ids.has(one.id)) return namelessPerson(one, id)
    const isOfPerson = mentionsOf(one).some((mention) => ids.has(mention.id))
    const fields: Fields = KINDS[one.kind].fields
    const next = Object.entries(one).map(([name, held]): [string, unknown] => {
      const field = fields[name]
      if (field && isOfPerson && field.holds === 'remark' && one.kind !== 'vacancy') {
        return [name, emptied(field)]
      }
      return [name, fieldValue(one, name, field, held)]
    })
    const reason = one.kind === 'absence' && isOfPerson ? { reason: 'lainnya' } : {}
    return { ...Object.fromEntries(next), ...reason, id, kind: one.kind } as StructureRecord
  }

  /** Names of others stay as they are written, and so does what tells nothing of people. */
  function fieldValue(
    { id, kind }: StructureRecord,
    name: string,
    field: Since<Field> | undefined,
    held: unknown,
  ): unknown {
    if (typeof held !== 'string') return held
    if (field?.reference) return named(held)
    const holds = holdsOf(KINDS, id, name)
    const isOthers = kind === 'person' && holds !== 'remark'
    return holds === 'open' || isOthers ? held : text(held)
  }

  function namelessPerson(one: Person, id: string): Person {
    const fields: Fields = KINDS.person.fields
    const emptyFields = Object.entries(one).map(([name, held]): [string, FieldValue] => {
      const field = fields[name]
      return [name, STAYS.has(name) || !field ? (held as FieldValue) : emptied(field)]
    })
    return { ...Object.fromEntries(emptyFields), id, kind: 'person', name: called } as Person
  }

  function value(one: unknown): unknown {
    if (typeof one === 'string') return text(one)
    if (typeof one !== 'object' || one === null) return one
    if (Array.isArray(one)) return one.map(value)
    if (isRecord(one)) return record(one)
    const { id, fields } = one as { readonly id?: unknown; readonly fields?: unknown }
    const isOfPerson = typeof id === 'string' && ids.has(id)
    return Object.fromEntries(
      Object.entries(one)
        .filter(([key]) => !key.startsWith(LAST_IMPORT))
        .map(([key, part]) => {
          const isFacts = key === 'fields' && isOfPerson && Array.isArray(fields)
          return [named(key), isFacts ? withoutFacts(part as readonly ActField[]) : value(part)]
        }),
    )
  }

  return { record, document, value, text }
}

/** What an act says of one field. */
interface ActField {
  readonly field: string
  readonly from: FieldValue
  readonly to: FieldValue
}

function withoutFacts(fields: readonly ActField[]): ActField[] {
  return fields.map(({ field }) => ({ field, from: null, to: null }))
}

/**
 * Ids that were made of the person's name or NIP, or of an id of theirs: each with the person's id it goes with. Whether
 * an id does is seen by itself and the person alone, so that two copies of an office find the same.
 */
export function tellingIds(
  sources: readonly unknown[],
  people: ReadonlySet<PersonId>,
): ReadonlyMap<string, PersonId> {
  const found = recordsIn(sources)
  const spoken = recordsOfPeople(found, people).filter((one) => !isEverydayWord(found, one))
  const sweep = textSweep(spoken, { names: true, nips: false }, () => '')
  const own = [...people].sort()
  const mentioned = found.flatMap((record) => mentionsOf(record).map(({ id }) => id))
  const telling = new Map<string, PersonId>(own.map((id) => [id, id]))
  for (const id of new Set([...found.map((one) => one.id as string), ...mentioned])) {
    const kind = kindOfId(id)
    if (kind === null || kind === 'setting' || kind === 'unit' || telling.has(id)) continue
    const end = endOf(id)
    const of = own.find((one) => {
      const part = endOf(one)
      return part.length < LEAST_END ? kind !== 'post' && end === part : end.includes(part)
    })
    const by = of ?? (sweep.isTelling(end) ? own[0] : undefined)
    if (by) telling.set(id, by)
  }
  return telling
}

/** The NIPs of the person however their digits are parted; null where none is known. */
function nipPattern(people: readonly Person[]): RegExp | null {
  const nips = [...new Set(people.flatMap(({ nip }) => (nip ? [nip] : [])))]
  const parted = nips.map((nip) => [...nip].join('[ .\\u00a0-]?'))
  return parted.length === 0 ? null : new RegExp(`(?<!\\d)(?:${parted.join('|')})(?!\\d)`, 'g')
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu

/** A name of one word that units and posts are called by too: it is the person's only where it stands alone. */
function isEverydayWord(found: readonly StructureRecord[], { name }: Person): boolean {
  const [word = '', ...more] = name.toLowerCase().match(WORD) ?? []
  if (more.length > 0) return false
  return found.some((one) => {
    const text = one.kind === 'unit' ? one.name : one.kind === 'post' ? one.title : ''
    return (text.toLowerCase().match(WORD) ?? ([] as string[])).some((each) => each === word)
  })
}
