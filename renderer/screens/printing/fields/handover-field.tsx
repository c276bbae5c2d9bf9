import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { handoversOf } from '../../../domain/handover/handovers.ts'
import type { Handover } from '../../../domain/records/records.ts'
import { HandoverForm } from '../../forms/handover/handover-form.tsx'
import { HandoverLine } from '../../forms/handover/handover-line.tsx'
import { useLive } from '../../hooks/use-live.ts'
import styles from '../state/printing.module.css'

/** Beside the minutes of a handover: who hands over to whom, and the way to say it. */
export function HandoverField() {
  const words = useWords()
  const [last] = handoversOf(useLive())
  const [form, setForm] = useState<Handover | 'new' | null>(null)
  return (
    <div className={styles.request}>
      <small>{last ? <HandoverLine handover={last} /> : words('handover.nobody')}</small>
      <Button
        fullWidth
        size="compact-sm"
        variant="light"
        onClick={() => setForm(last && last.readOn === null ? last : 'new')}
      >
        {words(last && last.readOn === null ? 'handover.correct' : 'handover.open')}
      </Button>
      {form && (
        <HandoverForm handover={form === 'new' ? null : form} onClose={() => setForm(null)} />
      )}
    </div>
  )
}
