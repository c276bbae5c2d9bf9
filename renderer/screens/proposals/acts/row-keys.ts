import type { KeyboardEvent } from 'react'

const STEP: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
}

/** Ctrl with an arrow goes from a field in a table to the same field one row below or above. */
export function toNeighbourRow(event: KeyboardEvent<HTMLElement>): void {
  const way = event.ctrlKey || event.metaKey ? STEP[event.key] : undefined
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  if (!way || !cell) return
  event.preventDefault()
  const row = cell.parentElement?.[way]
  const there = row instanceof HTMLTableRowElement ? row.cells[cell.cellIndex] : undefined
  there?.querySelector<HTMLElement>('textarea, button, summary')?.focus()
}
