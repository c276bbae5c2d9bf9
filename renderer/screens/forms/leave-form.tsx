import { Checkbox, Select } from '@mantine/core'
import { useRef, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { endActing } from '../../domain/acting/acting-edits.ts'
import { isActing } from '../../domain/acting/acting-term.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { SET_ASIDE_CAUSES, VACANCY_CAUSES } from '../../domain/records/form/choices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type {
  Appointment,
  AppointmentId,
  PostId,
  VacancyCause,
} from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { farHints, leavingHints } from '../../domain/vacancy/events/fill-hints.ts'
import { actingLeft, actingToCome, leave } from '../../domain/vacancy/events/leave.ts'
import { addDays, type CalendarDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { asSaid, marked } from '../../words/named.ts'
import { NamesIn } from '../hooks/named-texts.tsx'
import { useAct } from '../hooks/use-act.ts'
import { ActingForm } from './acting/acting-form.tsx'
import { ProposedActing } from './acting/proposed-acting.tsx'
import { ActingStays, NOT_STAYING } from './acting-stays.tsx'
import { DocumentFields } from './fields/document-fields.tsx'
import { FormFrame } from './fields/form-frame.tsx'
import styles from './fields/forms.module.css'
import { HintList } from './fields/hint-list.tsx'
import { LeavingDay } from './fields/leaving-day.tsx'

interface Props {
  readonly appointmentId: AppointmentId
  /** What was pressed to come here: title of the form and its button say it again. */
  readonly called: string
  /** The cause and the first day without the holder, where they are known beforehand (a retirement). */
  readonly cause?: VacancyCause
  readonly tmt?: CalendarDate
  onClose(): void
}

/** "Akhiri penugasan", "Catat kekosongan" or "Catat pensiun": cause, TMT and decree; then, where wanted, straight on to naming a Plt. */
export function LeaveForm(props: Props) {
  const structure = useStructure()
  const [actingFor, setActingFor] = useState<{ postId: PostId; from: CalendarDate } | null>(null)
  if (actingFor) return <ActingForm {...actingFor} onClose={props.onClose} />
  const held = get(structure, props.appointmentId)
  return held ? <Fields {...props} held={held} onNameActing={setActingFor} /> : null
}

function Fields(
  props: Props & {
    readonly held: Appointment
    onNameActing(acting: { postId: PostId; from: CalendarDate }): void
  },
) {
  const { held, onClose, onNameActing } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [cause, setCause] = useState<VacancyCause | null>(props.cause ?? null)
  const [causeAsked, setCauseAsked] = useState(false)
  const causeField = useRef<HTMLInputElement>(null)
  const [tmt, setTmt] = useState<CalendarDate>(props.tmt ?? shown)
  const [decreeNo, setDecreeNo] = useState('')
  const [decreeDate, setDecreeDate] = useState<CalendarDate | null>(null)
  const acts = isActing(held)
  const [nameActing, setNameActing] = useState(!acts)
  const [stays, setStays] = useState(NOT_STAYING)
  const reasonField = useRef<HTMLInputElement>(null)
  const person = get(structure, held.personId)
  const post = get(structure, held.postId)
  if (!person || !post) return null

  async function submit(): Promise<boolean> {
    if (!person || !post) return false
    const name = `${person.name}, ${postOfOffice(structure, post)}`
    if (acts) {
      return act({ code: 'end-acting', params: { name } }, endActing(held.id, addDays(tmt, -1)))
    }
    if (!cause) {
      setCauseAsked(true)
      causeField.current?.focus()
      return false
    }
    if (asksActing && stays.chosen && stays.reason.trim() === '') {
      setStays({ ...stays, asked: true })
      reasonField.current?.focus()
      return false
    }
    const done = await act(
      { code: 'leave', params: { name } },
      leave({
        appointmentId: held.id,
        cause,
        tmt,
        decreeNo: decreeNo.trim() || null,
        decreeDate,
        vacancyId: newId('vacancy'),
        actingStays:
          asksActing && stays.chosen ? { reason: stays.reason.trim(), by: null, on: shown } : null,
      }),
    )
    if (done && nameActing && post.category !== 'pelaksana')
      onNameActing({ postId: post.id, from: tmt })
    return done && !(nameActing && post.category !== 'pelaksana')
  }
  const date = longDate(tmt, words.language)
  const named = (one: Appointment) => {
    const acted = get(structure, one.postId)
    return acted ? [`${words(`role.${one.role}`)} ${postOfOffice(structure, acted)}`] : []
  }
  const ends = cause ? actingLeft(structure, held, tmt, cause).flatMap(named) : []
  const never = cause ? actingToCome(structure, held, tmt, cause).flatMap(named) : []
  const acting = [...ends, ...never]
  const asksActing = cause !== null && SET_ASIDE_CAUSES.has(cause) && acting.length > 0
  const goesOn = asksActing && stays.chosen
  return (
    <FormFrame
      title={asSaid(`${props.called}: ${marked('name', fullName(person), false)}`)}
      submit={props.called}
      onClose={onClose}
      onSubmit={submit}
    >
      {!acts && (
        <Select
          label={words('vacancy.cause')}
          data={VACANCY_CAUSES.filter((one) => one !== 'jabatan-baru').map((value) => ({
            value,
            label: words(`cause.${value}`),
          }))}
          ref={causeField}
          placeholder={words('vacancy.cause-choose')}
          error={causeAsked && !cause && words('vacancy.cause-missing')}
          value={cause}
          data-autofocus
          onChange={(value) => value && setCause(value as VacancyCause)}
        />
      )}
      <LeavingDay last={addDays(tmt, -1)} onCommit={(last) => last && setTmt(addDays(last, 1))} />
      {!acts && (
        <DocumentFields
          labels={[words('vacancy.decree-no'), words('vacancy.decree-date')]}
          no={decreeNo}
          date={decreeDate}
          onNo={setDecreeNo}
          onDate={setDecreeDate}
        />
      )}
      <p className={styles.result}>
        {acts ? (
          <NamesIn
            text={words('vacancy.leave-result-acting', {
              role: words(`role.${held.role}`),
              post: postOfOffice(structure, post),
              date: longDate(addDays(tmt, -1), words.language),
            })}
          />
        ) : (
          <NamesIn
            text={words('vacancy.leave-result', { post: postOfOffice(structure, post), date })}
          />
        )}
        {!acts &&
          !goesOn &&
          ends.length > 0 &&
          ` ${words('vacancy.leave-acting-ends', { list: ends.join('; '), date: longDate(addDays(tmt, -1), words.language) })}`}
        {!acts &&
          !goesOn &&
          never.length > 0 &&
          ` ${words('vacancy.leave-acting-never', { list: never.join('; ') })}`}
      </p>
      {asksActing && (
        <ActingStays
          list={acting.join('; ')}
          stays={stays}
          field={reasonField}
          onChange={setStays}
        />
      )}
      <HintList hints={[...farHints(tmt, shown), ...leavingHints(structure, tmt, decreeDate)]} />
      {!acts && post.category !== 'pelaksana' && (
        <>
          <ProposedActing post={post} on={tmt} without={person.id} />
          <Checkbox
            label={words('vacancy.leave-name-acting')}
            checked={nameActing}
            onChange={(event) => setNameActing(event.currentTarget.checked)}
          />
        </>
      )}
    </FormFrame>
  )
}
