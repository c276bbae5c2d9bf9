// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell

import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react'
import { MENUS } from '../../actions/menus.ts'
import { useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { CommandMenu } from '../commands/command-menu.tsx'
import { PostHistoryDialog } from '../forms/history/post-history-dialog.tsx'
import type { AfterEdit } from './cell-editor.tsx'
import { CellEditor } from './cell-editor.tsx'
import type { AskRoom } from './pasted-block.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { RoomDialog, type RoomQuestion } from './room-dialog.tsx'
import styles from './sheet.module.css'
import { type BodyHandle, SheetBody } from './sheet-body.tsx'
import { SheetHeader } from './sheet-header.tsx'
import { ROW_HEIGHT } from './sheet-row-view.tsx'
import { useCursor } from './use-cursor.ts'
import { useGridEvents } from './use-grid-events.ts'
import { useSheetCommands } from './use-sheet-commands.ts'
import { useSheetEdits } from './use-sheet-edits.ts'
import type { SheetFolds } from './use-sheet-folds.ts'
import type { SheetLook, SheetLookActs } from './use-sheet-look.ts'
import { NUMBER_WIDTH, type SheetTable } from './use-sheet-table.ts'

const NEXT: Readonly<Record<AfterEdit, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
}

/** The cells themselves: only the rows in view are drawn, and the keyboard works as in a spreadsheet. */
export function SheetGrid(props: {
  readonly table: SheetTable
  readonly look: SheetLook
  readonly acts: SheetLookActs
  /** In the order of the tree; null in any other. */
  readonly folds: SheetFolds | null
}) {
  const { table, look, acts, folds } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  const grid = useCallback((element: HTMLDivElement | null) => {
    area.current = element
    setScroller(element)
  }, [])
  const { rows } = table.getRowModel()
  const leaves = table.getVisibleLeafColumns()
  const columns = useMemo(() => leaves.flatMap(({ columnDef }) => columnDef.meta ?? []), [leaves])
  const ids = useMemo(() => columns.map(({ id }) => id), [columns])
  const widths = leaves.map((column) => column.getSize())
  const width = widths.reduce((sum, one) => sum + one, NUMBER_WIDTH)
  const body = useRef<BodyHandle>(null)
  const widthsNow = useRef(widths)
  widthsNow.current = widths
  const reveal = useCallback((row: number, column: number) => {
    body.current?.scrollTo(row)
    revealColumn(area.current, widthsNow.current, column)
  }, [])
  const cursor = useCursor(rows, ids, reveal)
  const [room, setRoom] = useState<RoomQuestion | null>(null)
  const ask = useCallback<AskRoom>(async (outside) => {
    const choice = await new Promise<Awaited<ReturnType<AskRoom>>>((answer) =>
      setRoom({ outside, answer }),
    )
    setRoom(null)
    area.current?.focus()
    return choice
  }, [])
  const edits = useSheetEdits(rows, columns, ask)
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null)
  const [menu, setMenu] = useState<string | null>(null)
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const { active } = cursor
  const pageRows = Math.max(1, Math.floor((area.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2)
  const events = useGridEvents({
    rows,
    columns,
    cursor,
    edits,
    active,
    pageRows,
    area,
    edit: (typed) => setEditing({ typed }),
    openCellMenu: setPlace,
    openMenu: () => setMenu(active ? (ids[active.column] ?? null) : null),
  })
  const [history, setHistory] = useState<PostId | null>(null)
  const [removing, setRemoving] = useState<readonly (UnitId | PostId)[] | null>(null)
  useSheetCommands({
    ...{ area, cursor, edits, acts, rows, folds },
    onHistory: setHistory,
    onRemove: setRemoving,
  })

  function finish(text: string | null, after: AfterEdit) {
    setEditing(null)
    area.current?.focus()
    const row = active && rows[active.row]?.original
    const column = active && columns[active.column]
    if (text !== null && row && column) void edits.setCell(row, column, text)
    const [down, right] = NEXT[after]
    if (down !== 0 || right !== 0) cursor.move({ rows: down, columns: right }, false)
  }

  const edited = editing && active ? rows[active.row] : undefined
  const column = active ? columns[active.column] : undefined
  const editor =
    editing && edited && column ? (
      <CellEditor row={edited.original} column={column} typed={editing.typed} onDone={finish} />
    ) : null
  const template = `${NUMBER_WIDTH}px ${widths.map((one) => `${one}px`).join(' ')}`
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="treegrid"
      tabIndex={0}
      aria-label={words('screen.lembar')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      style={{ '--columns': template, '--width': `${width}px` } as CSSProperties}
      {...events.handlers}
    >
      {place && (
        <CommandMenu
          label={words('sheet.menu')}
          at={place}
          groups={MENUS.cell}
          onClose={() => {
            setPlace(null)
            area.current?.focus()
          }}
        />
      )}
      {room && <RoomDialog {...room} />}
      {removing && (
        <RemoveDialog
          ids={removing}
          onClose={() => {
            setRemoving(null)
            area.current?.focus()
          }}
        />
      )}
      {history && (
        <PostHistoryDialog
          postId={history}
          onClose={() => {
            setHistory(null)
            area.current?.focus()
          }}
        />
      )}
      <SheetHeader table={table} look={look} acts={acts} menu={menu} onMenu={setMenu} />
      <SheetBody
        scroller={scroller}
        handle={body}
        rows={rows}
        columns={columns}
        active={active}
        range={cursor.range}
        folds={folds}
        fillTo={events.fillTo}
        editor={editor}
      />
    </div>
  )
}

/** Brings a column into view beside the number and the name, which stay where they are. */
function revealColumn(
  area: HTMLDivElement | null,
  widths: readonly number[],
  column: number,
): void {
  if (!area || column === 0) return
  const start = widths.slice(0, column).reduce((sum, one) => sum + one, NUMBER_WIDTH)
  const end = start + (widths[column] ?? 0)
  const fixed = NUMBER_WIDTH + (widths[0] ?? 0)
  if (start < area.scrollLeft + fixed) area.scrollLeft = start - fixed
  else if (end > area.scrollLeft + area.clientWidth) area.scrollLeft = end - area.clientWidth
}
