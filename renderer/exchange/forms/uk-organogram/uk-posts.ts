import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../../domain/records/record-makers.ts'
import { fits } from '../../../domain/records/record-problem.ts'
import type { PostId, StructureRecord, UnitId } from '../../../domain/records/records.ts'
import { holderCell, plainName } from '../../names/holder-name.ts'
import type { ProblemList } from '../../read/problem-list.ts'
import type { StableIds } from '../../read/stable-ids.ts'
import { cellAt, type TableRow, type TableSheet, textAt } from '../../read/table-sheet.ts'

/** A senior post becomes a unit with its head post, both named by its Job Title. */
export interface SeniorUnit {
  readonly unitId: UnitId
  readonly code: string
  readonly parentId: UnitId | null
  readonly unplaced: string | null
  readonly table: TableSheet
  readonly rows: readonly TableRow[]
}

export function seniorRecords(
  unit: SeniorUnit,
  ids: StableIds,
  problems: ProblemList,
): StructureRecord[] {
  const { unitId, code, table } = unit
  const first = unit.rows[0] as TableRow
  const name = titleOf(table, first, problems)
  const postId = ids.fresh('post', code) as PostId
  const holders = holdersOf(table, unit.rows, name, problems)
  const note = (id: string) => {
    for (const { number } of unit.rows) problems.made.note(table.name, number, id)
  }
  note(unitId)
  note(postId)
  const people = [...new Set(holders.names)].flatMap((holder) => {
    const personId = ids.freshPerson(holder)
    const id = ids.fresh('appointment', `${code}.${holder}`) as `appointment:${string}`
    note(id)
    return [
      personRecord({ id: personId, name: holder, status: 'other' }),
      appointmentRecord({ id, personId, postId, from: null }),
    ]
  })
  return [
    unitRecord({
      id: unitId,
      parentId: unit.parentId,
      order: first.number,
      name,
      type: 'generic',
      code,
      note: textAt(table, first, 'unit') || null,
      unplaced: unit.unplaced,
    }),
    postRecord({
      id: postId,
      unitId,
      order: 0,
      title: name,
      head: true,
      category: 'other',
      unnamed: holders.unnamed,
      code,
      note: notesOf(table, first, problems),
    }),
    ...people,
  ]
}

/** A row of the junior sheet: a group of posts whose holders are known as a number only. */
export function juniorRecord(
  unitId: UnitId,
  owner: string,
  table: TableSheet,
  row: TableRow,
  ids: StableIds,
  problems: ProblemList,
): StructureRecord {
  const title = titleOf(table, row, problems)
  const seats = seatsOf(table, row, problems)
  const grade = textAt(table, row, 'grade')
  const id = ids.fresh('post', `${owner}.${title}.${grade}`) as PostId
  problems.made.note(table.name, row.number, id)
  return postRecord({
    id,
    unitId,
    order: row.number,
    title,
    head: false,
    category: 'other',
    seats,
    unnamed: seats,
    note: notesOf(table, row, problems),
  })
}

function titleOf(table: TableSheet, row: TableRow, problems: ProblemList): string {
  const title = textAt(table, row, 'title')
  if (title !== '' && holderCell(title) !== 'undisclosed') return title
  const name = problems.say('no-name', { row: row.number })
  problems.add('missing-value', 'warning', 'missing-name', cellAt(table, row, 'title'), { name })
  return name
}

function holdersOf(
  table: TableSheet,
  rows: readonly TableRow[],
  post: string,
  problems: ProblemList,
): { readonly names: readonly string[]; readonly unnamed: number } {
  const names: string[] = []
  let unnamed = 0
  for (const row of rows) {
    const text = textAt(table, row, 'name')
    const kind = holderCell(text)
    if (kind === 'name') names.push(plainName(text))
    if (kind === 'undisclosed' || kind === 'blank') unnamed++
    if (kind === 'blank') {
      const cell = cellAt(table, row, 'name')
      problems.add('missing-value', 'warning', 'missing-holder', cell, { name: post })
    }
  }
  return { names, unnamed }
}

/** FTE rounded up; 1 where it is no number. */
function seatsOf(table: TableSheet, row: TableRow, problems: ProblemList): number {
  const text = textAt(table, row, 'fte')
  const fte = Number(text.replaceAll(',', ''))
  if (text !== '' && fits('post', 'seats', Math.ceil(fte))) return Math.ceil(fte)
  const code = text === '' ? 'missing-value' : 'bad-number'
  problems.add(code, 'warning', 'bad-number', cellAt(table, row, 'fte'), { used: 1 })
  return 1
}

function notesOf(table: TableSheet, row: TableRow, problems: ProblemList): string | null {
  const pay = [textAt(table, row, 'payMin'), textAt(table, row, 'payMax')].filter(Boolean)
  const lines = [
    said('grade', textAt(table, row, 'grade')),
    said('group', textAt(table, row, 'group')),
    said('payscale', pay.join(' – ')),
    said('fte', textAt(table, row, 'fte')),
    plainName(textAt(table, row, 'function')),
    textAt(table, row, 'notes'),
  ]
  return lines.filter(Boolean).join('\n') || null

  function said(word: 'grade' | 'group' | 'payscale' | 'fte', value: string): string {
    return value === '' ? '' : problems.say(word, { value })
  }
}
