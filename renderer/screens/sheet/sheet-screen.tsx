import { useDeferredValue, useMemo } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { useExpected } from '../hooks/use-expected.ts'
import { matching } from './matching-rows.ts'
import styles from './sheet.module.css'
import { SheetGrid } from './sheet-grid.tsx'
import { sheetRows } from './sheet-rows.ts'
import { SheetToolbar } from './sheet-toolbar.tsx'
import { useSheetFolds } from './use-sheet-folds.ts'
import { useSheetLook } from './use-sheet-look.ts'
import { isInTreeOrder, useSheetTable } from './use-sheet-table.ts'

/** "Lembar data": the same structure as a spreadsheet, units and posts in the order of the chart. */
export function SheetScreen() {
  const structure = useExpected()
  const date = useShownDate()
  const words = useWords()
  const [look, acts] = useSheetLook()
  const rows = useMemo(() => sheetRows(structure, date), [structure, date])
  const search = useDeferredValue(look.search)
  const shown = useMemo(() => matching(rows, search, look.kind), [rows, search, look.kind])
  const folds = useSheetFolds(shown)
  const asTree = isInTreeOrder(look)
  const table = useSheetTable(asTree ? folds.rows : shown, look, acts)
  const { rows: filtered } = table.getFilteredRowModel()
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{words('screen.lembar')}</h1>
      <SheetToolbar look={look} acts={acts} shown={filtered.length} total={rows.length} />
      {rows.length === 0 ? (
        <EmptyStructure>{words('sheet.empty')}</EmptyStructure>
      ) : (
        <SheetGrid table={table} look={look} acts={acts} folds={asTree ? folds : null} />
      )}
    </div>
  )
}
