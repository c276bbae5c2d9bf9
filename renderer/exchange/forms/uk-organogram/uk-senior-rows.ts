import { holderCell } from '../../names/holder-name.ts'
import type { ProblemList } from '../../read/problem-list.ts'
import {
  cellAt,
  headingAt,
  type TableRow,
  type TableSheet,
  textAt,
} from '../../read/table-sheet.ts'

/** A post of the senior sheet: its first row, and the rows of those who share it. */
export interface SeniorPost {
  readonly id: string
  readonly table: TableSheet
  readonly rows: readonly TableRow[]
}

/** A row that uses the id of an earlier row for something else. */
export interface SecondUse {
  readonly id: string
  readonly table: TableSheet
  readonly row: TableRow
  readonly message: string
}

export interface SeniorRows {
  readonly posts: readonly SeniorPost[]
  readonly secondUses: readonly SecondUse[]
  /** Rows with the id 0: paid, but in no post. */
  readonly notInPost: readonly { readonly table: TableSheet; readonly row: TableRow }[]
  readonly withoutId: readonly SecondUse[]
  readonly abolishedIds: ReadonlySet<string>
  readonly abolishedRows: number
  readonly topRows: number
}

/** Columns a job share may differ in are the holder's own; these are the post's. */
const OF_THE_POST = [
  'grade',
  'title',
  'function',
  'department',
  'organisation',
  'unit',
  'parent',
  'group',
] as const

/** Sorts the rows by post. Abolished rows are dropped before anything is
 * checked, also where a live row has their id; of live rows the first of an id counts. */
export function seniorRows(tables: readonly TableSheet[], problems: ProblemList): SeniorRows {
  const posts = new Map<string, { table: TableSheet; rows: TableRow[] }>()
  const abolished = new Set<string>()
  const secondUses: SecondUse[] = []
  const withoutId: SecondUse[] = []
  const notInPost: { table: TableSheet; row: TableRow }[] = []
  let abolishedRows = 0
  let topRows = 0
  for (const table of tables) {
    for (const row of table.rows) {
      const id = textAt(table, row, 'id')
      if (holderCell(textAt(table, row, 'name')) === 'abolished') {
        abolishedRows++
        abolished.add(id)
        problems.pass({ sheet: table.name, row: row.number, reason: 'abolished' })
        continue
      }
      if (isTop(textAt(table, row, 'parent'))) topRows++
      if (id === '0') notInPost.push({ table, row })
      else if (id === '') {
        const cell = cellAt(table, row, 'id')
        const message = problems.add('missing-value', 'error', 'missing-id', cell)
        withoutId.push({ id: `row-${row.number}`, table, row, message })
      } else {
        const known = posts.get(id)
        if (!known) posts.set(id, { table, rows: [row] })
        else {
          const message = secondUseOf(known, table, row, problems)
          if (message === null) known.rows.push(row)
          else secondUses.push({ id, table, row, message })
        }
      }
    }
  }
  return {
    posts: [...posts].map(([id, post]) => ({ id, ...post })),
    secondUses,
    withoutId,
    notInPost,
    abolishedIds: new Set([...abolished].filter((id) => !posts.has(id))),
    abolishedRows,
    topRows,
  }
}

/** `XX` in any spelling, or nothing, marks the top. */
export function isTop(parent: string): boolean {
  return parent === '' || parent.toLowerCase() === 'xx'
}

/** Null where the row is a job share of the known post, else why it is not. */
function secondUseOf(
  known: { readonly table: TableSheet; readonly rows: readonly TableRow[] },
  table: TableSheet,
  row: TableRow,
  problems: ProblemList,
): string | null {
  const first = known.rows[0] as TableRow
  const differs = OF_THE_POST.filter(
    (field) => textAt(known.table, first, field) !== textAt(table, row, field),
  )
  if (differs.length === 0 || row.shared) return null
  return problems.add('duplicate-id', 'error', 'duplicate-id', cellAt(table, row, 'id'), {
    first: first.number,
    differs: differs.map((field) => headingAt(table, field)).join(', '),
  })
}
