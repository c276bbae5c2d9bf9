import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useWords } from '../../../app/session.tsx'
import { appointedBy, recordSk, writeSk } from '../../../domain/proposal/in-force/appointing-sk.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import lists from '../../../parts/lists.module.css'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useRefusal } from '../../hooks/use-act.ts'
import { useLacks } from '../../hooks/use-lacks.ts'
import { useLive } from '../../hooks/use-live.ts'
import styles from '../state/proposals.module.css'
import { useStep } from '../state/use-proposals.ts'

/** The SK by which people are placed and reinstalled: known before the proposal comes in force, or after. */
export function SkForm({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  const { open } = useSession()
  const live = useLive()
  const refused = useRefusal()
  const step = useStep(proposal.id)
  const inForce = proposal.status === 'berlaku'
  const [no, setNo] = useState(proposal.sk?.no ?? '')
  const [date, setDate] = useState(proposal.sk?.date ?? null)
  const kept = proposal.sk?.no === no.trim() && proposal.sk.date === date
  const written = inForce && proposal.sk ? appointedBy(proposal, live) : []
  const lacking = useLacks(lacks())
  async function keep() {
    const label = { code: 'proposal-sk', params: { name: proposal.name } } as const
    const sk = { no, date }
    if (inForce) {
      const result = await open.workspace.run(label, writeSk(proposal, sk))
      if (!result.ok) return refused(result.problem)
    }
    await step(label, (one) => recordSk(one, sk))
  }
  return (
    <section className={styles.section} aria-label={words('sk.title')}>
      <h2>{words('sk.title')}</h2>
      <p className={lists.muted}>{words('sk.lead')}</p>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          lacking.send(() => void keep())
        }}
      >
        <Group gap="sm" align={lacking.error ? 'center' : 'flex-end'}>
          <TextInput
            label={words('sk.no')}
            w={280}
            value={no}
            ref={lacking.field}
            error={lacking.error}
            onChange={(event) => setNo(event.currentTarget.value)}
          />
          <CalendarField label={words('sk.date')} value={date} onCommit={setDate} />
          <Button type="submit" variant="default" {...lacking.button}>
            {words('sk.keep')}
          </Button>
          {kept && written.length > 0 && (
            <span>{words('sk.written', { count: written.length })}</span>
          )}
        </Group>
      </form>
    </section>
  )

  function lacks(): string | false {
    if (no.trim() === '') return words('sk.lacks')
    return kept && words('sk.same')
  }
}
