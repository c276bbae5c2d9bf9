import { useDeferredValue, useMemo, useRef } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import { useAreaSize } from '../drawing/use-area-size.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { useExpected } from '../hooks/use-expected.ts'
import { usePasteEvent } from '../hooks/use-paste-event.ts'
import { usePaste } from '../hooks/use-pasting.ts'
import { matching } from './matching-rows.ts'
import styles from './sheet.module.css'
import { SheetGrid } from './sheet-grid.tsx'
import { sheetRows, withBlank } from './sheet-rows.ts'
import { SheetToolbar } from './sheet-toolbar.tsx'
import { useSheetFolds } from './use-sheet-folds.ts'
import { useSheetLook } from './use-sheet-look.ts'
import { isInTreeOrder, useSheetTable } from './use-sheet-table.ts'

/** Beside the rows. */
const SCROLLBAR = 17

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
  const listed = useMemo(
    () => (asTree ? withBlank(folds.rows) : shown),
    [asTree, folds.rows, shown],
  )
  const area = useRef<HTMLDivElement>(null)
  const { width } = useAreaSize(area)
  const table = useSheetTable(listed, look, acts, width - SCROLLBAR)
  const { rows: filtered } = table.getFilteredRowModel()
  return (
    <div ref={area} className={styles.screen}>
      <h1 className="visually-hidden">{words('screen.lembar')}</h1>
      <SheetToolbar
        look={look}
        acts={acts}
        search={search}
        shown={filtered.length - (asTree ? listed.length - folds.rows.length : 0)}
        total={rows.length}
      />
      {rows.length === 0 ? (
        <EmptySheet />
      ) : (
        <SheetGrid table={table} look={look} acts={acts} folds={asTree ? folds : null} />
      )}
    </div>
  )
}

/** Before there is a row: what is pasted is the first of it. */
function EmptySheet() {
  const words = useWords()
  const paste = usePaste()
  usePasteEvent((copied) => void paste(copied, null))
  return <EmptyStructure>{words('sheet.empty')}</EmptyStructure>
}
