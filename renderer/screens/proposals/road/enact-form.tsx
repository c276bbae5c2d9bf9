import { Button, Checkbox, Group } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { presentSince } from '../../../domain/proposal/in-force/past.ts'
import { schedule } from '../../../domain/proposal/road/schedule.ts'
import { openSiblings } from '../../../domain/proposal/versions/options.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useOutlook } from '../decide/use-outlook.ts'
import styles from '../state/proposals.module.css'
import { useCivilDay } from '../state/use-civil-day.ts'
import { type Sides, useProposalView, useShelf, useStep } from '../state/use-proposals.ts'
import { useEnact } from './use-enact.ts'

/** Puts the proposal in force on its day, or lets it wait for one to come; says in numbers what will happen. */
export function EnactForm(props: {
  readonly sides: Sides
  readonly signer: { readonly by: string; readonly note: string }
}) {
  const { sides, signer } = props
  const { proposal } = sides
  const today = useCivilDay()
  const words = useWords()
  const { shelf } = useShelf()
  const { view } = useProposalView()
  const step = useStep(proposal.id)
  const { busy, enact } = useEnact(proposal)
  const siblings = openSiblings(shelf.get().proposals, proposal)
  const [closing, setClosing] = useState(true)
  const [on, setOn] = useState(proposal.inForceFrom ?? proposal.decree?.date ?? today)
  const coming = on > today
  const set = proposal.inForceFrom === on
  async function commit(event: FormEvent) {
    event.preventDefault()
    if (!coming) return enact(on, signer, closing ? siblings : [])
    const label = { code: 'proposal-schedule', params: { name: proposal.name } } as const
    const since = presentSince(shelf.get().pasts)
    await step(label, (one, _, signed) => schedule(one, on, since, signed), signer.by, signer.note)
  }
  return (
    <form onSubmit={(event) => void commit(event)}>
      <OutlookLines sides={sides} on={on} showPeople={() => view.set({ tab: 'people' })} />
      <p>{dayText()}</p>
      {!coming && siblings.length > 0 && (
        <Checkbox
          mb="sm"
          checked={closing}
          onChange={(event) => setClosing(event.currentTarget.checked)}
          label={words('in-force.close-siblings', {
            names: siblings
              .map(({ letter, proposal: { name } }) => `${letter} (${name})`)
              .join(', '),
          })}
        />
      )}
      <Group gap="sm" align="flex-end">
        <CalendarField
          label={words('road.in-force-from')}
          value={on}
          onCommit={(date) => setOn(date ?? today)}
        />
        <Button type="submit" loading={busy} disabled={coming && set}>
          {words(buttonWord())}
        </Button>
      </Group>
    </form>
  )

  function dayText(): string {
    const date = longDate(on, words.language)
    if (coming) return words(set ? 'in-force.waiting' : 'in-force.later', { date })
    const { decree } = proposal
    if (decree && on < decree.date) {
      return words('in-force.retroactive', { date: longDate(decree.date, words.language) })
    }
    return set ? words('in-force.day-come', { date }) : ''
  }

  function buttonWord() {
    if (!coming) return 'proposal.enact'
    return proposal.inForceFrom === null ? 'in-force.schedule' : 'in-force.reschedule'
  }
}

/** What will happen in numbers, whom nothing was decided on, and what the rules find afterwards. */
export function OutlookLines(props: {
  readonly sides: Sides
  readonly on: CalendarDate
  showPeople(): void
}) {
  const words = useWords()
  const { outlook, findings } = useOutlook(props.sides, props.on)
  return (
    <>
      <p>
        {words('road.will-happen', { ...outlook })}{' '}
        {findings && words('in-force.findings', findings)}
      </p>
      {outlook.undecided > 0 && (
        <p className={styles.warning}>
          {words('road.undecided', { count: outlook.undecided })}{' '}
          <Button size="compact-xs" variant="default" onClick={props.showPeople}>
            {words('proposal.tab-people')}
          </Button>
        </p>
      )}
    </>
  )
}
