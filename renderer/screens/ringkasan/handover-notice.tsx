import { Button, Group } from '@mantine/core'
import { useNamed, useSession, useStore, useToday, useWords } from '../../app/session.tsx'
import { isWrittenHere } from '../../app/view/written-here.ts'
import { readHandover } from '../../domain/handover/handover-edits.ts'
import { handoverToRead } from '../../domain/handover/handovers.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { useHandoverAct } from '../forms/handover/use-handover-act.ts'
import { Told } from '../hooks/told.tsx'
import { useLive } from '../hooks/use-live.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import styles from './handover-notice.module.css'

/** The desk was handed over and its successor has not read what to: who did it, what is not in any register, and the minutes. */
export function HandoverNotice() {
  const { open, preferences } = useSession()
  const { officer } = useStore(preferences)
  const words = useWords()
  const named = useNamed()
  const today = useToday()
  const act = useHandoverAct()
  const show = useShowSheets()
  const handover = handoverToRead(useLive(), officer)
  if (!handover || isWrittenHere(open, handover.id)) return null
  const { id, fromName, toName, on, note } = handover
  const value = { from: fromName, to: toName ?? '', date: longDate(on, words.language) }
  const read = () => void act({ code: 'read-handover', params: {} }, readHandover(id, today))
  return (
    <section className={styles.notice} aria-label={words('handover.title')}>
      <h2>{words('handover.title')}</h2>
      <p>
        <Told text={named(toName ? 'handover.given-to' : 'handover.given', value)} />
      </p>
      {note && <p className={styles.note}>{note}</p>}
      <p>{words('handover.given-how')}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => show({ kind: 'handover', unitId: null })}>
          {words('handover.minutes')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={read}>
          {words('handover.read')}
        </Button>
      </Group>
    </section>
  )
}
