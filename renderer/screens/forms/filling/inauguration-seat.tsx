import { Checkbox } from '@mantine/core'
import { useStructure, useWords } from '../../../app/session.tsx'
import { postInCity } from '../../../domain/readings/names-told-apart.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import {
  candidateHints,
  freezeHints,
  seatHints,
} from '../../../domain/vacancy/events/fill-hints.ts'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { PersonPicker } from '../fields/person-picker.tsx'
import { datesOf, type FillPapers } from './fill-link.ts'
import type { EventSeat } from './seats-of-event.ts'

/** One seat of a pelantikan: whether it is filled, by whom, and what to look at. */
export function InaugurationSeat(props: {
  readonly seat: EventSeat
  /** undefined: the seat is not filled at this pelantikan. */
  readonly personId: PersonId | null | undefined
  /** All who take a seat at it. */
  readonly people: readonly PersonId[]
  readonly papers: FillPapers
  onChange(personId: PersonId | null | undefined): void
}) {
  const structure = useStructure()
  const words = useWords()
  const { seat, personId, people, papers, onChange } = props
  const { post, candidateId, leftBy } = seat
  const person = personId ? get(structure, personId) : undefined
  const name = [postInCity(structure, post), post.eselon].filter(Boolean).join(' · ')
  return (
    <section className={styles.link}>
      <Checkbox
        label={name}
        description={leftBy && words('inauguration.left-by', { person: leftBy })}
        checked={personId !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? candidateId : undefined)}
      />
      {personId !== undefined && (
        <PersonPicker
          label={words('vacancy.candidate')}
          placeholder={words('vacancy.fill-person-hint')}
          value={personId}
          on={papers.tmt}
          onChange={onChange}
        />
      )}
      <HintList
        hints={
          person
            ? [
                ...seatHints(structure, post, people, papers.tmt),
                ...candidateHints(structure, post, person, papers.tmt),
                ...freezeHints(structure, post, datesOf(papers)),
              ]
            : []
        }
      />
    </section>
  )
}
