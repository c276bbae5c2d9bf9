import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { type Column, ROOMS, type Room } from '../../registers/column.ts'
import { headOf, roomsOf, type ShownColumn, shownColumns, widthIn } from '../../registers/told.ts'
import type { Words } from '../../words/words.ts'
import { GridRow, type GridRows } from './grid-row.tsx'
import { useKeptLine } from './kept-line.ts'
import { lineTo } from './line-keys.ts'
import styles from './registers.module.css'

/** A line of a long register: the head of a group, or a row. */
export type GridLine<R> =
  | { readonly kind: 'group'; readonly key: string; readonly head: ReactNode }
  | { readonly kind: 'row'; readonly key: string; readonly row: R }

/** In what order the rows stand, and how another is asked for. */
export interface GridOrder {
  readonly by: string
  readonly descending: boolean
  sort(column: string): void
}

/** How far a long register was scrolled, and the lines that had been measured by then. */
export interface GridScroll {
  readonly top: number
  readonly measured: readonly VirtualItem[]
}

interface GridProps<R> extends GridRows<R> {
  readonly name: string
  readonly columns: readonly Column<R>[]
  readonly lines: readonly GridLine<R>[]
  /** How high rows and heads of groups are, in pixels; rows `atLeast`, where they are as high as what they say. */
  readonly heights: { readonly row: number; readonly group: number; readonly atLeast?: boolean }
  /** How much room there is, where the list itself does not see it. */
  readonly room?: Room
  readonly order?: GridOrder
  /** How far it is scrolled at first, how high its lines were then, and who remembers both. */
  readonly scroll?: GridScroll & { left(scroll: GridScroll): void }
  readonly className?: string | undefined
}

/**
 * A long register: only the lines in view are drawn. Headings sort, arrows move, Enter opens. To who listens it is a
 * table of all its lines.
 */
export function GridRegister<R>(props: GridProps<R>) {
  const { name, columns, lines, telling, heights, room, order, acts, open, scroll } = props
  const { words } = telling
  const shown = useMemo(() => shownColumns(columns), [columns])
  const area = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLTableSectionElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (at) => (lines[at]?.kind === 'group' ? heights.group : heights.row),
    overscan: 8,
    // Named by what they are and how high: after other lines, which have other heights, the rest begins elsewhere.
    getItemKey: useCallback(
      (at: number) => `${lines[at]?.kind === 'group' ? '' : heights.row} ${lines[at]?.key}`,
      [lines, heights.row],
    ),
    scrollPaddingStart: 36,
    initialOffset: scroll?.top ?? 0,
    initialMeasurementsCache: [...(scroll?.measured ?? [])],
  })
  const isOpen = (key: string) => key === (open?.key ?? null)
  useKeptLine(
    virtual,
    lines.findIndex(({ key }) => isOpen(key)),
  )
  const top = useRef(scroll?.top ?? 0)
  const left = scroll?.left
  useEffect(
    () => left && (() => left({ top: top.current, measured: virtual.takeSnapshot() })),
    [left, virtual],
  )

  function move(event: KeyboardEvent) {
    const at = Number((event.target as HTMLElement).dataset.line)
    const to = Number.isNaN(at) ? null : lineTo(event.key, at, lines)
    if (to === null) return
    event.preventDefault()
    virtual.scrollToIndex(to)
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus(),
    )
  }

  return (
    <div
      ref={area}
      className={`${styles.grid} ${props.className ?? ''}`}
      style={tracks(shown, acts?.width)}
      data-room={room}
      data-drawn="in-part"
      onScroll={({ currentTarget }) => {
        top.current = currentTarget.scrollTop
      }}
    >
      <table aria-label={name} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1} className={styles.headings}>
            {shown.map((column) => (
              <GridHead key={column.id} column={column} order={order} words={words} />
            ))}
            {acts && (
              <th scope="col">
                <span className="visually-hidden">{acts.head}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={list} style={{ height: virtual.getTotalSize() }} onKeyDown={move}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const line = lines[index]
            if (!line) return null
            const place = heights.atLeast ? { top: start } : { top: start, height: size }
            return line.kind === 'group' ? (
              <tr
                key={line.key}
                aria-rowindex={index + 2}
                className={styles.group}
                style={{ top: start, height: size }}
              >
                <td colSpan={shown.length + (acts ? 1 : 0)}>{line.head}</td>
              </tr>
            ) : (
              <GridRow
                {...props}
                key={line.key}
                measure={heights.atLeast ? virtual.measureElement : undefined}
                columns={shown}
                index={index}
                place={place}
                row={line.row}
                isOpen={isOpen(line.key)}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function GridHead<R>(props: {
  readonly column: ShownColumn<R>
  readonly order: GridOrder | undefined
  readonly words: Words
}) {
  const { column, order, words } = props
  const { id, head, sorts, width } = column
  const told = headOf(head, words)
  return (
    <th
      scope="col"
      aria-sort={order && order.by === id ? sortOf(order) : undefined}
      data-rooms={roomsOf(width)}
    >
      {order && sorts ? (
        <button type="button" aria-pressed={order.by === sorts} onClick={() => order.sort(sorts)}>
          {told}
          {order.by === sorts && <span aria-hidden>{order.descending ? ' ▾' : ' ▴'}</span>}
        </button>
      ) : (
        told
      )}
    </th>
  )
}

function sortOf({ descending }: GridOrder): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending'
}

/** The tracks of the grid for each room. */
function tracks<R>(columns: readonly ShownColumn<R>[], acts = ''): CSSProperties {
  return Object.fromEntries(
    ROOMS.map((room) => [
      `--tracks-${room}`,
      [...columns.flatMap(({ width }) => widthIn(width, room) ?? []), acts].join(' '),
    ]),
  )
}
