import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { handoversOf } from '../../domain/handover/handovers.ts'
import type { Handover } from '../../domain/records/records.ts'
import { useActions } from '../commands/use-actions.ts'
import { HandoverForm } from '../forms/handover/handover-form.tsx'
import { HandoverLine } from '../forms/handover/handover-line.tsx'
import { useLive } from '../hooks/use-live.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import styles from './settings.module.css'

/** "Serah terima": begins one, and shows the last there was, whether it was read, and its minutes. */
export function HandoverGroup() {
  const words = useWords()
  const live = useLive()
  const show = useShowSheets()
  const [form, setForm] = useState<Handover | 'new' | null>(null)
  const [last] = handoversOf(live)
  const begin = () => setForm('new')
  useActions('settings.handover', { 'handover.new': begin })
  return (
    <section className={styles.group}>
      <h2>{words('handover.title')}</h2>
      <p>{words('handover.lead')}</p>
      {last && (
        <p>
          <HandoverLine handover={last} />
        </p>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={begin}>
          {words('handover.open')}
        </Button>
        {last && (
          <>
            <Button variant="default" onClick={() => setForm(last)}>
              {words('handover.correct')}
            </Button>
            <Button variant="default" onClick={() => show({ kind: 'handover', unitId: null })}>
              {words('handover.minutes')}
            </Button>
          </>
        )}
      </Group>
      {form && (
        <HandoverForm handover={form === 'new' ? null : form} onClose={() => setForm(null)} />
      )}
    </section>
  )
}
