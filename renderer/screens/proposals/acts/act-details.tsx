import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { isBundle } from '../../../domain/acts/act-bundles.ts'
import { actInside } from '../../../domain/acts/act-inside.ts'
import type { FrozenAct } from '../../../domain/proposal/proposal.ts'
import type { Words } from '../../../words/words.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'

/** Fewer records than these are told by the row itself. */
const FEW = 3

/** An act of many records opened: every unit and post it changes, as it was and becomes. */
export function ActDetails({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  // A bundle tells each of its own in the row.
  if (isBundle(act)) return null
  const told = act.recordIds.filter((id) => /^(unit|post):/.test(id)).length
  if (told < FEW) return null
  return (
    <details className={styles.inside} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={words('acts.inside-of', { no: act.no })}>{words('acts.inside')}</summary>
      {open && <Lines act={act} sides={sides} />}
    </details>
  )
}

function Lines({ act, sides }: { readonly act: FrozenAct; readonly sides: Sides }) {
  const words = useWords()
  const { base, next, change } = sides
  const { lines, along } = useMemo(
    () => actInside(base, next, change, act),
    [base, next, change, act],
  )
  return (
    <ul>
      {lines.map(({ id, from, to }) => (
        <li key={id}>{insideText(words, from, to)}</li>
      ))}
      {along > 0 && <li>{words('acts.go-along', { count: along })}</li>}
    </ul>
  )
}

function insideText(words: Words, from: string | null, to: string | null): string {
  if (from === null) return words('acts.new', { name: to ?? '' })
  return to === null ? words('acts.gone', { name: from }) : `${from} → ${to}`
}
