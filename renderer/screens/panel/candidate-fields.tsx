import { Stack, TextInput } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import type { Person } from '../../domain/records/records.ts'
import { CalendarField } from '../forms/fields/calendar-field.tsx'
import styles from './panel.module.css'

const TEXTS = ['education', 'training', 'certificates', 'discipline'] as const

/** What a Tim Penilai asks of a candidate: folded away, since most people are none. */
export function CandidateFields(props: { readonly draft: Person; onChange(draft: Person): void }) {
  const words = useWords()
  const { draft, onChange } = props
  return (
    <details>
      <summary>{words('person.candidate')}</summary>
      <Stack gap="sm" mt="xs">
        <div className={styles.pair}>
          <CalendarField
            label={words('field.golonganSince')}
            value={draft.golonganSince}
            clearable
            onCommit={(golonganSince) => onChange({ ...draft, golonganSince })}
          />
        </div>
        {TEXTS.map((field) => (
          <TextInput
            key={field}
            label={words(`field.${field}`)}
            value={draft[field] ?? ''}
            onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </details>
  )
}
