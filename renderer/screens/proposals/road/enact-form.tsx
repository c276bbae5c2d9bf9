import { Button, Checkbox, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useToday, useWords } from '../../../app/session.tsx'
import { presentSince } from '../../../domain/proposal/in-force/past.ts'
import { openPlacings } from '../../../domain/proposal/people/open-placings.ts'
import { backdating, schedule } from '../../../domain/proposal/road/schedule.ts'
import { openSiblings } from '../../../domain/proposal/versions/options.ts'
import { get } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useLacks } from '../../hooks/use-lacks.ts'
import { useOutlook } from '../decide/use-outlook.ts'
import styles from '../state/proposals.module.css'
import { useKept } from '../state/use-kept.ts'
import { type Sides, useProposalView, useShelf, useStep } from '../state/use-proposals.ts'
import { OpenPlacingsChoice, type VacantFor } from './open-placings-choice.tsx'
import { useEnact } from './use-enact.ts'

/** Puts the proposal in force on its day, or lets it wait for one to come; says in numbers what will happen. */
export function EnactForm(props: {
  readonly sides: Sides
  readonly signer: { readonly by: string; readonly note: string }
}) {
  const { sides, signer } = props
  const { proposal } = sides
  const today = useToday()
  const words = useWords()
  const { shelf, state } = useShelf()
  const { view } = useProposalView()
  const step = useStep(proposal.id)
  const { busy, enact } = useEnact(proposal)
  const siblings = openSiblings(state.proposals, proposal)
  const [closing, setClosing] = useState(true)
  const [typed, keep] = useKept('enacting', proposal.id)
  const on = typed?.on ?? proposal.inForceFrom ?? proposal.decree?.date ?? today
  const reason = typed?.reason ?? proposal.backdatedFor ?? ''
  const vacantFor = typed?.vacantFor ?? null
  const type = (part: NonNullable<typeof typed>) => keep((before) => ({ ...before, ...part }))
  const placed = openPlacings(proposal, sides.change)
  const coming = on > today
  const why = backdating(proposal, on, coming ? on : today)
  const waits = placed.length > 0 && vacantFor === null
  const set = proposal.inForceFrom === on
  const placing = useLacks(!coming && waits && words('placing.lacks'))
  const day = useLacks(coming && set && words('in-force.same-day'))
  const answer = useLacks(why !== null && reason.trim() === '' && words('findings.reason-missing'))
  async function commit() {
    if (!coming) {
      const more = { reason, ...(vacantFor === null ? {} : { vacantFor }) }
      await enact(on, signer, more, closing ? siblings : [])
      const now = shelf.get().proposals.find(({ id }) => id === proposal.id)
      if (now?.status === 'berlaku') keep(() => null)
      return
    }
    const label = { code: 'proposal-schedule', params: { name: proposal.name } } as const
    const since = presentSince(shelf.get().pasts)
    const done = await step(
      label,
      (one, _, signed) => schedule(one, on, since, signed, reason),
      signer.by,
      signer.note,
    )
    if (done) keep(() => null)
  }
  return (
    // What is missing is said by the program: the runtime would say it in the language of the system.
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        placing.send(() => day.send(() => answer.send(() => void commit())))
      }}
    >
      <OutlookLines sides={sides} on={on} showPeople={() => view.set({ tab: 'people' })} />
      {!coming && placed.length > 0 && (
        <OpenPlacingsChoice
          names={placed.flatMap(({ personId }) => get(sides.next, personId)?.name ?? [])}
          vacantFor={vacantFor}
          first={placing.field}
          error={placing.error}
          onChange={(next: VacantFor) => type({ vacantFor: next })}
        />
      )}
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
      <Group gap="sm" align={day.error || answer.error ? 'center' : 'flex-end'}>
        <CalendarField
          label={words('road.in-force-from')}
          value={on}
          ref={day.field}
          error={day.error || undefined}
          onCommit={(date) => type({ on: date ?? today })}
        />
        {why && (
          <TextInput
            label={words('in-force.why')}
            required
            ref={answer.field}
            error={answer.error}
            w={420}
            value={reason}
            onChange={(event) => type({ reason: event.currentTarget.value })}
          />
        )}
        <Button type="submit" loading={busy} {...placing.button} {...day.button}>
          {words(buttonWord())}
        </Button>
      </Group>
    </form>
  )

  function dayText(): string {
    const date = longDate(on, words.language)
    const { decree } = proposal
    if (why === 'before-decree' && decree) {
      return words('in-force.retroactive', { date: longDate(decree.date, words.language) })
    }
    if (coming) return words(set ? 'in-force.waiting' : 'in-force.later', { date })
    if (why === 'past') return words('in-force.past', { date })
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
