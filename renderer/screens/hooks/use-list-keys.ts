import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { listTarget } from './list-target.ts'

/** A list of which only what is in sight is drawn, each item a button under an element with its `data-index`. */
export interface ListKeysParts {
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  /** Those of it that are drawn now. */
  readonly drawn: readonly VirtualItem[]
  /** Place of the chosen item; -1 where none is. */
  readonly at: number
  choose(index: number): void
}

/** Tab comes to such a list once; from there arrows, Page, Home and End choose. */
export function useListKeys({ virtual, drawn, at, choose }: ListKeysParts) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  // What a key leads to may be drawn only when the list was scrolled to it.
  useEffect(() => {
    if (wanted.current === null) return
    const item = list.current?.querySelector(`[data-index="${wanted.current}"] button`)
    if (!(item instanceof HTMLElement)) return
    item.focus({ preventScroll: true })
    wanted.current = null
  })
  const entry = drawn.some(({ index }) => index === at) ? at : drawn[0]?.index
  return {
    list,
    tabIndexOf: (index: number) => (index === entry ? 0 : -1),
    onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = listTarget(event.key, at, virtual.options.count)
      if (target === null) return
      event.preventDefault()
      wanted.current = target
      virtual.scrollToIndex(target)
      choose(target)
    },
  }
}
