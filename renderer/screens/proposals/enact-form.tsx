import { Button, Group } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { isoNow } from '../../app/clock.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { fatesOf, openingsOf, undecidedHolders } from '../../domain/proposal/fates.ts'
import { CalendarField } from '../calendar-field.tsx'
import { useRefusal } from '../use-act.ts'
import { freshPastId } from './fresh-ids.ts'
import styles from './proposals.module.css'
import { type Sides, useProposalView, useShelf } from './use-proposals.ts'

/** Puts the proposal in force on its day; says in numbers what will happen. */
export function EnactForm(props: {
  readonly sides: Sides
  readonly signer: { readonly by: string; readonly note: string }
}) {
  const { sides, signer } = props
  const { proposal, base, next, change, acts } = sides
  const { today, newId } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const { shelf } = useShelf()
  const { view } = useProposalView()
  const [on, setOn] = useState(proposal.decree?.date ?? today())
  const [busy, setBusy] = useState(false)
  const numbers = useMemo(() => {
    const fates = fatesOf(base, next, change)
    return {
      acts: acts.length,
      reinstalled: fates.filter(({ kind }) => kind === 'reinstalled').length,
      moves: fates.filter(({ kind }) => kind === 'moves' || kind === 'gains').length,
      openings: openingsOf(base, next, change).length,
      undecided: undecidedHolders(fates, proposal).length,
    }
  }, [base, next, change, acts, proposal])
  async function commit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const signed = { ...signer, at: isoNow() }
    const input = { on, today: today(), pastId: freshPastId(newId), newId }
    const result = await shelf.enact(proposal.id, input, signed)
    setBusy(false)
    if (!result.ok) refused(result.problem)
  }
  return (
    <form onSubmit={(event) => void commit(event)}>
      <p>{words('road.will-happen', numbers)}</p>
      {numbers.undecided > 0 && (
        <p className={styles.warning}>
          {words('road.undecided', { count: numbers.undecided })}{' '}
          <Button size="compact-xs" variant="default" onClick={() => view.set({ tab: 'people' })}>
            {words('proposal.tab-people')}
          </Button>
        </p>
      )}
      <Group gap="sm" align="flex-end">
        <CalendarField
          label={words('road.in-force-from')}
          value={on}
          onCommit={(date) => setOn(date ?? today())}
        />
        <Button type="submit" loading={busy}>
          {words('proposal.enact')}
        </Button>
      </Group>
    </form>
  )
}
