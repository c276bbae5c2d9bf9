import { Radio } from '@mantine/core'
import { useStructure, useWords } from '../../../app/session.tsx'
import { type ActingCandidate, speaksAgainst } from '../../../domain/acting/who-may-act.ts'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { actingReasonText } from '../../../words/telling/standing-text.ts'
import { mayNotText } from '../../../words/telling/vacancy-words.ts'
import styles from './forms.module.css'
import { NarrowedList } from './narrowed-list.tsx'

/** Who may act, each with the reasons for; below, folded away, who may not, and why. All can be chosen. */
export function CandidateList(props: {
  readonly candidates: readonly ActingCandidate[]
  /** The first day of the order. */
  readonly on: CalendarDate
  readonly value: PersonId | null
  onChange(personId: PersonId): void
}) {
  const words = useWords()
  const { candidates, on, value, onChange } = props
  const may = candidates.filter((one) => one.may)
  const not = candidates.filter((one) => !one.may)
  return (
    <Radio.Group
      label={words('vacancy.acting-may')}
      value={value ?? ''}
      onChange={(id) => onChange(id as PersonId)}
    >
      <div className={styles.candidates}>
        {may.length === 0 && <p className={styles.muted}>{words('vacancy.acting-nobody')}</p>}
        <Candidates list={may} on={on} />
        {not.length > 0 && (
          <details>
            <summary>{mayNotText(words, not)}</summary>
            <Candidates list={not} on={on} />
          </details>
        )}
      </div>
    </Radio.Group>
  )
}

function Candidates(props: {
  readonly list: readonly ActingCandidate[]
  readonly on: CalendarDate
}) {
  const { list, on } = props
  return (
    <NarrowedList list={list} textOf={candidateText}>
      {(shown) =>
        shown.map((one) => (
          <Candidate key={`${one.person.id} ${one.ownPost.id}`} candidate={one} on={on} />
        ))
      }
    </NarrowedList>
  )
}

function Candidate(props: { readonly candidate: ActingCandidate; readonly on: CalendarDate }) {
  const { candidate, on } = props
  const structure = useStructure()
  const words = useWords()
  const { person, ownPost, reasons } = candidate
  return (
    <Radio
      className={styles.candidate}
      size="xs"
      value={person.id}
      label={
        <>
          <strong>{fullName(person)}</strong>
          <span className={styles.muted}>
            {postOfOffice(structure, ownPost)}
            {ownPost.eselon && ` · ${ownPost.eselon}`}
            {person.golongan && ` · ${person.golongan}`}
          </span>
          <span className={styles.reasons}>
            {reasons.map((reason) => (
              <span key={reason} data-against={speaksAgainst(reason)}>
                {speaksAgainst(reason) ? '✗ ' : '✓ '}
                {actingReasonText(words, reason, candidate.hindrance, on)}
              </span>
            ))}
          </span>
        </>
      }
    />
  )
}

/** What is searched of somebody who may act or may not. */
export function candidateText({ person, ownPost }: ActingCandidate): string {
  return `${fullName(person)} ${person.nip ?? ''} ${ownPost.title} ${ownPost.eselon ?? ''}`
}
