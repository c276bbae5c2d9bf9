import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Previewed } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, get, type Structure, trayOf } from '../../domain/structure/structure.ts'
import styles from './importing.module.css'

/** A line of the tree that would come of an import. */
interface TreeRow {
  readonly id: string
  readonly depth: number
  readonly name: string
  readonly posts: number
  readonly people: number
  /** Waits in the tray itself. */
  readonly tray: boolean
}

const ROW = 28

/** The units as they would hang from one another, those in the tray last; only the rows in view are drawn. */
export function TreePreview(props: {
  readonly structure: Structure
  readonly inUnit: Previewed['inUnit']
}) {
  const { structure, inUnit } = props
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => treeRows(structure, inUnit), [structure, inUnit])
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  return (
    <section
      ref={area}
      className={styles.tree}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard
      tabIndex={0}
      aria-label={words('import.tree')}
    >
      {rows.length === 0 && <p>{words('import.tree-empty')}</p>}
      <ol style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { id, depth, name, posts, people, tray } = row
          return (
            <li
              key={id}
              style={{ top: start, height: ROW, paddingInlineStart: 8 + depth * 20 }}
              data-tray={tray}
            >
              <b>{name}</b>
              <span>
                {tray ? words('import.in-tray') : words('import.in-unit', { posts, people })}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** All units from the top down, then those in the tray with what hangs from them. */
function treeRows(structure: Structure, inUnit: Previewed['inUnit']): TreeRow[] {
  const rows: TreeRow[] = []
  const add = (id: UnitId, depth: number, tray: boolean) => {
    const { posts = 0, people = 0 } = inUnit[id] ?? {}
    rows.push({ id, depth, name: get(structure, id)?.name ?? '', posts, people, tray })
    for (const child of childrenOf(structure, id)) add(child, depth + 1, false)
  }
  for (const id of childrenOf(structure, null)) add(id, 0, false)
  for (const id of trayOf(structure)) add(id, 0, true)
  return rows
}
