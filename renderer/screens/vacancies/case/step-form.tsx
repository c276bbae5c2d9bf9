import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useWords } from '../../../app/session.tsx'
import type { Post, Step, VacancyId, VacancyStage } from '../../../domain/records/records.ts'
import { recordStep, removeStep } from '../../../domain/vacancy/case-edits.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { CalendarField } from '../../forms/calendar-field.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import styles from '../../forms/forms.module.css'
import { useAct } from '../../hooks/use-act.ts'

/** Document number and date of one step of the road, and the day it was done. */
export function StepForm(props: {
  readonly vacancyId: VacancyId
  readonly post: Post
  readonly stage: VacancyStage
  readonly step: Step | undefined
  onClose(): void
}) {
  const { newId } = useSession()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const { vacancyId, post, stage, step, onClose } = props
  const [docNo, setDocNo] = useState(step?.docNo ?? '')
  const [docDate, setDocDate] = useState<CalendarDate | null>(step?.docDate ?? null)
  const [doneOn, setDoneOn] = useState<CalendarDate | null>(step ? step.doneOn : shown)
  const name = `${words(`stage.${stage}`)}, ${post.title}`
  return (
    <FormFrame
      title={`${words(`stage.${stage}`)}: ${post.title}`}
      submit={words('road.save')}
      width={480}
      onClose={onClose}
      onSubmit={() =>
        act(
          { code: 'record-step', params: { name } },
          recordStep(vacancyId, {
            stepId: newId('step'),
            stage,
            docNo: docNo.trim() || null,
            docDate,
            doneOn: doneOn ?? docDate,
            note: step?.note ?? null,
          }),
        )
      }
    >
      <TextInput
        label={words('road.doc-no')}
        data-autofocus
        value={docNo}
        onChange={(event) => setDocNo(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <CalendarField
          label={words('road.doc-date')}
          value={docDate}
          clearable
          onCommit={setDocDate}
        />
        <CalendarField
          label={words('road.done-on')}
          value={doneOn}
          clearable
          onCommit={setDoneOn}
        />
      </div>
      {step && (
        <div>
          <Button
            size="compact-xs"
            variant="subtle"
            color="red"
            onClick={() =>
              void act({ code: 'remove-step', params: { name } }, removeStep(step.id)).then(
                (done) => done && onClose(),
              )
            }
          >
            {words('road.remove')}
          </Button>
        </div>
      )}
    </FormFrame>
  )
}
