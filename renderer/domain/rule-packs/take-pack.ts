import { formulaCheckId } from '../naskah/formula-checks.ts'
import { type FormulaName, formulaSettingId } from '../naskah/formulas.ts'
import { folded } from '../readings/find.ts'
import type { Check, Limit, RetirementAge, StructureRecord } from '../records/records.ts'
import { ruleRowKey } from '../rule-table/rule-row.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { type PackRow, packRows } from './pack-rows.ts'
import {
  isSamePack,
  markOf,
  type PackMark,
  packMark,
  type RulePack,
  readPackMark,
} from './rule-pack.ts'

/**
 * What becomes of a row: it is new, takes the place of the pack's former one, is there already; goes, since the newer
 * version no longer has it; or is not taken: the office has its own, another pack has brought one, or it is unknown.
 */
export type RowFate = 'new' | 'replaced' | 'same' | 'gone' | 'own' | 'other-pack' | 'unknown'

export interface TakenRow {
  readonly what: PackRow['what']
  readonly subject: string
  readonly fate: RowFate
  /** The record as it lies in the office before and after; null where there is none. */
  readonly before: StructureRecord | null
  readonly after: StructureRecord | null
}

type Owned = Limit | RetirementAge | Check

/** What taking a pack does, row by row; nothing is changed by asking. */
export function packPreview(structure: Structure, pack: RulePack, signer: string): TakenRow[] {
  const mark = markOf(pack, signer)
  const rows = packRows(structure, pack, packMark(mark))
  const brought = new Set<string>(rows.map(({ records: [record] }) => record.id))
  const lying = byPlace(structure)
  const taken = rows.map((row) => fateOf(structure, row, mark, lying))
  const gone = recordsOfPack(structure, mark)
    .filter(({ id }) => !brought.has(id))
    .map((record): TakenRow => ({ ...placeOf(record), fate: 'gone', before: record, after: null }))
  return [...taken, ...gone]
}

/**
 * Takes a pack as one act: its rows but for those the office has of its own. Refused where a newer one was taken, or
 * where it has no row that is taken.
 */
export function takePack(pack: RulePack, signer: string): Edit {
  return (structure) => {
    const mark = markOf(pack, signer)
    const had = packsTaken(structure).find((one) => isSamePack(one, mark))
    if (had && had.version > pack.version)
      return refuse('pack-older', { name: pack.name, had: had.version, version: pack.version })
    const preview = packPreview(structure, pack, signer)
    const goes = preview.filter(({ fate }) => fate === 'gone').flatMap(({ before }) => before ?? [])
    const fates = new Map(preview.flatMap(({ after, fate }) => (after ? [[after.id, fate]] : [])))
    const comes = packRows(structure, pack, packMark(mark))
      .filter(({ records: [record] }) => TAKEN.has(fates.get(record.id) as RowFate))
      .flatMap(({ records }) => records)
    const replaced = preview
      .filter(({ fate }) => fate === 'replaced' || fate === 'gone')
      .flatMap(({ before }) => (before ? saidWith(structure, before) : []))
    const stays = new Set<string>(comes.map(({ id }) => id))
    const drops = [...goes.map(({ id }) => id), ...replaced].filter((id) => !stays.has(id))
    if (comes.length === 0 && drops.length === 0) return refuse('pack-empty', { name: pack.name })
    return ok({ ...takenOut(structure, drops), ...put(structure, comes) })
  }
}

const TAKEN: ReadonlySet<RowFate> = new Set(['new', 'replaced', 'same'])

/** Takes back all rows a pack brought: the program's hold again, or what holds without it. */
export function withdrawPack(mark: PackMark): Edit {
  return (structure) => {
    const records = recordsOfPack(structure, mark)
    if (records.length === 0) return refuse('pack-gone', { name: mark.name })
    const said = records.flatMap((record) => saidWith(structure, record))
    return ok(takenOut(structure, [...records.map(({ id }) => id), ...said]))
  }
}

/** The packs whose rows lie in the office, each with its highest version. */
export function packsTaken(structure: Structure): (PackMark & { readonly rows: number })[] {
  const packs: { mark: PackMark; rows: number }[] = []
  for (const record of owned(structure)) {
    const mark = record.pack === null ? null : readPackMark(record.pack)
    if (!mark) continue
    const known = packs.find((one) => isSamePack(one.mark, mark))
    if (!known) packs.push({ mark, rows: 1 })
    else {
      known.rows++
      if (mark.version > known.mark.version) known.mark = mark
    }
  }
  return packs
    .map(({ mark, rows }) => ({ ...mark, rows }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What lies in the office about each row, whoever has brought it. */
function byPlace(structure: Structure): ReadonlyMap<string, readonly Owned[]> {
  const places = new Map<string, Owned[]>()
  for (const record of owned(structure)) {
    const key = placeKey(placeOf(record))
    const there = places.get(key)
    if (there) there.push(record)
    else places.set(key, [record])
  }
  return places
}

function placeKey({ what, subject }: Pick<PackRow, 'what' | 'subject'>): string {
  return `${what} ${subject}`
}

function fateOf(
  structure: Structure,
  row: PackRow,
  mark: PackMark,
  lying: ReadonlyMap<string, readonly Owned[]>,
): TakenRow {
  const { what, subject } = row
  const [after] = row.records
  const lies = get(structure, after.id) ?? null
  const told = { what, subject, before: lies, after }
  if (!row.known) return { ...told, fate: 'unknown' }
  const there = lying.get(placeKey(row)) ?? []
  const [own] = there.filter(({ pack }) => pack === null)
  const setting =
    what === 'formula' ? get(structure, formulaSettingId(subject as FormulaName)) : undefined
  const check = there.find(({ kind }) => kind === 'check') as Check | undefined
  const isOwnSaid = setting !== undefined && setting.value !== check?.value
  if (own || isOwnSaid) return { ...told, before: own ?? setting ?? null, fate: 'own' }
  const other = there.find(({ pack }) => {
    const read = pack === null ? null : readPackMark(pack)
    return read === null || !isSamePack(read, mark)
  })
  if (other) return { ...told, before: other, fate: 'other-pack' }
  if (!lies) return { ...told, fate: 'new' }
  return { ...told, fate: saysSame(lies, after) ? 'same' : 'replaced' }
}

/** Whether two records say the same, whichever version of a pack brought them. */
function saysSame(one: StructureRecord, other: StructureRecord): boolean {
  const plain = (record: StructureRecord) =>
    JSON.stringify(Object.entries({ ...record, pack: null }).sort())
  return plain(one) === plain(other)
}

/** The sentence a pack has set together with its check, as long as it still reads so. */
function saidWith(structure: Structure, record: StructureRecord): `setting:${string}`[] {
  if (record.kind !== 'check') return []
  const id = formulaSettingId(record.row.slice('formula:'.length) as FormulaName)
  return get(structure, id)?.value === record.value && record.pack !== null ? [id] : []
}

function recordsOfPack(structure: Structure, mark: PackMark): Owned[] {
  return owned(structure).filter(({ pack }) => {
    const read = pack === null ? null : readPackMark(pack)
    return read !== null && isSamePack(read, mark)
  })
}

function owned({ tables }: Structure): Owned[] {
  return [...tables.limit.values(), ...tables.bup.values(), ...tables.check.values()]
}

function placeOf(record: Owned): { readonly what: PackRow['what']; readonly subject: string } {
  if (record.kind === 'limit')
    return {
      what: 'limit',
      subject: ruleRowKey(record as unknown as Parameters<typeof ruleRowKey>[0]),
    }
  if (record.kind === 'bup') return { what: 'age', subject: folded(record.title) }
  return {
    what: 'formula',
    subject: formulaCheckId(record.row.slice('formula:'.length) as FormulaName).slice(
      'check:formula:'.length,
    ),
  }
}
