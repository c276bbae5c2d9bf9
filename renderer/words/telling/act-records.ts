import type { Act } from '../../domain/acts/act.ts'
import { isBundle } from '../../domain/acts/act-bundles.ts'
import { OFFICE_TYPES } from '../../domain/readings/offices.ts'
import type { FieldValue } from '../../domain/records/form/field.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import { type Naming, nameOf } from '../../domain/records/record-name.ts'
import type { RecordKind, StructureRecord } from '../../domain/records/records.ts'
import type { Change } from '../../domain/structure/change.ts'
import { unitAbove } from '../../domain/structure/references.ts'
import { get, type Structure, withRecords } from '../../domain/structure/structure.ts'
import type { Words } from '../words.ts'
import { dutyParts, lightDuties } from './act-duties-text.ts'
import { fieldName } from './field-name.ts'
import { recordName, recordTitle } from './record-title.ts'
import type { ToldPart } from './told-part.ts'
import { fromTo, NOTHING, valueText } from './value-text.ts'

/** What acts are told from: the change they are parts of, and the names of what it refers to. */
export interface ActSource {
  readonly change: Change
  readonly naming: Naming
  /** Of the day before: no name and no place that an act gives. */
  readonly before: Before
}

export interface Before {
  readonly naming: Naming
  /** The structure that is changed; put together when it is first asked for. */
  structure(): Structure
}

/** Acts of that change; what it does not touch is called as it is in the structure. */
export function actSource(words: Words, change: Change, structure: Structure): ActSource {
  let base: Structure | null = null
  const before: Before = {
    naming: namesOf(words, (id) => (change[id] ? change[id].before : (get(structure, id) ?? null))),
    structure() {
      base ??= withRecords(
        structure,
        new Map(Object.entries(change).map(([id, delta]) => [id, delta.before])),
      )
      return base
    },
  }
  return { change, naming: namingOf(words, change, structure), before }
}

/** Names of the records of a change, else of those there are. */
export function namingOf(words: Words, change: Change, structure: Structure): Naming {
  return namesOf(words, (id) => {
    const { before, after } = change[id] ?? {}
    return after ?? before ?? get(structure, id) ?? null
  })
}

function namesOf(words: Words, recordOf: (id: string) => StructureRecord | null): Naming {
  const naming: Naming = (id) => {
    const record = recordOf(id)
    if (!record) return null
    return nameOf(record) ?? (recordTitle(words, naming, record) || null)
  }
  return naming
}

/** Where what an act is about stands; null where that says nothing: of a perangkat daerah, as all stand below the top. */
export function placeOfAct(
  { subject, id, place }: Act,
  { change, before }: ActSource,
): string | null {
  if (place === null || subject !== 'unit') return place
  const unitOf = (one: string) => change[one]?.after ?? get(before.structure(), one)
  const unit = unitOf(id)
  if (unit?.kind !== 'unit' || !OFFICE_TYPES.has(unit.type) || unit.parentId === null) return place
  const above = unitOf(unit.parentId)
  return above?.kind === 'unit' && above.parentId === null && !OFFICE_TYPES.has(above.type)
    ? null
    : place
}

/** What an act does to records, in words: field by field where one stays, as a whole where it comes or goes. */
export function toldParts(words: Words, act: Act, source: ActSource): ToldPart[] {
  if (isBundle(act)) return bundleParts(words, act, source)
  if (act.act === 'duties') return dutyParts(words, act, source)
  const { atoms, subject } = act
  const { change, naming } = source
  const workload = workloadPart(words, act, source)
  const records = atoms.flatMap(({ id, fields }): ToldPart[] => {
    const { before = null, after = null } = change[id] ?? {}
    if (APART.has((after ?? before)?.kind ?? 'unit')) return []
    if (before && after) return fieldParts(words, source, before, after, fields)
    const record = after ?? before
    if (!record) return []
    // The act has said already which post or unit it is about.
    const said = subject !== 'other' && SAID.has(record.kind)
    const name = said ? words(`kind.${record.kind}`) : recordName(words, naming, record)
    if (!after) return [{ line: `${name}: ${words('value.removed')}`, was: name, is: null }]
    const told = [name, contentsOf(words, naming, record)].filter(Boolean).join(': ')
    return [{ line: told, was: null, is: told }]
  })
  return [...records, ...workload]
}

/** Told together, not record by record. */
const APART: ReadonlySet<RecordKind> = new Set<RecordKind>(['duty', 'task'])

/** How many rows of a workload an act touches; none where it touches none. */
function workloadPart(
  words: Words,
  { atoms }: Pick<Act, 'atoms'>,
  { change }: ActSource,
): ToldPart[] {
  const rows = atoms.filter(({ id }) => (change[id]?.after ?? change[id]?.before)?.kind === 'task')
  if (rows.length === 0) return []
  const line = words('act.workload', { count: rows.length })
  return [{ line, was: null, is: line }]
}

/** Each trifle of a bundle with what it is about: "Pengemudi (Subbagian Umum): Kebutuhan (K) 2 → 1". */
function bundleParts(words: Words, { atoms }: Act, source: ActSource): ToldPart[] {
  const { change, naming } = source
  const ordered = new Set<string>()
  return atoms.flatMap(({ id, fields }): ToldPart[] => {
    const { before = null, after = null } = change[id] ?? {}
    const record = after ?? before
    if (!record) return []
    if (record.kind === 'duty') {
      if (ordered.has(record.unitId)) return []
      ordered.add(record.unitId)
      const own = atoms.filter((one) => unitOfDuty(change, one.id) === record.unitId)
      const told = `${placeTold(source, record)}: ${lightDuties(words, change, own)}`
      return [{ line: told, was: null, is: told }]
    }
    if (record.kind === 'task') {
      if (ordered.has(record.postId)) return []
      ordered.add(record.postId)
      const rows = atoms.filter((one) => postOf(change, one.id) === record.postId)
      return workloadPart(words, { atoms: rows }, source).map(({ line }) => {
        const told = `${naming(record.postId) ?? NOTHING}: ${line}`
        return { line: told, was: null, is: told }
      })
    }
    const above = placeTold(source, record)
    if (fields?.join() === 'order') {
      // The posts of a unit get their new places together.
      if (above === null || ordered.has(above)) return []
      ordered.add(above)
      const line = `${words('act.reorder')} ${words('act.order-below', { name: above })}`
      return [{ line, was: null, is: line }]
    }
    if (!before || !after) {
      const line = [words('act.arrange'), above].filter(Boolean).join(' ')
      return [{ line, was: null, is: line }]
    }
    const name = `${nameOf(record) ?? recordName(words, naming, record)}${above ? ` (${above})` : ''}`
    return fieldParts(words, source, before, after, fields).map(({ line, was, is }) => ({
      line: `${name}: ${line}`,
      was: `${name}: ${was}`,
      is: `${name}: ${is}`,
    }))
  })
}

function unitOfDuty(change: Change, id: string): string | null {
  const { before, after } = change[id] ?? {}
  const record = after ?? before
  return record?.kind === 'duty' ? record.unitId : null
}

function postOf(change: Change, id: string): string | null {
  const { before, after } = change[id] ?? {}
  const record = after ?? before
  return record?.kind === 'task' ? record.postId : null
}

/** The unit a record stands in, a functional group with the unit it serves; null for none. */
function placeTold({ change, naming, before }: ActSource, record: StructureRecord): string | null {
  const id = unitAbove(record)
  const unit = id && (change[id]?.after ?? get(before.structure(), id))
  if (unit?.kind !== 'unit') return id && naming(id)
  const served = unit.type === 'kjf' && unit.parentId ? naming(unit.parentId) : null
  return served === null ? unit.name : `${unit.name} · ${served}`
}

const SAID: ReadonlySet<string> = new Set(['vacancy', 'branch'])

/** "Kode 2.16.01 → 2.16.02", one for each field that is told otherwise. */
function fieldParts(
  words: Words,
  { naming, before: earlier }: ActSource,
  before: StructureRecord,
  after: StructureRecord,
  fields: readonly string[] | null,
): ToldPart[] {
  return (fields ?? fieldsOf(after)).flatMap((field): ToldPart[] => {
    const is = fieldText(words, naming, after, field) ?? NOTHING
    if ((fieldText(words, naming, before, field) ?? NOTHING) === is) return []
    const was = fieldText(words, earlier.naming, before, field) ?? NOTHING
    // A setting is its value.
    const setting = after.kind === 'setting'
    const name = setting ? recordTitle(words, naming, after) : fieldName(words, field)
    const line = `${name}${setting ? ':' : ''} ${fromTo(was, is)}`
    return [{ line, was: `${name}: ${was}`, is: `${name}: ${is}` }]
  })
}

/** Fields that the name of a record without a title tells. */
const NAMING: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  limit: ['rule', 'scope', 'tipe'],
  override: ['rule', 'subjectId'],
  step: ['vacancyId', 'stage'],
  branch: ['unitId'],
}

/** What a new record says beside its title: "Mulai 1 Januari 2019, Dasar UU 10/2016". */
function contentsOf(words: Words, naming: Naming, record: StructureRecord): string {
  const { title } = KINDS[record.kind]
  const named =
    title === null ? (NAMING[record.kind] ?? []) : 'own' in title ? [title.own] : title.of
  return fieldsOf(record)
    .filter((field) => !named.includes(field))
    .flatMap((field) => {
      const value = fieldText(words, naming, record, field)
      if (value === null) return []
      return record.kind === 'setting' ? value : `${fieldName(words, field)} ${value}`
    })
    .join(', ')
}

function fieldsOf(record: StructureRecord): string[] {
  return Object.keys(KINDS[record.kind].fields)
}

/** The value of a field of that record, in words; null for nothing. */
export function fieldText(
  words: Words,
  naming: Naming,
  record: StructureRecord,
  field: string,
): string | null {
  const value = (record as unknown as Readonly<Record<string, FieldValue>>)[field]
  return valueText(words, naming, record, field, value)
}
