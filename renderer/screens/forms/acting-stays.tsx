import { Radio, TextInput } from '@mantine/core'
import type { RefObject } from 'react'
import { useWords } from '../../app/session.tsx'
import styles from './fields/forms.module.css'

/** Whether somebody set aside goes on acting elsewhere, and why. */
export interface Stays {
  readonly chosen: boolean
  readonly reason: string
  /** The reason was missing when the form was sent. */
  readonly asked: boolean
}

export const NOT_STAYING: Stays = { chosen: false, reason: '', asked: false }

/** What becomes of the posts somebody acts on who is set aside from the own one: they end, or go on with a reason. */
export function ActingStays(props: {
  /** The posts acted on, as they are called. */
  readonly list: string
  readonly stays: Stays
  readonly field: RefObject<HTMLInputElement | null>
  onChange(stays: Stays): void
}) {
  const words = useWords()
  const { stays, onChange } = props
  return (
    <>
      <Radio.Group
        label={words('vacancy.leave-acting', { list: props.list })}
        value={stays.chosen ? 'stays' : 'ends'}
        onChange={(value) => onChange({ ...stays, chosen: value === 'stays' })}
      >
        <div className={styles.candidates}>
          <Radio size="xs" value="ends" label={words('vacancy.leave-acting-end')} />
          <Radio size="xs" value="stays" label={words('vacancy.leave-acting-stay')} />
        </div>
      </Radio.Group>
      {stays.chosen && (
        <TextInput
          ref={props.field}
          label={words('vacancy.leave-acting-why')}
          value={stays.reason}
          error={
            stays.asked && stays.reason.trim() === '' && words('vacancy.leave-acting-why-missing')
          }
          onChange={(event) => onChange({ ...stays, reason: event.currentTarget.value })}
        />
      )}
    </>
  )
}
