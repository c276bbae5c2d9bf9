import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { AppointmentId, VacancyId, VacancyStage } from '../../../domain/records/records.ts'
import { stepHints } from '../../../domain/vacancy/events/step-hints.ts'
import {
  type AfterSwearing,
  recordManyAfterSwearing,
} from '../../../domain/vacancy/road/after-swearing.ts'
import { eventKey } from '../../../domain/vacancy/road/event-of.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'

/** The steps that are left once somebody is in the post by its SK. */
const STAGES = ['pelantikan', 'spmt', 'siasn'] as const satisfies readonly VacancyStage[]

/**
 * Oath, SPMT or SIASN of many at once: one number and day, one act. Whoever is next for the step is chosen already; where
 * it is opened for an appointment, whoever took up a post with it.
 */
export function OwedForm(props: {
  readonly owed: readonly AfterSwearing[]
  readonly of?: AppointmentId
  onClose(): void
}) {
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const show = useShowSheets()
  const { owed, onClose } = props
  const nextFor = (one: VacancyStage) => owed.filter((each) => isNext(each, one))
  const together = eventsOf(owed).find(([, group]) => idsOf(group).has(props.of ?? NOBODY))?.[1]
  const first = (one: VacancyStage) =>
    together ? together.filter((each) => isNext(each, one)) : nextFor(one)
  const [stage, setStage] = useState<(typeof STAGES)[number]>(
    () => STAGES.find((one) => first(one).length > 0) ?? 'spmt',
  )
  const [chosen, setChosen] = useState<ReadonlySet<AppointmentId>>(() => idsOf(first(stage)))
  const [docNo, setDocNo] = useState('')
  const [docDate, setDocDate] = useState<CalendarDate | null>(null)
  const [doneOn, setDoneOn] = useState<CalendarDate | null>(shown)
  const [place, setPlace] = useState('')
  const [print, setPrint] = useState(false)
  const taken = owed.filter(({ appointment }) => chosen.has(appointment.id))
  const events = eventsOf(owed)
  /** What can be printed at once: those of one event. */
  const event = eventsOf(taken).length === 1 ? taken[0]?.appointment.id : undefined
  const hints = taken.flatMap(({ vacancyId }) =>
    stepHints(structure, vacancyId ?? NO_CASE, stage, { docDate, doneOn }, shown),
  )
  const isOath = stage === 'pelantikan'
  const told = new Map(hints.map((hint) => [JSON.stringify(hint), hint]))

  function choose(group: readonly AfterSwearing[], isChosen: boolean) {
    const next = new Set(chosen)
    for (const { appointment } of group) {
      if (isChosen) next.add(appointment.id)
      else next.delete(appointment.id)
    }
    setChosen(next)
  }

  async function submit(): Promise<boolean> {
    const steps = taken.map(({ appointment, vacancyId }) => ({
      appointmentId: appointment.id,
      vacancyId: vacancyId ?? newId('vacancy'),
      stepId: newId('step'),
    }))
    const done = { stage, docNo: docNo.trim() || null, docDate, doneOn: doneOn ?? docDate }
    const label = {
      code: 'record-steps',
      params: { name: words(`stage.${stage}`), count: steps.length },
    } as const
    const note = isOath ? place.trim() || null : null
    const saved = await act(label, recordManyAfterSwearing(steps, { ...done, note }))
    if (saved && print && event) {
      if (stage === 'spmt') show({ kind: 'spmt', appointmentId: event, wholeEvent: true })
      if (isOath) show({ kind: 'petikan', appointmentId: event, wholeEvent: true })
    }
    return saved
  }
  const lacks =
    (taken.length === 0 && words('lacks.line')) ||
    (isOath && !doneOn && !docDate && words('lacks.day'))
  return (
    <FormFrame
      title={words('road.many')}
      submit={words('road.many-submit', { count: taken.length })}
      width={680}
      lacks={lacks}
      onClose={onClose}
      onSubmit={submit}
    >
      <SegmentedControl
        aria-label={words('road.many')}
        value={stage}
        data={STAGES.map((value) => ({ value, label: words(`stage.${value}`) }))}
        onChange={(value) => {
          const next = value as typeof stage
          setStage(next)
          setChosen(idsOf(nextFor(next)))
        }}
      />
      <div className={styles.triple}>
        <TextInput
          label={words('road.doc-no')}
          data-autofocus
          value={docNo}
          onChange={({ currentTarget }) => setDocNo(currentTarget.value)}
        />
        <CalendarField
          label={words('road.doc-date')}
          value={docDate}
          clearable
          onCommit={setDocDate}
        />
        <CalendarField
          label={words(isOath ? 'vacancy.fill-sworn' : 'road.done-on')}
          value={doneOn}
          clearable
          onCommit={setDoneOn}
        />
      </div>
      {isOath && (
        <TextInput
          label={words('inauguration.place')}
          placeholder={words('inauguration.place-hint')}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
      )}
      <div className={styles.candidates} style={{ maxHeight: 320 }}>
        {owed.length === 0 && <p className={styles.muted}>{words('road.many-none')}</p>}
        {events.map(([key, group]) => (
          <section key={key}>
            <Checkbox
              fw={600}
              label={eventName(group)}
              checked={group.every(({ appointment }) => chosen.has(appointment.id))}
              indeterminate={
                group.some(({ appointment }) => chosen.has(appointment.id)) &&
                !group.every(({ appointment }) => chosen.has(appointment.id))
              }
              onChange={({ currentTarget }) => choose(group, currentTarget.checked)}
            />
            {group.map((one) => (
              <Checkbox
                key={one.appointment.id}
                ml="lg"
                mt="xs"
                label={`${one.name} · ${postOfOffice(structure, one.post)}`}
                description={
                  isNext(one, stage)
                    ? undefined
                    : words('road.owed-next', { stage: words(`stage.${one.next}`) })
                }
                checked={chosen.has(one.appointment.id)}
                onChange={({ currentTarget }) => choose([one], currentTarget.checked)}
              />
            ))}
          </section>
        ))}
      </div>
      <HintList hints={[...told.values()].slice(0, HINTS)} />
      {stage !== 'siasn' && (
        <Checkbox
          label={words(isOath ? 'road.many-print-oath' : 'road.many-print')}
          description={event ? undefined : words('road.many-one-event')}
          disabled={!event}
          checked={print && event !== undefined}
          onChange={({ currentTarget }) => setPrint(currentTarget.checked)}
        />
      )}
    </FormFrame>
  )

  function eventName(group: readonly AfterSwearing[]): string {
    const [first] = group
    const { from, decreeNo } = first?.appointment ?? {}
    return words('road.many-event', {
      date: from ? shortDate(from, words.language) : '–',
      decree: decreeNo ?? '–',
      count: group.length,
    })
  }
}

/** Whether a step is what comes next; the oath also where its invitation was never written down. */
function isNext({ next }: AfterSwearing, stage: VacancyStage): boolean {
  return next === stage || (next === 'undangan' && stage === 'pelantikan')
}

/** Of a seat that never had a case: nothing is written down of it yet. */
const NO_CASE: VacancyId = 'vacancy:'

/** The form is opened for nobody. */
const NOBODY: AppointmentId = 'appointment:'

/** So many things to look at are named; the rest is more of the same. */
const HINTS = 4

function idsOf(owed: readonly AfterSwearing[]): ReadonlySet<AppointmentId> {
  return new Set(owed.map(({ appointment }) => appointment.id))
}

/** Filled seats by the event that filled them, the latest first. */
function eventsOf(owed: readonly AfterSwearing[]): (readonly [string, readonly AfterSwearing[]])[] {
  const events = new Map<string, AfterSwearing[]>()
  for (const one of owed) {
    const key = eventKey(one.appointment) ?? one.appointment.id
    const known = events.get(key)
    if (known) known.push(one)
    else events.set(key, [one])
  }
  return [...events].sort(([, a], [, b]) =>
    (a[0]?.appointment.from ?? '') < (b[0]?.appointment.from ?? '') ? 1 : -1,
  )
}
