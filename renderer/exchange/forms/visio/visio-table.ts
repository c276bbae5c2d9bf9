import { headStatus } from '../../../domain/acting/head-status.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, get, type Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { exactCell } from '../../read/exact-cell.ts'
import type { OutCell } from '../../read/own-cells.ts'
import { type OutTable, unitsToWrite } from '../../write/write-tables.ts'

/** What the Organization Chart Wizard of Visio knows columns and shapes by, in every language of it. */
const HEADINGS = ['Unique_ID', 'Name', 'Title', 'Department', 'Reports_To', 'Master_Shape']

/** One row a unit: who heads it on the day, and to which unit it belongs. `vacant`: the word for nobody. */
export function visioTable(structure: Structure, on: CalendarDate, vacant: string): OutTable {
  return {
    name: 'Visio',
    headings: HEADINGS,
    rows: unitsToWrite(structure).map((id) => row(structure, id, on, vacant)),
  }
}

function row(structure: Structure, id: UnitId, on: CalendarDate, vacant: string): OutCell[] {
  const unit = get(structure, id)
  const status = headStatus(structure, id, on)
  const name =
    status.kind === 'held'
      ? status.holders.map(fullName).join('; ')
      : status.kind === 'vacant'
        ? vacant
        : ''
  const title = status.kind === 'no-head' ? '' : status.post.title
  const parent = unit?.parentId ?? ''
  const said = [name, title, unit?.name ?? ''].map((text) => (text ? exactCell(text) : ''))
  return [partOf(id), ...said, partOf(parent), shapeOf(structure, id, status.kind === 'vacant')]
}

function shapeOf(structure: Structure, id: UnitId, isVacant: boolean): string {
  if (isVacant) return 'Vacancy'
  if (!get(structure, id)?.parentId) return 'Executive'
  return childrenOf(structure, id).length > 0 ? 'Manager' : 'Position'
}

function partOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
