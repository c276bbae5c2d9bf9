import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import type { ActingNow } from '../../domain/acting/acting.ts'
import { ActingForm } from '../forms/acting/acting-form.tsx'
import { EndActingForm } from '../forms/acting/end-acting-form.tsx'
import { ExtendForm } from '../forms/acting/extend-form.tsx'
import styles from './panel.module.css'

/** What is done with who acts: one more term, its end, or another in the place. */
export function ActingActs({ acting }: { readonly acting: ActingNow }) {
  const shown = useShownDate()
  const words = useWords()
  const [form, setForm] = useState<'extend' | 'end' | 'replace' | null>(null)
  const { appointment, daysLeft } = acting
  const late = daysLeft !== null && daysLeft < 0
  const close = () => setForm(null)
  return (
    <div className={styles.acts}>
      {appointment.role !== 'plh' && (
        <Button
          size="compact-xs"
          variant={late ? 'filled' : 'default'}
          onClick={() => setForm('extend')}
        >
          {words('vacancy.extend')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => setForm('end')}>
        {words('vacancy.end-acting')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setForm('replace')}>
        {words('panel.replace-acting')}
      </Button>
      {form === 'extend' && <ExtendForm acting={acting} onClose={close} />}
      {form === 'end' && <EndActingForm acting={acting} onClose={close} />}
      {form === 'replace' && (
        <ActingForm
          postId={appointment.postId}
          replaces={appointment.id}
          from={shown}
          onClose={close}
        />
      )}
    </div>
  )
}
