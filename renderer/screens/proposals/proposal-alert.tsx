import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { dropFaulty, faultyActs } from '../../domain/proposal/carry/drop-faulty.ts'
import { settle } from '../../domain/proposal/clashes/settle.ts'
import { undecidedActs } from '../../domain/proposal/decision/undecided.ts'
import { problemOfFault } from '../../domain/proposal/fault-told.ts'
import { openPlacings } from '../../domain/proposal/people/open-placings.ts'
import { actsWithNotes } from '../../domain/proposal/road/road.ts'
import { waitingSupplement } from '../../domain/proposal/supplement/supplement.ts'
import { get } from '../../domain/structure/structure.ts'
import { ProblemTold } from '../hooks/problem-told.tsx'
import { PlacedSince } from './placed-since.tsx'
import styles from './state/proposals.module.css'
import { type Sides, useProposalView, useStep } from './state/use-proposals.ts'

/** Says when the structure in force moved under a proposal: it followed, it clashes, or it cannot be. */
export function ProposalAlert({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const { clashes, faults, moved, stranded, proposal } = sides
  if (proposal.status === 'berlaku' || proposal.status === 'ditarik') return null
  const [fault] = faults
  if (clashes.length > 0) {
    return (
      <div className={styles.alert} role="alert">
        <IconAlertTriangle size={16} aria-hidden />
        {words('proposal.has-clashes', { count: clashes.length })}
        <Button size="compact-xs" variant="default" onClick={() => view.set({ tab: 'clashes' })}>
          {words('proposal.tab-clashes')}
        </Button>
      </div>
    )
  }
  if (fault) {
    return (
      <div className={styles.alert} role="alert">
        <IconAlertTriangle size={16} aria-hidden />
        <ProblemTold problem={problemOfFault(fault, sides.base, sides.acts)} />
        {proposal.status === 'draf' && <DropFaulty sides={sides} />}
      </div>
    )
  }
  const open = openAgain(sides)
  if (open.length > 0) return <DecideAgain acts={open} sides={sides} />
  if (openPlacings(proposal, sides.change).length > 0 || waitingSupplement(proposal)) {
    return <PlacedSince sides={sides} />
  }
  const waiting = stranded.filter((id) => !proposal.leftWithout[id])
  if (waiting.length > 0) return <Stranded ids={waiting} sides={sides} />
  return moved ? <p className={styles.notice}>{words('proposal.followed')}</p> : null
}

/** Acts that came or changed after the decision, on a proposal that is on its way into force. */
function openAgain({ proposal, moved, base, change, next }: Sides): number[] {
  if (!moved || (proposal.status !== 'diputus' && proposal.status !== 'ditetapkan')) return []
  const acts = actsWithNotes(proposal, base, change, next)
  return undecidedActs(proposal, { change, acts }).map(({ no }) => no)
}

function DecideAgain({ acts, sides }: { readonly acts: readonly number[]; readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const { proposal } = sides
  const step = useStep(proposal.id)
  const label = { code: 'proposal-clashes', params: { name: proposal.name } } as const
  async function decideAgain() {
    const done = await step(label, (one, live, signed) => settle(one, live, {}, signed))
    if (done) view.set({ tab: 'decide' })
  }
  return (
    <div className={styles.alert} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      {words('proposal.undecided', { acts: acts.join(', ') })}
      <Button size="compact-xs" variant="default" onClick={() => void decideAgain()}>
        {words('proposal.decide-again')}
      </Button>
    </div>
  )
}

/** Whom the proposal places on a post that is no more: they are among those who lose theirs. */
function Stranded({ ids, sides }: { readonly ids: Sides['stranded']; readonly sides: Sides }) {
  const words = useWords()
  const { view } = useProposalView()
  const names = ids.map((id) => get(sides.next, id)?.name ?? '').join(', ')
  return (
    <div className={styles.alert} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      {words('proposal.stranded', { names })}
      <Button size="compact-xs" variant="default" onClick={() => view.set({ tab: 'people' })}>
        {words('proposal.tab-people')}
      </Button>
    </div>
  )
}

/** Takes the acts out of a draft with which it cannot stand beside what is in force. */
function DropFaulty({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { base, change, acts, proposal } = sides
  const step = useStep(proposal.id)
  const faulty = useMemo(() => faultyActs(base, change, acts), [base, change, acts])
  const numbers = acts.filter(({ key }) => faulty.has(key)).map(({ no }) => no)
  if (numbers.length === 0) return null
  const label = { code: 'proposal-drop-faulty', params: { name: proposal.name } } as const
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() => void step(label, (one, live) => dropFaulty(one, live))}
    >
      {words('proposal.drop-faulty', { acts: numbers.join(', ') })}
    </Button>
  )
}
