import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { ImportLook, ImportWish } from '../../app/files/import-terms.ts'
import { useWords } from '../../app/session.tsx'
import { CellField } from './cell-field.tsx'
import { cellOf, FIXES, fixesOf, shownProblems } from './fixes.ts'
import styles from './importing.module.css'

const ROW = 76

/** Every problem of an import, in the order of the file, each to be put right where it stands or all of a kind. */
export function ProblemTable(props: {
  readonly look: ImportLook
  readonly change: (wish: ImportWish) => void
}) {
  const { look, change } = props
  const problems = shownProblems(look)
  const words = useWords()
  const area = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: problems.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 6,
  })
  if (problems.length === 0) return <p>{words('import.no-problems')}</p>
  const errors = problems.filter(({ severity }) => severity === 'error').length
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
            <Button
              key={fix}
              size="compact-sm"
              variant="default"
              onClick={() => change({ ...look.wish, edits: [...look.wish.edits, ...edits] })}
            >
              {words(`import.fix-${fix}`, { count: edits.length })}
            </Button>
          )
        })}
        {look.wish.edits.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change({ ...look.wish, edits: [] })}
          >
            {words('import.undo-fixes', { count: look.wish.edits.length })}
          </Button>
        )}
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
            const problem = problems[index]
            if (!problem) return null
            const { severity, row, column, message } = problem
            const place = [row === null ? null : words('import.row', { row }), column]
            const cell = cellOf(look, problem)
            return (
              <li key={index} style={{ top: start, height: ROW }} data-severity={severity}>
                <b>{words(`import.${severity}`)}</b>
                <span>{place.filter(Boolean).join(' · ')}</span>
                <span title={message}>{message}</span>
                {cell && (
                  <CellField
                    key={`${cell.sheet} ${cell.row} ${cell.column} ${cell.text}`}
                    cell={cell}
                    label={words('import.cell', { place: place.filter(Boolean).join(' · ') })}
                    save={(text) =>
                      change({
                        ...look.wish,
                        edits: [...look.wish.edits, { ...cell, text }],
                      })
                    }
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
