import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'

/**
 * Keeps the line that was pressed where it is: its case opens beside the list, which makes the columns narrower and the
 * lines above it higher. Without a pressed line in view it is the first line in view that stays.
 */
export function useKeptLine(virtual: Virtualizer<HTMLDivElement, Element>, pressed: number): void {
  const last = useRef(pressed)
  useEffect(() => {
    // A case that closes makes the lines lower again: the same line stays.
    if (pressed >= 0) last.current = pressed
    virtual.shouldAdjustScrollPositionOnItemSizeChange = ({ start }: VirtualItem) =>
      start < startOfKept(virtual, last.current)
  })
}

function startOfKept(virtual: Virtualizer<HTMLDivElement, Element>, at: number): number {
  const top = virtual.scrollOffset ?? 0
  const height = virtual.scrollRect?.height ?? 0
  const start = virtual.measurementsCache[at]?.start ?? -1
  return start >= top && start < top + height ? start : top
}
