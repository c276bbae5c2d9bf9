import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { LAST_IMPORT } from '../../domain/records/kinds/setting.ts'
import { settingRecord } from '../../domain/records/record-makers.ts'
import type { Setting, StructureRecord } from '../../domain/records/records.ts'
import { all, get, recordsOf, type Structure } from '../../domain/structure/structure.ts'
import { base64Of, bytesOfBase64 } from '../../domain/values/base64.ts'
import { headingKey } from '../read/sheet.ts'
import type { LastImport } from './differences.ts'

/** Where the office keeps what a file of that name told the last time. */
export function lastImportId(file: string): `setting:${string}` {
  return `${LAST_IMPORT}${headingKey(file) || '_'}`
}

/** What a file told, as a value of the office itself: it goes with the change, its undo, and every copy. */
export function lastImportRecord(
  file: string,
  records: readonly StructureRecord[],
  id: KnownImport['id'] = lastImportId(file),
): Setting {
  const packed = zlibSync(strToU8(JSON.stringify(records)), { level: 6 })
  return settingRecord(id.slice('setting:'.length), base64Of(packed))
}

/** What a table told the last time, and where the office keeps it. */
export interface KnownImport {
  readonly id: `setting:${string}`
  /** Null where it was never imported, or what was kept is damaged. */
  readonly last: LastImport
}

/** So much of the units and posts of the last time must be in a table that bears another name. */
const SAME_TABLE = 0.7
/** So much of what was filled in then must be filled in again, and the other way round. */
const SAME_SHAPE = 0.6
/** A table of the same name that has less of it is another. */
const OTHER_TABLE = 0.2

/**
 * A table is known again by what it tells of which units and posts (`file` stands under the ids of the office), and
 * only then by its name: next month's list is called otherwise, and two offices call theirs alike.
 */
export function lastImportOf(office: Structure, name: string, file: Structure): KnownImport {
  const own = lastImportId(name)
  const ofName = keptIn(office, own)
  if (ofName && (overlap(ofName, file).share >= OTHER_TABLE || !isTold(ofName))) {
    return { id: own, last: ofName }
  }
  let best: KnownImport = { id: ofName ? freeId(office, own) : own, last: null }
  let most = 0
  for (const { id } of all(office, 'setting')) {
    if (!id.startsWith(LAST_IMPORT) || id === own) continue
    const last = keptIn(office, id)
    if (!last) continue
    const { share, back } = overlap(last, file)
    if (share < SAME_TABLE || back < SAME_TABLE || shapeShare(last, file) < SAME_SHAPE) continue
    if (share * back <= most) continue
    most = share * back
    best = { id, last }
  }
  return best
}

function freeId(office: Structure, id: `setting:${string}`): `setting:${string}` {
  let next = 2
  while (get(office, `${id}~${next}`)) next++
  return `${id}~${next}`
}

function keptIn(office: Structure, id: `setting:${string}`): LastImport {
  const value = get(office, id)?.value
  if (!value) return null
  try {
    const list: unknown = JSON.parse(strFromU8(unzlibSync(bytesOfBase64(value))))
    if (!Array.isArray(list)) return null
    const records = list.filter(isRecord)
    return new Map(records.map((record) => [record.id, record]))
  } catch {
    return null
  }
}

type Last = NonNullable<LastImport>

function placesIn(records: Iterable<StructureRecord>): Set<string> {
  const found = new Set<string>()
  for (const { id, kind } of records) if (kind === 'unit' || kind === 'post') found.add(id)
  return found
}

function isTold(last: Last): boolean {
  return placesIn(last.values()).size > 0
}

/** Which share of the units and posts of the last time the file has, and which of the file's were there. */
function overlap(last: Last, file: Structure): { readonly share: number; readonly back: number } {
  const [then, now] = [placesIn(last.values()), placesIn(recordsOf(file))]
  const both = [...then].filter((id) => now.has(id)).length
  return { share: both / Math.max(1, then.size), back: both / Math.max(1, now.size) }
}

/** How alike two tables are in what they have columns for: fields that are filled in one of ten records at least. */
function shapeShare(last: Last, file: Structure): number {
  const [then, now] = [shapeOf([...last.values()]), shapeOf(recordsOf(file))]
  const both = [...then].filter((one) => now.has(one)).length
  return both / Math.max(1, new Set([...then, ...now]).size)
}

const NOT_COLUMNS = new Set(['id', 'kind', 'order', 'unplaced', 'name', 'title', 'type', 'line'])

function shapeOf(records: readonly StructureRecord[]): Set<string> {
  const filled = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const record of records) {
    if (record.kind === 'setting' || record.kind === 'vacancy') continue
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1)
    for (const [field, value] of Object.entries(record)) {
      if (value === null || value === false || NOT_COLUMNS.has(field)) continue
      const key = `${record.kind}.${field}`
      filled.set(key, (filled.get(key) ?? 0) + 1)
    }
  }
  return new Set(
    [...filled]
      .filter(([key, count]) => count * 10 >= (counts.get(key.split('.')[0] ?? '') ?? 0))
      .map(([key]) => key),
  )
}

function isRecord(value: unknown): value is StructureRecord {
  return typeof value === 'object' && value !== null && 'id' in value && 'kind' in value
}
