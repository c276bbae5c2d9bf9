import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Act, ActKind } from '../../../domain/acts/act.ts'
import { kindsIn } from '../../../domain/acts/act-bundles.ts'
import { lettersOf } from '../../../domain/acts/act-letters.ts'
import { marksOf, overlayOf, unitOfAct } from '../../../domain/acts/overlay.ts'
import type { Change } from '../../../domain/structure/change.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { ActFilter } from '../acts/act-filter.tsx'
import { ActList } from '../acts/act-list.tsx'
import styles from '../state/proposals.module.css'
import { useActSource } from '../state/use-act-source.ts'
import { useProposalView } from '../state/use-proposals.ts'
import { ChartPair } from './chart-pair.tsx'
import type { ChartView } from './chart-view.ts'

interface Shown {
  readonly base: Structure
  readonly next: Structure
  readonly change: Change
  readonly acts: readonly Act[]
}

/** Before and after, side by side or one over the other; a click on an act takes both there. */
export function ChartsTab({ sides }: { readonly sides: Shown }) {
  const words = useWords()
  const { view, at } = useProposalView()
  const [form, setForm] = useState<'pair' | 'overlay'>('pair')
  const [kind, setKind] = useState<ActKind | null>(null)
  const { base, next } = sides
  const acts = useMemo(
    () => (kind === null ? sides.acts : sides.acts.filter((act) => kindsIn(act).includes(kind))),
    [sides.acts, kind],
  )
  const drawing = useMemo(
    (): Omit<ChartView, 'side'> => ({
      base,
      next,
      overlay: overlayOf(base, next),
      marks: marksOf(acts, base, next),
    }),
    [base, next, acts],
  )
  const act = acts.find(({ key }) => key === at.goTo?.key)
  const source = useActSource(sides.change, base)
  const target = act && unitOfAct(act, base, next)
  const wish = at.goTo?.wish ?? 0
  const open = (key: string) => view.set({ goTo: { key, wish: wish + 1 } })
  const goTo = useMemo(() => (target ? { unitId: target, wish } : null), [target, wish])
  return (
    <div className={styles.chartsTab}>
      <div className={styles.actList}>
        <SegmentedControl
          aria-label={words('charts.form')}
          value={form}
          fullWidth
          onChange={(value) => setForm(value as 'pair' | 'overlay')}
          data={[
            { value: 'pair', label: words('charts.pair') },
            { value: 'overlay', label: words('charts.overlay') },
          ]}
        />
        <ActFilter acts={sides.acts} kind={kind} onChange={setKind} />
        <ActList acts={acts} source={source} current={at.goTo?.key} open={open} />
        <LetterKey acts={acts} />
      </div>
      <ChartPair
        drawing={drawing}
        form={form}
        goTo={goTo}
        onNumber={(no) => {
          const found = acts.find((one) => one.no === no)
          if (found) open(found.key)
        }}
      />
    </div>
  )
}

/** What the letters on the boxes stand for; only those that are on them. */
function LetterKey({ acts }: { readonly acts: readonly Act[] }) {
  const words = useWords()
  const letters = useMemo(() => lettersOf(acts.flatMap(kindsIn)), [acts])
  if (letters.length === 0) return null
  return (
    <ul className={styles.letterKey} aria-label={words('letter.key')}>
      {letters.map((letter) => (
        <li key={letter}>
          <b>{letter}</b> {words(`letter.${letter}`)}
        </li>
      ))}
    </ul>
  )
}
