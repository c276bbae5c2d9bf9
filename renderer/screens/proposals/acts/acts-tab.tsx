import type { KeyboardEvent } from 'react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useShownDate, useWords } from '../../../app/session.tsx'
import type { ActKind } from '../../../domain/acts/act.ts'
import { kindsIn } from '../../../domain/acts/act-bundles.ts'
import { actRelations } from '../../../domain/acts/act-relations.ts'
import { actsUnder } from '../../../domain/acts/acts-under.ts'
import { type NumberGap, numberGaps } from '../../../domain/proposal/versions/number-gaps.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import lists from '../../../parts/lists.module.css'
import { gapLines } from '../../../words/telling/act-relations-text.ts'
import columns from '../state/columns.module.css'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { ActFilter } from './act-filter.tsx'
import { ActRow } from './act-row.tsx'

/** So many acts fill any screen; the others, and what follows an edit, are drawn without holding up the keys. */
const AT_ONCE = 30

/** The acts as a table: Semula, Menjadi, Alasan, Dampak. The reason is written here while it is a draft. */
export function ActsTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const [kind, setKind] = useState<ActKind | null>(null)
  const on = useShownDate()
  const latest = useDeferredValue(sides)
  const { acts } = latest
  const shown = useMemo(
    () => acts.filter((act) => kind === null || kindsIn(act).includes(kind)),
    [acts, kind],
  )
  const drawn = useDeferredValue(shown, shown.slice(0, AT_ONCE))
  const relations = useMemo(
    () => actRelations(latest.base, latest.change, latest.acts),
    [latest.base, latest.change, latest.acts],
  )
  const rows = useMemo(() => {
    const under = actsUnder(drawn, latest.base)
    return drawn.map((act) => (
      <ActRow
        key={act.key}
        act={act}
        sides={latest}
        relations={relations.get(act.key)}
        under={under.has(act.key)}
        on={on}
      />
    ))
  }, [drawn, latest, relations, on])
  const gaps = useMemo(() => gapsOf(latest), [latest])
  if (sides.acts.length === 0) {
    return <EmptyState>{words('acts.none')}</EmptyState>
  }
  return (
    <>
      <div className={styles.filters}>
        <ActFilter acts={sides.acts} kind={kind} onChange={setKind} />
        {sides.proposal.status === 'draf' && (
          <span className={lists.muted}>{words('acts.keys')}</span>
        )}
        {gaps.length > 0 && <span className={lists.muted}>{gapLines(words, gaps).join(' ')}</span>}
        <span>{words('acts.shown', { shown: shown.length, count: sides.acts.length })}</span>
      </div>
      <div className={styles.scroll}>
        <table
          aria-label={words('proposal.tab-acts')}
          className={`${lists.table} ${styles.table} ${columns.acts}`}
        >
          <thead>
            <tr>
              <th>{words('acts.no')}</th>
              <th>{words('acts.act')}</th>
              <th>{words('acts.before')}</th>
              <th>{words('acts.after')}</th>
              <th>{words('acts.reason')}</th>
              <th>{words('acts.impact')}</th>
              <th>
                <span className="visually-hidden">{words('acts.on-chart')}</span>
              </th>
            </tr>
          </thead>
          <tbody onKeyDown={toNeighbourRow}>{rows}</tbody>
        </table>
      </div>
    </>
  )
}

/** Numbers of earlier versions that none of the acts shown bears. */
function gapsOf({ proposal, acts, base }: Sides): NumberGap[] {
  return numberGaps(
    proposal,
    acts,
    proposal.status === 'draf' ? null : (proposal.versions.at(-1)?.no ?? null),
    base,
  )
}

const STEP: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
}

/** Ctrl with an arrow goes from a field in a table to the same field one row below or above. */
function toNeighbourRow(event: KeyboardEvent<HTMLElement>): void {
  const way = event.ctrlKey || event.metaKey ? STEP[event.key] : undefined
  const cell = event.target instanceof Element ? event.target.closest('td') : null
  if (!way || !cell) return
  event.preventDefault()
  const row = cell.parentElement?.[way]
  const there = row instanceof HTMLTableRowElement ? row.cells[cell.cellIndex] : undefined
  there?.querySelector<HTMLElement>('textarea, button, summary')?.focus()
}
