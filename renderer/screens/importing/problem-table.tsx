import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import type { ImportEdit, ImportLook, ImportWish } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { PageLink } from '../help/page-link.tsx'
import { AlikeRow } from './alike-row.tsx'
import { FIXES, fixesOf, shownProblems } from './fixes.ts'
import styles from './importing.module.css'
import type { ShownUnit } from './preview-folds.ts'
import { problemEntries } from './problem-entries.ts'
import { ProblemRow } from './problem-row.tsx'

/** Before it is measured. */
const ROW = 96

/** Every problem of an import, in the order of the file, each to be put right where it stands or all of a kind. */
export function ProblemTable(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
  /** The unit a row became. */
  readonly unitOf: (row: number) => UnitId | null
  readonly show: (unit: ShownUnit) => void
}) {
  const { look, change, unitOf, show } = props
  const problems = useMemo(() => shownProblems(look), [look])
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const entries = useMemo(() => problemEntries(problems, open), [problems, open])
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 6,
  })
  const undo = look.wish.edits.length > 0 && (
    <Button size="compact-sm" variant="subtle" onClick={() => change({ ...look.wish, edits: [] })}>
      {words('import.undo-fixes', { count: look.wish.edits.length })}
    </Button>
  )
  if (problems.length === 0) {
    return (
      <p className={styles.fixes}>
        {words('import.no-problems')} {undo}
      </p>
    )
  }
  const turn = (key: string) => {
    const next = new Set(open)
    if (!next.delete(key)) next.add(key)
    setOpen(next)
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const edit = (edits: readonly ImportEdit[]) =>
    change({ ...look.wish, edits: [...look.wish.edits, ...edits] })
  return (
    <section>
      <h2 className={styles.subhead}>
        {words(errors > 0 ? 'import.problems' : 'import.problems-only', {
          count: problems.length,
          errors,
        })}
      </h2>
      <p className={styles.fixes}>
        {FIXES.map((fix) => {
          const edits = fixesOf(look, fix)
          return edits.length === 0 ? null : (
            <Button key={fix} size="compact-sm" variant="default" onClick={() => edit(edits)}>
              {words(`import.fix-${fix}-all`, { count: edits.length })}
            </Button>
          )
        })}
        {undo}
        <PageLink id="import-table" />
      </p>
      <section
        ref={area}
        className={styles.problems}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by the keyboard
        tabIndex={0}
        aria-label={words('import.problem-list')}
      >
        <ol style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const entry = entries[index]
            if (!entry) return null
            const problem = 'alike' in entry ? entry.alike.first : entry.problem
            const unitId = problem.row === null ? null : unitOf(problem.row)
            return (
              <li
                key={index}
                ref={rows.measureElement}
                data-index={index}
                style={{ top: start }}
                data-severity={problem.severity}
              >
                {'alike' in entry ? (
                  <AlikeRow {...entry} turn={() => turn(entry.alike.key)} />
                ) : (
                  <ProblemRow
                    look={look}
                    problem={problem}
                    edit={edit}
                    show={unitId === null ? null : () => show({ unitId })}
                  />
                )}
              </li>
            )
          })}
        </ol>
      </section>
    </section>
  )
}
