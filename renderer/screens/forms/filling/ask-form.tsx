import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import { askApprovals } from '../../../domain/vacancy/freezes/ask-approval.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { seatText } from '../../../registers/vacancies/texts.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { useAct } from '../../hooks/use-act.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'

/** "Catat permohonan izin": the day the approval of the Menteri was asked for, of many seats at once. */
export function AskForm(props: {
  /** Vacant seats a freeze holds back. */
  readonly rows: readonly RegisterRow[]
  /** Those of them the letter names: chosen already, where they are not on record as asked for. */
  readonly named: readonly RegisterRow[]
  onClose(): void
}) {
  const { rows, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [askedOn, setAskedOn] = useState<CalendarDate | null>(shown)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(props.named.filter((row) => !row.askedOn).map(({ key }) => key)),
  )
  const taken = rows.filter(({ key }) => chosen.has(key))

  function choose(key: string, isChosen: boolean) {
    const next = new Set(chosen)
    if (isChosen) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  function submit(): Promise<boolean> {
    const seats = taken.map(({ post, vacancyId, since }) => ({
      postId: post.id,
      vacancyId: vacancyId ?? newId('vacancy'),
      since,
    }))
    const label = { code: 'ask-approvals', params: { count: seats.length } } as const
    return act(label, askApprovals(seats, askedOn))
  }
  return (
    <FormFrame
      title={words('permit.record')}
      submit={words('permit.record-submit', { count: taken.length })}
      width={620}
      lacks={
        (taken.length === 0 && words('lacks.line')) || (askedOn === null && words('lacks.day'))
      }
      onClose={onClose}
      onSubmit={submit}
    >
      <CalendarField
        label={words('permit.asked-on')}
        value={askedOn}
        clearable
        onCommit={setAskedOn}
      />
      <div className={styles.candidates} style={{ maxHeight: 320 }}>
        {rows.length === 0 && <p className={styles.muted}>{words('permit.none-held')}</p>}
        {rows.map((row) => (
          <Checkbox
            key={row.key}
            mt="xs"
            label={[row.post.title, seatText(row, { words })].filter(Boolean).join(', ')}
            description={[
              placeInCity(structure, row.post.unitId),
              row.candidateName,
              row.askedOn &&
                words('permit.asked-already', { date: shortDate(row.askedOn, words.language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            checked={chosen.has(row.key)}
            onChange={({ currentTarget }) => choose(row.key, currentTarget.checked)}
          />
        ))}
      </div>
    </FormFrame>
  )
}
