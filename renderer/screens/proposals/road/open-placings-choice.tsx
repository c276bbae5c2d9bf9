import { Radio, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useWords } from '../../../app/session.tsx'
import styles from '../state/proposals.module.css'

/** Whether people on whose placing nobody decided are waited for; null, or why they get no post now. */
export type VacantFor = string | null

/** Coming in force waits for who was placed after the decision, or leaves those posts vacant; told in words. */
export function OpenPlacingsChoice(props: {
  readonly names: readonly string[]
  readonly vacantFor: VacantFor
  /** The first of its choices. */
  readonly first: Ref<HTMLInputElement>
  readonly error: string | false
  onChange(vacantFor: VacantFor): void
}) {
  const { names, vacantFor, first, error, onChange } = props
  const words = useWords()
  return (
    <div className={styles.choices}>
      <Radio.Group
        label={words('placing.when-enacted', { names: names.join(', ') })}
        value={vacantFor === null ? 'wait' : 'vacant'}
        error={error}
        onChange={(value) => onChange(value === 'wait' ? null : words('placing.vacant-reason'))}
      >
        <Radio ref={first} mt="xs" value="wait" label={words('placing.wait')} />
        <Radio mt="xs" value="vacant" label={words('placing.vacant')} />
      </Radio.Group>
      {vacantFor !== null && (
        <TextInput
          label={words('placing.vacant-for')}
          value={vacantFor}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
