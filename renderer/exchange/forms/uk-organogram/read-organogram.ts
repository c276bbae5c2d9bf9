import { personRecord, settingRecord, unitRecord } from '../../../domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../../domain/records/records.ts'
import { holderCell, plainName } from '../../names/holder-name.ts'
import type { Draft } from '../../read/draft.ts'
import { placeRows } from '../../read/place-rows.ts'
import type { ProblemList } from '../../read/problem-list.ts'
import type { Sheet } from '../../read/sheet.ts'
import { againId, boxId } from '../../read/spare-ids.ts'
import { createStableIds, idPart, type StableIds } from '../../read/stable-ids.ts'
import { cellAt, type TableSheet, textAt } from '../../read/table-sheet.ts'
import { juniorRecord, seniorRecords } from './uk-posts.ts'
import { isTop, type SeniorRows, seniorRows } from './uk-senior-rows.ts'
import { juniorTable, seniorTable } from './uk-sheets.ts'

/** UK organogram: senior posts and groups of junior posts, in two sheets that belong together. */
export function readOrganogram(sheets: readonly Sheet[], problems: ProblemList): Draft {
  const seniors = sheets.map(seniorTable).filter((table) => table !== null)
  const juniors = sheets
    .filter((sheet) => seniorTable(sheet) === null)
    .map(juniorTable)
    .filter((table) => table !== null)
  const ids = createStableIds()
  const rows = seniorRows(seniors, problems)
  const records: StructureRecord[] = [...officeName([...seniors, ...juniors])]
  records.push(...placedPosts(rows, ids, problems))
  for (const { id, table, row, message } of [...rows.secondUses, ...rows.withoutId]) {
    const code = `${id}.row-${row.number}`
    const second = rows.secondUses.some((one) => one.row === row)
    const unitId = second ? againId(idPart(code)) : unitIdOf(code)
    const stray = { unitId, code, parentId: null, unplaced: message, table, rows: [row] }
    records.push(...seniorRecords(stray, ids, problems))
  }
  records.push(...peopleWithoutPost(rows, ids, problems))
  const placedIds = new Set(rows.posts.map(({ id }) => id))
  records.push(...juniorPosts(juniors, placedIds, rows.abolishedIds, ids, problems))
  if (seniors.length > 0 && rows.topRows === 0 && rows.posts.length > 0)
    noteNoTop(seniors, problems)
  return { records, abolished: rows.abolishedRows, roots: rows.topRows }
}

function placedPosts(rows: SeniorRows, ids: StableIds, problems: ProblemList): StructureRecord[] {
  const tree = rows.posts.map(({ id, table, rows: own }) => {
    const row = own[0] as (typeof own)[number]
    const parent = textAt(table, row, 'parent')
    return {
      id,
      parent,
      top: isTop(parent),
      name: textAt(table, row, 'title') || id,
      row: row.number,
      cell: cellAt(table, row, 'parent'),
    }
  })
  const placed = placeRows(tree, {
    problems,
    abolished: rows.abolishedIds,
    usedTwice: new Set(rows.secondUses.map(({ id }) => id)),
  })
  return rows.posts.flatMap(({ id, table, rows: own }) => {
    const place = placed.get(id)
    const parentId = place?.parent ? unitIdOf(place.parent) : null
    const unplaced = place?.unplaced ?? null
    return seniorRecords(
      { unitId: unitIdOf(id), code: id, parentId, unplaced, table, rows: own },
      ids,
      problems,
    )
  })
}

/** Rows of the id 0 are paid but hold no post: persons without an appointment. */
function peopleWithoutPost(
  rows: SeniorRows,
  ids: StableIds,
  problems: ProblemList,
): StructureRecord[] {
  return rows.notInPost.map(({ table, row }) => {
    const text = textAt(table, row, 'name')
    const named = holderCell(text) === 'name'
    const name = named ? plainName(text) : problems.say('undisclosed', { row: row.number })
    const id = ids.freshPerson(name)
    problems.made.note(table.name, row.number, id)
    return personRecord({ id, name, status: 'other', note: problems.say('not-in-post') })
  })
}

/** Junior rows go to their senior post's unit; those whose senior post is not there to a box in the tray. */
function juniorPosts(
  juniors: readonly TableSheet[],
  placedIds: ReadonlySet<string>,
  abolishedIds: ReadonlySet<string>,
  ids: StableIds,
  problems: ProblemList,
): StructureRecord[] {
  const records: StructureRecord[] = []
  const boxes = new Map<string, UnitId>()
  for (const table of juniors) {
    for (const row of table.rows) {
      const senior = textAt(table, row, 'parent')
      let unitId = placedIds.has(senior) ? unitIdOf(senior) : boxes.get(senior)
      if (!placedIds.has(senior)) {
        const name = textAt(table, row, 'title')
        const cell = cellAt(table, row, 'parent')
        const message =
          senior === ''
            ? problems.add('missing-value', 'error', 'blank-parent', cell, { name })
            : problems.add('unknown-parent', 'error', wordFor(senior), cell, { name })
        if (!unitId) {
          unitId = boxId(idPart(senior))
          boxes.set(senior, unitId)
          records.push(
            unitRecord({
              id: unitId,
              parentId: null,
              order: row.number,
              name: problems.say('holder-box', { value: senior || '?' }),
              type: 'generic',
              unplaced: message,
            }),
          )
        }
      }
      if (unitId) records.push(juniorRecord(unitId, senior, table, row, ids, problems))
    }
  }
  return records

  function wordFor(senior: string): 'eliminated-parent' | 'unknown-parent' {
    return abolishedIds.has(senior) ? 'eliminated-parent' : 'unknown-parent'
  }
}

function officeName(tables: readonly TableSheet[]): StructureRecord[] {
  const [table] = tables
  const [row] = table?.rows ?? []
  const name = table && row ? textAt(table, row, 'organisation') : ''
  return name === '' ? [] : [settingRecord('officeName', name)]
}

function noteNoTop(seniors: readonly TableSheet[], problems: ProblemList): void {
  const [table] = seniors
  if (!table) return
  const { column } = cellAt(table, { number: 1, cells: [] }, 'parent')
  problems.add('no-root', 'error', 'no-root', { sheet: table.name, row: null, column, value: null })
}

function unitIdOf(reference: string): UnitId {
  return `unit:${idPart(reference)}`
}
