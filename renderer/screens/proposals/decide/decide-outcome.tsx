import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { shellsAfter } from '../../../domain/acts/shells.ts'
import type { Outcome } from '../../../domain/proposal/decision/decide.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import type { Result } from '../../../domain/values/result.ts'
import { shellLine } from '../../../words/telling/act-relations-text.ts'
import { ProblemTold } from '../../hooks/problem-told.tsx'
import styles from '../state/proposals.module.css'

/** What the marks come to before they are kept: how many stand, and which fall along with a rejected one. */
export function DecideOutcome(props: {
  readonly base: Structure
  readonly outcome: Result<Outcome>
  readonly along: boolean
  onAlong(along: boolean): void
}) {
  const { base, outcome, along, onAlong } = props
  const words = useWords()
  const shells = useMemo(() => {
    if (!outcome.ok) return []
    const { version, acceptedKeys } = outcome.value
    return shellsAfter(base, version.change, version.acts, acceptedKeys)
  }, [base, outcome])
  if (!outcome.ok) {
    return outcome.problem.code === 'act-unmarked' ? null : (
      <p className={styles.warning}>
        <ProblemTold problem={outcome.problem} />
      </p>
    )
  }
  const { version, dragged, acceptedKeys } = outcome.value
  const all = acceptedKeys.size === version.acts.length
  const numbers = new Map(version.acts.map(({ key, no }) => [key, no]))
  const list = (keys: readonly string[]) => keys.map((key) => numbers.get(key)).join(', ')
  return (
    <>
      <p className={styles.notice}>
        {words(all ? 'decide.outcome-all' : 'decide.outcome', {
          count: acceptedKeys.size,
          of: version.acts.length,
        })}
      </p>
      {dragged.map(({ key, because }) => (
        <p key={key} className={styles.warning}>
          {words('decide.falls', { no: numbers.get(key) ?? 0, because: list(because) })}
        </p>
      ))}
      {shells.map((shell) => (
        <p key={shell.unitId} className={styles.warning}>
          {shellLine(words, shell, numbers)}
        </p>
      ))}
      {dragged.length > 0 && (
        <Checkbox
          label={words('decide.along', { acts: list(dragged.map(({ key }) => key)) })}
          checked={along}
          onChange={(event) => onAlong(event.currentTarget.checked)}
        />
      )}
    </>
  )
}
