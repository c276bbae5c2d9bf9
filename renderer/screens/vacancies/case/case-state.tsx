import { Button, Select } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { VACANCY_CAUSES } from '../../../domain/records/form/choices.ts'
import type { Vacancy, VacancyCause } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { dayOffHints } from '../../../domain/vacancy/events/fill-hints.ts'
import { askApprovals } from '../../../domain/vacancy/freezes/ask-approval.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { changeCase, dateVacancies, startCase } from '../../../domain/vacancy/road/case-edits.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { TextField } from '../../../parts/text-field.tsx'
import { longDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { sinceText, waitText } from '../../../words/telling/vacancy-words.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { HintList } from '../../forms/fields/hint-list.tsx'
import { PersonPicker } from '../../forms/fields/person-picker.tsx'
import styles from '../../forms/history/case.module.css'
import { useAct } from '../../hooks/use-act.ts'

/** Since when and why the seat is empty, what it waits for, and what HR notes on it. */
export function CaseState({ row }: { readonly row: RegisterRow }) {
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const shown = useShownDate()
  const [late, setLate] = useState(false)
  const section = useRef<HTMLElement>(null)
  const { post, days } = row
  const held = row.vacancyId ? get(structure, row.vacancyId) : undefined
  /** A holder on record, or the revision that made the post, tells the day; what nobody tells is typed. */
  const isTold = row.sinceTold
  function noteSince(since: CalendarDate | null) {
    setLate(since !== null && since > shown)
    if (since && since > shown) return
    const name = { name: postOfOffice(structure, post) }
    const edit = held
      ? changeCase(held.id, { since })
      : since && dateVacancies([{ postId: post.id, since, vacancyId: newId('vacancy') }])
    if (edit) void act({ code: 'date-vacancies', params: { count: 1, ...name } }, edit)
  }
  return (
    <section ref={section} className={styles.section} aria-label={words('vacancy.section-state')}>
      <p className={styles.wait}>{waitText(words, row.waitsFor, row.askedOn)}</p>
      <dl className={styles.facts}>
        {isTold && (
          <>
            <dt>{words('vacancy.col-since')}</dt>
            <dd>{sinceText(words, row.since)}</dd>
          </>
        )}
        <dt>{words('vacancy.col-days')}</dt>
        <dd>
          {days === null ? '?' : wholeNumber(days, words.language)} ({words(`band.${row.band}`)})
        </dd>
        {row.blockedBy.map((freeze) => (
          <Fact key={freeze.id} name={words('vacancy.filter-blocked')}>
            {freeze.name}, {freeze.basis}
            {freeze.until &&
              `, ${words('acting.until', { date: longDate(freeze.until, words.language) })}`}
          </Fact>
        ))}
      </dl>
      {!isTold && (
        <CalendarField
          label={words('vacancy.since')}
          placeholder={words('vacancy.since-empty')}
          value={row.since}
          clearable
          error={late ? words('vacancy.undated-to-come') : undefined}
          onCommit={noteSince}
        />
      )}
      {(row.blockedBy.length > 0 || held?.approvalAskedOn || held?.approvalNo) && (
        <AskedOn row={row} held={held} />
      )}
      {held ? (
        <>
          <CaseFields held={held} title={postOfOffice(structure, post)} cause={row.cause} />
          <AttachmentList
            ofId={held.id}
            of={words('attachments.of-case', { post: postOfOffice(structure, post) })}
            record={section}
          />
        </>
      ) : (
        <>
          <p style={{ margin: 0 }}>{words('vacancy.case-none')}</p>
          <Button
            variant="default"
            onClick={() =>
              void act(
                { code: 'open-case', params: { name: postOfOffice(structure, post) } },
                startCase(newId('vacancy'), post.id, { since: row.since, cause: row.cause }),
              )
            }
          >
            {words('vacancy.open-case')}
          </Button>
        </>
      )}
    </section>
  )
}

/** The day the approval of the Menteri was asked for: a case opens with it where there is none. */
function AskedOn({ row, held }: { readonly row: RegisterRow; readonly held: Vacancy | undefined }) {
  const { newId } = useSession()
  const words = useWords()
  const act = useAct()
  const { post, since } = row
  return (
    <CalendarField
      label={words('permit.asked-on')}
      placeholder={words('permit.unrecorded')}
      value={held?.approvalAskedOn ?? null}
      clearable
      onCommit={(askedOn) => {
        const seat = { postId: post.id, vacancyId: held?.id ?? newId('vacancy'), since }
        void act({ code: 'ask-approvals', params: { count: 1 } }, askApprovals([seat], askedOn))
      }}
    />
  )
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function CaseFields(props: {
  readonly held: Vacancy
  readonly title: string
  readonly cause: VacancyCause | null
}) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const act = useAct()
  const { held, title } = props
  const change = (fields: Parameters<typeof changeCase>[1]) =>
    void act({ code: 'change-case', params: { name: title } }, changeCase(held.id, fields))
  return (
    <>
      <Select
        label={words('vacancy.cause')}
        placeholder={words('cause.none')}
        data={VACANCY_CAUSES.map((value) => ({ value, label: words(`cause.${value}`) }))}
        value={props.cause}
        onChange={(cause) => change({ cause: cause as VacancyCause | null })}
      />
      <PersonPicker
        label={words('vacancy.candidate')}
        placeholder={words('vacancy.candidate-none')}
        value={held.candidateId}
        on={date}
        onChange={(candidateId) => change({ candidateId })}
      />
      <CalendarField
        label={words('vacancy.target')}
        value={held.targetDate}
        clearable
        onCommit={(targetDate) => change({ targetDate })}
      />
      <HintList hints={held.targetDate ? dayOffHints(structure, held.targetDate) : []} />
      <TextField
        label={words('vacancy.note')}
        value={held.note ?? ''}
        tall
        onCommit={(note) => change({ note: note.trim() || null })}
      />
    </>
  )
}
