import { notifications } from '@mantine/notifications'
import { useCallback, useMemo } from 'react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import type { PostId } from '../../domain/records/records.ts'
import { setVacantSince } from '../../domain/vacancy/events/vacant-since.ts'
import { readBlock } from '../../domain/values/block-text.ts'
import { type CellEdit, setCells } from '../../domain/verbs/bulk-edits.ts'
import { type NewPost, withNewPosts } from '../../domain/verbs/new-posts.ts'
import { useAct } from '../hooks/use-act.ts'
import type { CellRange } from './cursor.ts'
import { filledCells } from './filled-cells.ts'
import { type AskRoom, addedRows, blockCells, NO_ROWS } from './pasted-block.ts'
import { cellText, choiceValue, type SheetColumn } from './sheet-columns.ts'
import type { SheetRow } from './sheet-rows.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

export interface SheetEdits {
  /** One cell, as it was typed or chosen. */
  setCell(row: SheetRow, column: SheetColumn, text: string): Promise<boolean>
  /** A block from the clipboard, from the upper left cell of the range on. */
  paste(text: string, range: CellRange): Promise<void>
  /** The upper row of the range into the rows below it; of one row: the row above into it. */
  fillDown(range: CellRange): Promise<void>
  /** The range again and again into the rows below it, to `bottom`; units fill units, posts fill posts. */
  fillTo(range: CellRange, bottom: number): Promise<void>
  /** Empties what may be empty. */
  clear(range: CellRange): Promise<void>
}

/** Everything that changes cells, each gesture one edit with its own name in the journal. */
export function useSheetEdits(
  rows: readonly SheetTableRow[],
  columns: readonly SheetColumn[],
  ask: AskRoom,
): SheetEdits {
  const { newId } = useSession()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()

  const context = useMemo(
    () => ({
      on,
      vacantSince: (postId: PostId, text: string) =>
        setVacantSince(postId, text, on, () => newId('vacancy')),
    }),
    [newId, on],
  )
  const change = useCallback(
    async (
      cells: readonly CellEdit[],
      code: 'paste-cells' | 'fill-cells' | 'clear-cells',
      posts: readonly NewPost[] = [],
    ) => {
      const spare = cells
        .filter(({ field }) => field === 'holder')
        .map(() => ({ personId: newId('person'), appointmentId: newId('appointment') }))
      const label = { code, params: { count: cells.length } }
      return act(label, withNewPosts(posts, setCells(cells, { ...context, spare })))
    },
    [act, newId, context],
  )
  const setCell: SheetEdits['setCell'] = useCallback(
    async (row, column, text) => {
      const field = column.field(row)
      if (!field || text === cellText(row, column, words)) return true
      const label = {
        code: 'change-cell',
        params: { name: row.post?.title ?? row.unit.name },
      } as const
      const spare = { personId: newId('person'), appointmentId: newId('appointment') }
      const cell = { id: row.id, field, text: choiceValue(row, column, text, words) }
      return act(label, setCells([cell], { ...context, spare: [spare] }))
    },
    [act, newId, context, words],
  )
  const textFor = useCallback(
    (row: SheetRow, column: SheetColumn, value: string) =>
      cellText(row, column, words) === value ? null : choiceValue(row, column, value, words),
    [words],
  )
  const paste: SheetEdits['paste'] = useCallback(
    async (text, range) => {
      const block = readBlock(text)
      const { cells, skipped, outside } = blockCells(block, range, rows, columns, textFor)
      const last = rows.at(-1)?.original.unit
      const answer = outside ? await ask({ ...outside, unit: last?.name ?? '' }) : 'fit'
      if (answer === 'nothing') return
      const added =
        answer === 'rows' && outside && last
          ? addedRows(block.slice(-outside.rows), range.left, columns, {
              unit: last,
              newId: () => newId('post'),
              title: words('sheet.new-post'),
              textFor,
            })
          : NO_ROWS
      const all = [...cells, ...added.cells]
      if (all.length > 0 && !(await change(all, 'paste-cells', added.posts))) return
      const key = skipped > 0 ? 'sheet.pasted-skipped' : 'sheet.pasted'
      notifications.show({ message: words(key, { count: all.length, skipped }) })
    },
    [rows, columns, words, change, textFor, ask, newId],
  )
  const fillTo: SheetEdits['fillTo'] = useCallback(
    async (range, bottom) => {
      const cells = filledCells(range, bottom, rows, columns, words)
      if (cells.length > 0) await change(cells, 'fill-cells')
    },
    [rows, columns, words, change],
  )
  const fillDown: SheetEdits['fillDown'] = useCallback(
    async (range) => {
      const { top, bottom } = range
      const from = top === bottom ? top - 1 : top
      if (rows[from]) await fillTo({ ...range, top: from, bottom: from }, bottom)
    },
    [rows, fillTo],
  )
  const clear: SheetEdits['clear'] = useCallback(
    async (range) => {
      const { cells } = blockCells([['']], range, rows, columns, (row, column) =>
        cellText(row, column, words) === '' ? null : '',
      )
      if (cells.length > 0) await change(cells, 'clear-cells')
    },
    [rows, columns, words, change],
  )
  return useMemo(
    () => ({ setCell, paste, fillDown, fillTo, clear }),
    [setCell, paste, fillDown, fillTo, clear],
  )
}
