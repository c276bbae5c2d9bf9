import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { outcomeOf } from '../../domain/proposal/decide.ts'
import type { Marks } from './marks-text.ts'
import styles from './proposals.module.css'
import type { Sides } from './use-proposals.ts'

/** What the marks come to before they are kept: how many stand, and which fall along with a rejected one. */
export function DecideOutcome(props: {
  readonly sides: Sides
  readonly marks: Marks
  readonly along: boolean
  onAlong(along: boolean): void
}) {
  const { sides, marks, along, onAlong } = props
  const words = useWords()
  const { proposal, base } = sides
  const outcome = useMemo(() => outcomeOf(proposal, base, marks), [proposal, base, marks])
  if (!outcome.ok) {
    return outcome.problem.code === 'act-unmarked' ? null : (
      <p className={styles.warning}>{words.problem(outcome.problem)}</p>
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
