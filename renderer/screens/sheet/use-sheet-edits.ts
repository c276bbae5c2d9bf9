import { notifications } from '@mantine/notifications'
import { useCallback, useMemo } from 'react'
import type { Copied } from '../../app/files/copied.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import type { PostId } from '../../domain/records/records.ts'
import { withNewUnits } from '../../domain/templates/new-units.ts'
import { setVacantSince } from '../../domain/vacancy/events/vacant-since.ts'
import { readBlock } from '../../domain/values/block-text.ts'
import { type CellEdit, setCells } from '../../domain/verbs/bulk-edits.ts'
import { withNewPosts } from '../../domain/verbs/new-posts.ts'
import type { Words } from '../../words/words.ts'
import { useAct } from '../hooks/use-act.ts'
import { usePaste } from '../hooks/use-pasting.ts'
import type { CellRange } from './cursor.ts'
import { filledCells } from './filled-cells.ts'
import { type AskRoom, blockCells } from './pasted-block.ts'
import { isList, typeCalled } from './pasted-list.ts'
import { NO_LINES, type PlacedLines, placedLines } from './placed-lines.ts'
import { cellText, choiceValue, type SheetColumn } from './sheet-columns.ts'
import { isBlank, type SheetRow } from './sheet-rows.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

export interface SheetEdits {
  /** One cell, as it was typed or chosen. */
  setCell(row: SheetRow, column: SheetColumn, text: string): Promise<boolean>
  /**
   * What was copied, from the upper left cell of the range on; lines without a row become new ones. A list or table
   * with headings of its own is looked at before it joins the office.
   */
  paste(copied: Copied, range: CellRange): Promise<void>
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
  const { newId, workspace } = useSession()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const pasteList = usePaste()
  const own = useMemo(() => rows.filter(({ original }) => !isBlank(original)), [rows])

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
      { units, posts }: Pick<PlacedLines, 'units' | 'posts'> = NO_LINES,
    ) => {
      const spare = cells
        .filter(({ field }) => field === 'holder')
        .map(() => ({ personId: newId('person'), appointmentId: newId('appointment') }))
      const label = { code, params: { count: cells.length } }
      const filled = withNewPosts(posts, setCells(cells, { ...context, spare }))
      return act(label, withNewUnits(units, filled))
    },
    [act, newId, context],
  )
  const textFor = useCallback(
    (row: SheetRow, column: SheetColumn, value: string) =>
      cellText(row, column, words) === value ? null : choiceValue(row, column, value, words),
    [words],
  )
  const place = useCallback(
    (lines: readonly (readonly string[])[], left: number): PlacedLines => {
      const last = own.at(-1)?.original.unit
      if (!last || lines.length === 0) return NO_LINES
      const { structure } = workspace.getState()
      const typeOf = (text: string) => typeCalled(text, words)
      const title = words('sheet.new-post')
      return placedLines(lines, left, columns, {
        structure,
        unit: last,
        title,
        newId,
        typeOf,
        textFor,
      })
    },
    [own, columns, words, newId, workspace, textFor],
  )
  const setCell: SheetEdits['setCell'] = useCallback(
    async (row, column, text) => {
      const field = column.field(row)
      if (!field || text === cellText(row, column, words)) return true
      if (isBlank(row)) {
        const placed = place([[text]], columns.indexOf(column))
        return change(placed.cells, 'paste-cells', placed)
      }
      const label = {
        code: 'change-cell',
        params: { name: row.post?.title ?? row.unit.name },
      } as const
      const spare = { personId: newId('person'), appointmentId: newId('appointment') }
      const cell = { id: row.id, field, text: choiceValue(row, column, text, words) }
      return act(label, setCells([cell], { ...context, spare: [spare] }))
    },
    [act, newId, context, words, place, change, columns],
  )
  const paste: SheetEdits['paste'] = useCallback(
    async (copied, range) => {
      const block = readBlock(copied.text)
      const last = range.top >= own.length
      if (isList(block, last ? columns.slice(range.left) : null, words)) {
        return pasteList(copied, null)
      }
      const fits = blockCells(block, range, own, columns, textFor)
      const { cells, skipped } = fits
      const room = last ? null : fits.outside
      const lines = last ? block : block.slice(block.length - (room?.rows ?? 0))
      const placed = place(lines, range.left)
      const outside = room ?? { rows: lines.length, columns: 0, cells: 0 }
      const asked = room !== null || placed.unplaced.length > 0
      const answer = asked ? await ask({ ...outside, placed }) : 'rows'
      if (answer === 'nothing') return
      const added = answer === 'rows' ? placed : NO_LINES
      const all = [...cells, ...added.cells]
      const some = all.length + added.units.length + added.posts.length > 0
      if (some && !(await change(all, 'paste-cells', added))) return
      const left = skipped + added.units.length + added.posts.length + added.unplaced.length
      // What was pasted is said by the act itself; only what else became of it is said once more.
      const heard = some && left === 0 ? { role: 'none' } : {}
      notifications.show({ message: toldOf(words, all.length, skipped, added), ...heard })
    },
    [own, columns, words, change, textFor, ask, place, pasteList],
  )
  const fillTo: SheetEdits['fillTo'] = useCallback(
    async (range, bottom) => {
      const cells = filledCells(range, bottom, own, columns, words)
      if (cells.length > 0) await change(cells, 'fill-cells')
    },
    [own, columns, words, change],
  )
  const fillDown: SheetEdits['fillDown'] = useCallback(
    async (range) => {
      const { top, bottom } = range
      const from = top === bottom ? top - 1 : top
      if (own[from]) await fillTo({ ...range, top: from, bottom: from }, bottom)
    },
    [own, fillTo],
  )
  const clear: SheetEdits['clear'] = useCallback(
    async (range) => {
      const { cells } = blockCells([['']], range, own, columns, (row, column) =>
        cellText(row, column, words) === '' ? null : '',
      )
      if (cells.length > 0) await change(cells, 'clear-cells')
    },
    [own, columns, words, change],
  )
  return useMemo(
    () => ({ setCell, paste, fillDown, fillTo, clear }),
    [setCell, paste, fillDown, fillTo, clear],
  )
}

function toldOf(
  words: Words,
  count: number,
  skipped: number,
  { units, posts, unplaced }: PlacedLines,
): string {
  const added = { units: units.length, posts: posts.length, count: unplaced.length }
  if (units.length + posts.length > 0) {
    return words(unplaced.length > 0 ? 'sheet.added-left' : 'sheet.added', added)
  }
  return words(skipped > 0 ? 'sheet.pasted-skipped' : 'sheet.pasted', { count, skipped })
}
