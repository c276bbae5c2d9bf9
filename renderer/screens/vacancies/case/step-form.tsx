import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { Post, Step, VacancyId, VacancyStage } from '../../../domain/records/records.ts'
import type { Edit } from '../../../domain/structure/edit.ts'
import { get } from '../../../domain/structure/structure.ts'
import { stepHints } from '../../../domain/vacancy/events/step-hints.ts'
import { recordStep, removeStep, type StepDone } from '../../../domain/vacancy/road/case-edits.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import styles from '../../forms/fields/forms.module.css'
import { HintList } from '../../forms/fields/hint-list.tsx'
import { useAct } from '../../hooks/use-act.ts'

/** Document number and date of one step of the road, and the day it was done. */
export function StepForm(props: {
  readonly vacancyId: VacancyId
  readonly post: Post
  readonly stage: VacancyStage
  readonly step: Step | undefined
  /** The edit that writes it down, where that is not a plain step of the case. */
  readonly edit?: (done: StepDone) => Edit
  onClose(): void
  onRecorded?(): void
  /** Leads to the paper of the step, where there is one. */
  onPrint?(): void
}) {
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const { vacancyId, post, stage, step, onClose } = props
  const [docNo, setDocNo] = useState(step?.docNo ?? '')
  const [docDate, setDocDate] = useState<CalendarDate | null>(step?.docDate ?? null)
  const [doneOn, setDoneOn] = useState<CalendarDate | null>(step ? step.doneOn : shown)
  const isApproval = stage === 'izin-mendagri'
  const [askedOn, setAskedOn] = useState<CalendarDate | null>(
    get(structure, vacancyId)?.approvalAskedOn ?? null,
  )
  const hints = stepHints(structure, vacancyId, stage, { docDate, doneOn }, shown)

  async function save(): Promise<boolean> {
    const done: StepDone = {
      stepId: newId('step'),
      stage,
      docNo: docNo.trim() || null,
      docDate,
      doneOn: doneOn ?? docDate,
      note: step?.note ?? null,
      ...(isApproval ? { askedOn } : {}),
    }
    const edit = props.edit?.(done) ?? recordStep(vacancyId, done)
    const saved = await act({ code: 'record-step', params: { name } }, edit)
    if (saved) props.onRecorded?.()
    return saved
  }
  const name = `${words(`stage.${stage}`)}, ${postOfOffice(structure, post)}`
  return (
    <FormFrame
      title={`${words(`stage.${stage}`)}: ${postOfOffice(structure, post)}`}
      submit={words('road.save')}
      width={480}
      onClose={onClose}
      onSubmit={save}
    >
      {isApproval && (
        <CalendarField
          label={words('permit.asked-on')}
          placeholder={words('permit.unrecorded')}
          value={askedOn}
          clearable
          onCommit={setAskedOn}
        />
      )}
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
      <HintList hints={hints} />
      {step && <AttachmentList ofId={step.id} of={words(`stage.${stage}`)} />}
      {props.onPrint && (
        <div>
          <Button size="compact-sm" variant="light" onClick={props.onPrint}>
            {words('letter.print-spmt')}
          </Button>
        </div>
      )}
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
