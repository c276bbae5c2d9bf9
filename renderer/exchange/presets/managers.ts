import type { Draft } from '../read/draft.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { headingKey } from '../read/sheet.ts'
import { headingAt, type TableSheet, textAt } from '../read/table-sheet.ts'
import { TOP_MARK } from '../tables/top-mark.ts'
import { withColumn } from '../tables/with-column.ts'
import { readTree } from './parent-rows.ts'

/** Rows that name the one above them: by unit, by post, or by who holds it. Capitals and blanks do not matter. */
export function readManagers(tables: readonly TableSheet[], problems: ProblemList): Draft {
  return readTree(tables.map(byNames), problems, false)
}

function byNames(table: TableSheet): TableSheet {
  const named = namedBy(table)
  const names = table.rows.map((row) => textAt(table, row, named))
  const byKey = new Map(names.map((name) => [keyOf(name), name]))
  const managers = table.rows.map((row) => textAt(table, row, 'manager'))
  const withId = withColumn(table, 'id', (_, index) => names[index] ?? '', headingAt(table, named))
  const parentOf = (index: number) => {
    const manager = managers[index] ?? ''
    return TOP_MARK.test(manager) ? '' : (byKey.get(keyOf(manager)) ?? manager)
  }
  return withColumn(withId, 'parent', (_, index) => parentOf(index), headingAt(table, 'manager'))
}

/** Capitals and blanks do not matter in words; a number is another with each sign. */
function keyOf(name: string): string {
  return /\p{L}/u.test(name) ? headingKey(name) : name.trim()
}

/** The meaning among whose names the most managers are found. */
function namedBy(table: TableSheet): 'holder' | 'title' | 'unit' {
  const managers = table.rows.map((row) => keyOf(textAt(table, row, 'manager')))
  let best: 'holder' | 'title' | 'unit' = table.columns.has('holder') ? 'holder' : 'unit'
  let most = 0
  for (const meaning of ['holder', 'title', 'unit'] as const) {
    const names = new Set(table.rows.map((row) => keyOf(textAt(table, row, meaning))))
    const found = managers.filter((manager) => manager !== '' && names.has(manager)).length
    if (found > most) {
      most = found
      best = meaning
    }
  }
  return best
}
