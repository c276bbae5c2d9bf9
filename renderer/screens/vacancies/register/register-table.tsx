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
import { useKeptLine } from './kept-line.ts'
import { lineTo } from './line-keys.ts'
import styles from './register.module.css'
import { RegisterCells } from './register-cells.tsx'
import { RegisterHeadings } from './register-headings.tsx'

const ROW = 44
const GROUP = 32

/**
 * The register: only the lines in view are drawn, each as high as what it says: a long title or name goes on in a second
 * line. Arrows move, Enter opens the case, headings sort.
 */
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
  useKeptLine(
    virtual,
    lines.findIndex((line) => line.kind === 'row' && line.row.key === selected),
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
            <li
              key={lineKey(line)}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ top: start }}
            >
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
