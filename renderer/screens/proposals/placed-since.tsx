import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { openPlacings } from '../../domain/proposal/people/open-placings.ts'
import type { Version } from '../../domain/proposal/proposal.ts'
import {
  askedActs,
  makeSupplement,
  waitingSupplement,
} from '../../domain/proposal/supplement/supplement.ts'
import { get } from '../../domain/structure/structure.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import styles from './state/proposals.module.css'
import { type Sides, useProposalView, useStep } from './state/use-proposals.ts'

/** Says who was placed after the decision, and what is to be done: a supplementary sheet, then its marks. */
export function PlacedSince({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const supplement = waitingSupplement(sides.proposal)
  const names = namesOnNoSheet(sides, supplement)
  return (
    <div className={styles.alert} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        {supplement && <Waiting sides={sides} supplement={supplement} />}
        {names.length > 0 && (
          <div className={styles.alertLine}>
            {words('placing.open', { count: names.length, names: names.join(', ') })}
            <MakeSheet sides={sides} />
          </div>
        )}
      </div>
    </div>
  )
}

/** Who is placed and stands on no sheet, also not on one that waits. */
function namesOnNoSheet({ proposal, change, next }: Sides, supplement: Version | undefined) {
  const asked = new Set(supplement ? Object.keys(supplement.change) : [])
  return openPlacings(proposal, change)
    .filter(({ id }) => !asked.has(id))
    .flatMap(({ personId }) => get(next, personId)?.name ?? [])
}

function MakeSheet({ sides: { proposal } }: { readonly sides: Sides }) {
  const words = useWords()
  const step = useStep(proposal.id)
  const show = useShowSheets()
  const { id, name } = proposal
  async function make() {
    const label = { code: 'proposal-supplement', params: { name } } as const
    const done = await step(label, (one, live, { at }) => makeSupplement(one, live, at))
    if (done) show({ kind: 'decision-sheet', proposalId: id, versionNo: null })
  }
  return (
    <Button size="compact-xs" variant="default" onClick={() => void make()}>
      {words('placing.make')}
    </Button>
  )
}

function Waiting(props: { readonly sides: Sides; readonly supplement: Version }) {
  const { supplement, sides } = props
  const words = useWords()
  const { view } = useProposalView()
  const show = useShowSheets()
  const acts = askedActs(supplement).map(({ no }) => no)
  return (
    <div className={styles.alertLine}>
      {words('placing.waits', { version: supplement.no, acts: acts.join(', ') })}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() =>
          show({ kind: 'decision-sheet', proposalId: sides.proposal.id, versionNo: null })
        }
      >
        {words('placing.print')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => view.set({ tab: 'decide' })}>
        {words('proposal.key-in')}
      </Button>
    </div>
  )
}
