import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useRef } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { RegisterRow } from '../../../domain/vacancy/register.ts'
import type {
  RegisterLine,
  RegisterView,
  SortColumn,
} from '../../../domain/vacancy/register-view.ts'
import { GroupHead } from './group-head.tsx'
import styles from './register.module.css'
import { RegisterCells } from './register-cells.tsx'
import { RegisterHeadings } from './register-headings.tsx'

const ROW = 44
const GROUP = 32

/** The register: only the lines in view are drawn. Arrows move, Enter opens the case, headings sort. */
export function RegisterTable(props: {
  readonly lines: readonly RegisterLine[]
  readonly view: RegisterView
  readonly selected: string | null
  onSort(column: SortColumn): void
  onOpen(row: RegisterRow): void
}) {
  const { lines, selected, onOpen } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (at) => (lines[at]?.kind === 'group' ? GROUP : ROW),
    overscan: 8,
    // Named by what they are: after other lines, which have other heights, the rest begins elsewhere.
    getItemKey: useCallback((at: number) => lineKey(lines[at]), [lines]),
    scrollPaddingStart: 36,
  })

  function move(event: KeyboardEvent) {
    const at = Number((event.target as HTMLElement).dataset.line)
    const to = Number.isNaN(at) ? null : targetOf(event.key, at, lines)
    if (to === null) return
    event.preventDefault()
    virtual.scrollToIndex(to)
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-line="${to}"]`)?.focus(),
    )
  }

  return (
    <div ref={area} className={styles.grid}>
      <RegisterHeadings view={props.view} onSort={props.onSort} />
      <ol
        ref={list}
        className={styles.body}
        aria-label={words('vacancy.tab-register')}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={move}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          if (line.kind === 'group') {
            return <GroupHead key={lineKey(line)} line={line} style={{ top: start }} />
          }
          const { row } = line
          return (
            <li key={lineKey(line)} className={styles.row} style={{ top: start }}>
              <button
                type="button"
                className={styles.cover}
                data-line={index}
                aria-current={row.key === selected}
                aria-label={row.post.title}
                onClick={() => onOpen(row)}
              />
              <RegisterCells row={row} />
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function lineKey(line: RegisterLine | undefined): string {
  if (!line) return ''
  return line.kind === 'group' ? `${line.by} ${line.value}` : line.row.key
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
}

/** The row a key goes to, heads of groups passed over; null for a key that does not move. */
function targetOf(key: string, at: number, lines: readonly RegisterLine[]): number | null {
  const step = STEPS[key]
  if (step === undefined) return null
  let to = Math.max(0, Math.min(lines.length - 1, at + step))
  while (to > 0 && to < lines.length - 1 && lines[to]?.kind === 'group') to += step < 0 ? -1 : 1
  return lines[to]?.kind === 'row' ? to : null
}
