import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { InputContent } from '../../app/files/read-input.ts'
import { useWords } from '../../app/session.tsx'
import styles from './data.module.css'

const ROW = 60

/** Every problem of an import, in the order of the file; only the rows in view are drawn. */
export function ProblemTable({
  problems,
}: {
  readonly problems: InputContent['report']['problems']
}) {
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
            const place = [
              row === null ? null : words('import.row', { row }),
              column === null ? null : column,
            ]
            return (
              <li key={index} style={{ top: start, height: ROW }} data-severity={severity}>
                <b>{words(`import.${severity}`)}</b>
                <span>{place.filter(Boolean).join(' · ')}</span>
                <span title={message}>{message}</span>
              </li>
            )
          })}
        </ol>
      </section>
    </section>
  )
}
