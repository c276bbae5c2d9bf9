import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { useWords } from '../../app/session.tsx'
import { blockText } from '../../domain/values/block-text.ts'
import { copiedOf } from '../hooks/use-paste-event.ts'
import { stepOfKey } from './cursor.ts'
import { cellText, type SheetColumn } from './sheet-columns.ts'
import { cellId } from './sheet-row-view.tsx'
import { isBlank } from './sheet-rows.ts'
import type { SheetCursor } from './use-cursor.ts'
import { usePointerRange } from './use-pointer-range.ts'
import type { SheetEdits } from './use-sheet-edits.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

interface Parts {
  readonly rows: readonly SheetTableRow[]
  readonly columns: readonly SheetColumn[]
  readonly cursor: SheetCursor
  readonly edits: SheetEdits
  readonly active: { readonly row: number; readonly column: number } | null
  readonly pageRows: number
  readonly area: RefObject<HTMLDivElement | null>
  /** Opens the active cell; `typed` is what the key wrote, null for the text that is there. */
  edit(typed: string | null): void
  openMenu(): void
  /** The menu of the selected cells, at a place of the window. */
  openCellMenu(place: { readonly x: number; readonly y: number }): void
}

/** Keys, mouse and clipboard of the grid, as a spreadsheet takes them. */
export function useGridEvents(parts: Parts) {
  const { rows, columns, cursor, edits, active } = parts
  const words = useWords()
  const pointer = usePointerRange({ area: parts.area, cursor, edits, rowCount: rows.length })

  function openCell(typed: string | null) {
    const row = active && rows[active.row]
    const column = active && columns[active.column]
    if (!row || !column) return
    if (row.id !== row.original.id) row.toggleExpanded()
    else if (column.field(row.original)) parts.edit(typed)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return
    const { key, shiftKey, altKey } = event
    const ctrl = event.ctrlKey || event.metaKey
    const step = altKey ? null : stepOfKey(key, ctrl, parts.pageRows)
    if (step) cursor.move(step, shiftKey)
    else if (shiftKey && key === 'F10') openAtCell()
    else if (altKey && key === 'ArrowDown') parts.openMenu()
    else if (ctrl && key.toLowerCase() === 'a') cursor.selectAll()
    else if (ctrl && key.toLowerCase() === 'd' && cursor.range) void edits.fillDown(cursor.range)
    else if (ctrl || altKey) return
    else if (key === 'Enter' || key === 'F2') openCell(null)
    else if (key === 'Tab' && active && !leaves(active, shiftKey)) {
      cursor.move({ rows: 0, columns: shiftKey ? -1 : 1 }, false)
    } else if ((key === 'Delete' || key === 'Backspace') && cursor.range) {
      void edits.clear(cursor.range)
    } else if (key.length === 1 && active) openCell(key)
    else return
    event.preventDefault()
  }
  /** Tab leaves the grid at either end of a row. */
  function leaves({ column }: { readonly column: number }, back: boolean): boolean {
    return back ? column === 0 : column === columns.length - 1
  }
  function onMouseDown(event: MouseEvent) {
    if (event.button !== 0 || isField(event.target)) return
    if (event.target instanceof Element && event.target.closest('[data-fill]')) {
      pointer.fill()
      event.preventDefault()
      return
    }
    const at = cellOf(event.target)
    if (!at) return
    if (at.column === null) cursor.selectRow(at.row, event.shiftKey)
    else cursor.select(at.row, at.column, event.shiftKey)
    const row = rows[at.row]
    if (row && row.id !== row.original.id) row.toggleExpanded()
    if (at.column !== null) pointer.select(at.column)
  }
  function onMouseOver(event: MouseEvent) {
    const at = event.buttons === 1 ? cellOf(event.target) : null
    if (at && at.column !== null) {
      pointer.over(at.column)
      if (at.column !== active?.column && pointer.selecting())
        cursor.select(at.row, at.column, true)
    }
  }
  function onDoubleClick(event: MouseEvent) {
    if (!isField(event.target) && cellOf(event.target)?.column !== undefined) openCell(null)
  }
  function onCopy(event: ClipboardEvent) {
    const { range } = cursor
    if (!range || !event.clipboardData) return
    const block = rows
      .slice(range.top, range.bottom + 1)
      .filter((row) => row.id === row.original.id && !isBlank(row.original))
      .map(({ original }) =>
        columns
          .slice(range.left, range.right + 1)
          .map((column) => plainMinus(cellText(original, column, words))),
      )
    event.clipboardData.setData('text/plain', blockText(block))
    event.preventDefault()
  }
  function onPaste(event: ClipboardEvent) {
    if (!cursor.range || !event.clipboardData) return
    const copied = copiedOf(event.clipboardData)
    event.preventDefault()
    if (copied.text !== '') void edits.paste(copied, cursor.range)
  }
  function onCut(event: ClipboardEvent) {
    onCopy(event)
    if (cursor.range) void edits.clear(cursor.range)
  }
  function onContextMenu(event: MouseEvent) {
    if (isField(event.target)) return
    event.preventDefault()
    if (event.button !== 2) return openAtCell()
    const at = cellOf(event.target)
    const { range } = cursor
    const column = at?.column ?? null
    const inside =
      at &&
      range &&
      column !== null &&
      within(at.row, range.top, range.bottom) &&
      within(column, range.left, range.right)
    if (at && column !== null && !inside) cursor.select(at.row, column)
    if (at) parts.openCellMenu({ x: event.clientX, y: event.clientY })
  }
  function openAtCell() {
    const id = active && cellId(active.row, active.column)
    const place = id ? document.getElementById(id)?.getBoundingClientRect() : null
    // After the key: a menu that is there while the key still travels takes it for its own and closes.
    if (place) setTimeout(() => parts.openCellMenu({ x: place.left + 12, y: place.bottom }))
  }
  useClipboard(parts.area, { copy: onCopy, cut: onCut, paste: onPaste })
  return {
    fillTo: pointer.fillTo,
    handlers: { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, onContextMenu },
  }
}

function within(at: number, from: number, to: number): boolean {
  return at >= from && at <= to
}

const CLIPBOARD = ['copy', 'cut', 'paste'] as const

/** The clipboard while the grid has the keyboard. Its events come to the page: nothing in the grid is selected text. */
function useClipboard(
  area: RefObject<HTMLDivElement | null>,
  handlers: Readonly<Record<(typeof CLIPBOARD)[number], (event: ClipboardEvent) => void>>,
): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    function onClipboard(event: ClipboardEvent) {
      if (area.current === null || document.activeElement !== area.current) return
      const kind = CLIPBOARD.find((one) => one === event.type)
      if (kind) latest.current[kind](event)
    }
    for (const kind of CLIPBOARD) document.addEventListener(kind, onClipboard)
    return () => {
      for (const kind of CLIPBOARD) document.removeEventListener(kind, onClipboard)
    }
  }, [area])
}

/** Which cell an element belongs to; `column` null: the number of the row. */
function cellOf(
  target: EventTarget,
): { readonly row: number; readonly column: number | null } | null {
  if (!(target instanceof Element)) return null
  const row = target.closest('[data-row]')?.getAttribute('data-row')
  if (!row) return null
  if (target.closest('[data-number]')) return { row: Number(row), column: null }
  const column = target.closest('[data-column]')?.getAttribute('data-column')
  return column ? { row: Number(row), column: Number(column) } : null
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select, button') !== null
}

/** A spreadsheet takes `-2` for a number, and `−2` for text. */
function plainMinus(text: string): string {
  return text.replace(/^−(?=\d)/, '-')
}
