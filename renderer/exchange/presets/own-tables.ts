import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../domain/records/record-makers.ts'
import type { RecordKind, StructureRecord, Unit, UnitId } from '../../domain/records/records.ts'
import type { Draft } from '../read/draft.ts'
import { firstRows, type RowAt, type StrayRow } from '../read/first-rows.ts'
import { readNip } from '../read/nip-cell.ts'
import { aliasesOf, fieldsOf } from '../read/own-cells.ts'
import {
  APPOINTMENT_TABLE,
  type OwnColumn,
  PERSON_TABLE,
  POST_TABLE,
  UNIT_TABLE,
} from '../read/own-columns.ts'
import { placeRows } from '../read/place-rows.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { againId, boxId } from '../read/spare-ids.ts'
import { cellAt, openTable, type TableSheet, textAt } from '../read/table-sheet.ts'
import { validFields } from '../read/valid-fields.ts'
import { NAMED_PLACES, withAddedPosts, withAddedUnits } from './own-added.ts'
import { readDocuments, readOthers } from './own-others.ts'
import { casesOfSince, type SinceCell, sinceAliases } from './own-since.ts'

const UNITS = { ...aliasesOf(UNIT_TABLE), above: NAMED_PLACES.above }
const PEOPLE = { ...aliasesOf(PERSON_TABLE), ...aliasesOf(APPOINTMENT_TABLE, 'appointment.') }

export function ownUnitTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, UNITS, ['id', 'parentId', 'name'])
}

export function ownPostTable(sheet: Sheet): TableSheet | null {
  const aliases = { ...sinceAliases(), ...aliasesOf(POST_TABLE), unit: NAMED_PLACES.unit }
  return openTable(sheet, aliases, ['id', 'unitId', 'title'])
}

export function ownPeopleTable(sheet: Sheet): TableSheet | null {
  return openTable(sheet, PEOPLE, ['id', 'name', 'appointment.postId'])
}

/** The tables this program writes itself: units, posts, and persons with their appointments. */
export function readOwnTables(sheets: readonly Sheet[], problems: ProblemList): Draft {
  const found = <T>(open: (sheet: Sheet) => T | null) =>
    sheets.map(open).filter((table): table is T & NonNullable<T> => table !== null)
  const unitTables = withAddedUnits(found(ownUnitTable), problems)
  const units = unitsIn(unitTables, problems)
  const unitIds = new Set(units.records.map(({ id }) => id as string))
  const postTables = withAddedPosts(found(ownPostTable), unitTables, problems)
  const posts = postsIn(postTables, unitIds, problems)
  const postIds = new Set(posts.records.map(({ id }) => id as string))
  const people = peopleIn(found(ownPeopleTable), postIds, problems)
  const records = [...units.records, ...posts.records, ...people, ...readOthers(sheets, problems)]
  return {
    records: [...records, ...casesOfSince(records, posts.since)],
    documents: readDocuments(sheets),
    abolished: units.abolished + posts.abolished,
    roots: units.roots,
  }
}

function unitsIn(
  tables: readonly TableSheet[],
  problems: ProblemList,
): {
  readonly records: StructureRecord[]
  readonly roots: number
  readonly abolished: number
} {
  const { byId, strays, abolished } = firstRows(tables, 'id', problems)
  const rows = [...byId].map(([id, { table, row }]) => {
    const parent = textAt(table, row, 'parentId')
    const cell = cellAt(table, row, 'parentId')
    return {
      id,
      parent,
      top: parent === '',
      name: textAt(table, row, 'name'),
      row: row.number,
      cell,
    }
  })
  const placed = placeRows(rows, { problems, abolished: new Set(), usedTwice: new Set() })
  let roots = 0
  const records = [...byId].map(([id, at]) => {
    const given = fieldsIn<Unit>(at, UNIT_TABLE, 'unit', problems)
    const place = placed.get(id)
    const unplaced = place?.unplaced ?? given.unplaced ?? null
    if (place?.parent === null && unplaced === null) roots++
    const parentId = place?.parent ? (`unit:${place.parent}` as const) : null
    problems.made.note(at.table.name, at.row.number, `unit:${id}`)
    const base = { order: at.row.number, name: id, type: 'generic' as const, ...given }
    return unitRecord({ ...base, id: `unit:${id}`, parentId, unplaced })
  })
  const waiting = strays.map((at) => {
    const given = fieldsIn<Unit>(at, UNIT_TABLE, 'unit', problems)
    const base = {
      order: at.row.number,
      name: strayName(at, 'name', problems),
      type: 'generic' as const,
    }
    problems.made.note(at.table.name, at.row.number, strayUnit(at))
    return unitRecord({
      ...base,
      ...given,
      id: strayUnit(at),
      parentId: null,
      unplaced: at.message,
    })
  })
  return { records: [...records, ...waiting], roots, abolished }
}

/** A row that cannot be known by its id is a unit of its own in the tray. */
function strayUnit({ row, second }: StrayRow): UnitId {
  const own = `row-${row.number}`
  return second ? againId(own) : `unit:${own}`
}

function strayName({ table, row }: RowAt, meaning: string, problems: ProblemList): string {
  return textAt(table, row, meaning) || problems.say('no-name', { row: row.number })
}

function postsIn(
  tables: readonly TableSheet[],
  unitIds: ReadonlySet<string>,
  problems: ProblemList,
): {
  readonly records: StructureRecord[]
  readonly abolished: number
  /** The rows by their posts, for since when each is vacant. */
  readonly since: readonly SinceCell[]
} {
  const { byId, strays, abolished } = firstRows(tables, 'id', problems)
  const records: StructureRecord[] = []
  const boxes = new Set<string>()
  for (const [id, at] of byId) {
    const { table, row } = at
    const unit = textAt(table, row, 'unitId')
    const unitId = unit === '' ? boxId(`row-${row.number}`) : (`unit:${unit}` as const)
    const name = textAt(table, row, 'title')
    if (!unitIds.has(unitId) && !boxes.has(unitId)) {
      const cell = cellAt(table, row, 'unitId')
      const word = unit === '' ? 'blank-parent' : 'unknown-parent'
      const code = unit === '' ? 'missing-value' : 'unknown-parent'
      const unplaced = problems.add(code, 'error', word, cell, { name })
      boxes.add(unitId)
      const box = problems.say('holder-box', { value: unit || '?' })
      const order = row.number
      records.push(
        unitRecord({ id: unitId, parentId: null, order, name: box, type: 'generic', unplaced }),
      )
    }
    const given = fieldsIn<ReturnType<typeof postRecord>>(at, POST_TABLE, 'post', problems)
    const base = { order: row.number, title: id, head: false, category: 'other' as const }
    problems.made.note(table.name, row.number, `post:${id}`)
    records.push(postRecord({ ...base, ...given, id: `post:${id}`, unitId }))
  }
  for (const at of strays) {
    const own = `post-row-${at.row.number}`
    const box = at.second ? againId(own) : boxId(own)
    const order = at.row.number
    const title = strayName(at, 'title', problems)
    const given = fieldsIn<ReturnType<typeof postRecord>>(at, POST_TABLE, 'post', problems)
    const base = { order, title, head: false, category: 'other' as const }
    const unplaced = at.message
    const id = `post:row-${order}` as const
    problems.made.note(at.table.name, order, id)
    records.push(
      unitRecord({ id: box, parentId: null, order, name: title, type: 'generic', unplaced }),
      postRecord({ ...base, ...given, id, unitId: box }),
    )
  }
  const since = [...byId].map(([id, at]) => ({ ...at, problems, postId: `post:${id}` as const }))
  return { records: withoutLostReports(records, byId), abolished, since }
}

/** A post that reports to one that is not in the tables reports as the tree says. */
function withoutLostReports(
  records: readonly StructureRecord[],
  byId: ReadonlyMap<string, RowAt>,
): StructureRecord[] {
  return records.map((record) => {
    if (record.kind !== 'post' || !record.reportsTo) return record
    return byId.has(record.reportsTo.slice('post:'.length))
      ? record
      : { ...record, reportsTo: null }
  })
}

function peopleIn(
  tables: readonly TableSheet[],
  postIds: ReadonlySet<string>,
  problems: ProblemList,
): StructureRecord[] {
  const records: StructureRecord[] = []
  const seen = new Set<string>()
  for (const table of tables) {
    for (const row of table.rows) {
      const at = { table, row }
      const id = textAt(table, row, 'id') || `row-${row.number}`
      const personId = `person:${id}` as const
      problems.made.note(table.name, row.number, personId)
      if (!seen.has(personId)) {
        seen.add(personId)
        const given = fieldsIn<ReturnType<typeof personRecord>>(
          at,
          PERSON_TABLE,
          'person',
          problems,
        )
        const nip = wholeNip(at, problems)
        records.push(personRecord({ name: id, ...given, nip, id: personId }))
      }
      const post = textAt(table, row, 'appointment.postId')
      if (post === '') continue
      if (!postIds.has(`post:${post}`)) {
        const cell = cellAt(table, row, 'appointment.postId')
        const name = textAt(table, row, 'name')
        problems.add('unknown-parent', 'warning', 'unknown-post', cell, { name })
        continue
      }
      const given = fieldsIn<ReturnType<typeof appointmentRecord>>(
        at,
        APPOINTMENT_TABLE,
        'appointment',
        problems,
        'appointment.',
      )
      const own = textAt(table, row, 'appointment.id') || `${id}.${post}.${row.number}`
      problems.made.note(table.name, row.number, `appointment:${own}`)
      const from = given.from ?? null
      records.push(
        appointmentRecord({
          ...given,
          from,
          id: `appointment:${own}`,
          personId,
          postId: `post:${post}`,
        }),
      )
    }
  }
  return records
}

/** The NIP as it stands; null, and told, where a spreadsheet has spoilt it since. */
function wholeNip({ table, row }: RowAt, problems: ProblemList): string | null {
  const text = textAt(table, row, 'nip')
  if (readNip(text).kind !== 'spoilt') return text || null
  problems.add('bad-number', 'warning', 'spoilt-nip', cellAt(table, row, 'nip'))
  return null
}

function fieldsIn<R extends { readonly kind: string }>(
  at: RowAt,
  columns: readonly OwnColumn<R>[],
  kind: RecordKind,
  problems: ProblemList,
  prefix = '',
): Partial<R> {
  const fields = fieldsOf(at, columns, kind, problems, prefix)
  return validFields(fields, kind) as Partial<R>
}
