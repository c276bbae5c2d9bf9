import { ActionIcon, Button } from '@mantine/core'
import { IconCalendarEvent, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useToday, useViewPart, useWords } from '../../../app/session.tsx'
import { lastSigner } from '../../../domain/proposal/road/road.ts'
import { dueProposals, type Waiting } from '../../../domain/proposal/road/schedule.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { Tip } from '../../../parts/tip.tsx'
import { longDate } from '../../../words/figures/long-date.ts'
import type { Words } from '../../../words/words.ts'
import type { ProposalTab } from '../state/proposal-view.ts'
import { useProposalView, useShelf, useSides } from '../state/use-proposals.ts'
import styles from './due-proposals.module.css'
import { OutlookLines } from './enact-form.tsx'
import { useEnact } from './use-enact.ts'

/**
 * At the start and after midnight: the proposal whose day has come, what it will do by what stands now, and one
 * button that puts it in force. Nothing comes in force without it.
 */
export function DueProposals() {
  const today = useToday()
  const { state } = useShelf()
  const [read, setRead] = useState<{ readonly id: string; readonly on: CalendarDate } | null>(null)
  const [due] = dueProposals(state.proposals, today)
  if (!due || (read?.id === due.id && read.on === today)) return null
  return (
    <DueProposal
      key={due.id}
      due={due}
      today={today}
      close={() => setRead({ id: due.id, on: today })}
    />
  )
}

function DueProposal(props: {
  readonly due: Waiting
  readonly today: CalendarDate
  close(): void
}) {
  const { due, today, close } = props
  const { name, decree, inForceFrom } = due
  const { view: screens } = useSession()
  const { view, at } = useProposalView()
  const screen = useViewPart((state) => state.screen)
  const words = useWords()
  const sides = useSides(due)
  const { busy, enact } = useEnact(due)
  const said = {
    name,
    date: longDate(inForceFrom, words.language),
    decree: decree ? `${words(`basis.${decree.kind}`)} ${decree.no}` : '',
  }
  const here = screen === 'usulan' && at.page.kind === 'proposal' && at.page.id === due.id
  if (here) return null
  function open(tab: ProposalTab) {
    view.set({ page: { kind: 'proposal', id: due.id }, tab })
    screens.set({ screen: 'usulan' })
  }
  return (
    <section className={styles.strip} aria-label={words('in-force.title')}>
      <IconCalendarEvent size={20} aria-hidden />
      <div role="status">
        <strong>
          {words(inForceFrom === today ? 'in-force.today' : 'in-force.overdue', said)}
        </strong>
        {sides.clashes.length > 0 ? (
          <p>{words('in-force.clashes', { count: sides.clashes.length })}</p>
        ) : (
          <OutlookLines sides={sides} on={inForceFrom} showPeople={() => open('people')} />
        )}
      </div>
      <Button variant="default" onClick={() => open('road')}>
        {words('in-force.open')}
      </Button>
      <Button
        loading={busy}
        onClick={() => void enact(inForceFrom, { by: lastSigner(due), note: noteOf(due, words) })}
      >
        {words('proposal.enact')}
      </Button>
      <Tip label={words('in-force.not-now')}>
        <ActionIcon aria-label={words('in-force.not-now')} onClick={close}>
          <IconX size={16} />
        </ActionIcon>
      </Tip>
    </section>
  )
}

/** Whoever set the day is named in the log; who presses the button in the notice is not asked. */
function noteOf({ log }: Waiting, words: Words): string {
  const by = log.findLast(({ due }) => due !== undefined)?.by
  return by ? words('in-force.from-notice-of', { by }) : words('in-force.from-notice')
}
