import { useMemo } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { speaksAgainst, whoMayAct } from '../../../domain/acting/who-may-act.ts'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PersonId, Post } from '../../../domain/records/records.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { mayNotText } from '../../../words/telling/vacancy-words.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { candidateText } from '../fields/candidate-list.tsx'
import styles from '../fields/forms.module.css'
import { NarrowedList } from '../fields/narrowed-list.tsx'

const SHOWN = 3

/** The first few who may act on a post, and how many may not. */
export function ProposedActing(props: {
  readonly post: Post
  readonly on: CalendarDate
  readonly without: PersonId
}) {
  const { post, on, without } = props
  const structure = useStructure()
  const words = useWords()
  const candidates = useMemo(
    () => whoMayAct(structure, post, on).filter(({ person }) => person.id !== without),
    [structure, post, on, without],
  )
  const may = candidates.filter((one) => one.may)
  const not = candidates.filter((one) => !one.may)
  return (
    <section>
      <strong>{words('vacancy.leave-propose')}</strong>
      {may.length === 0 && <p className={styles.muted}>{words('vacancy.acting-nobody')}</p>}
      <ul className={styles.proposal}>
        {may.slice(0, SHOWN).map(({ person, ownPost, reasons }) => (
          <li key={person.id}>
            <NamesIn text={`${fullName(person)}, ${postOfOffice(structure, ownPost)}: `} />
            {reasons.map((reason) => words(`reason.${reason}`)).join(', ')}
          </li>
        ))}
      </ul>
      {not.length > 0 && (
        <details>
          <summary className={styles.muted}>{mayNotText(words, not)}</summary>
          <NarrowedList list={not} textOf={candidateText}>
            {(shown) => (
              <ul className={styles.proposal}>
                {shown.map(({ person, ownPost, reasons }) => (
                  <li key={`${person.id} ${ownPost.id}`}>
                    <NamesIn text={`${fullName(person)}, ${postOfOffice(structure, ownPost)}: `} />
                    {reasons
                      .filter(speaksAgainst)
                      .map((reason) => words(`reason.${reason}`))
                      .join(', ')}
                  </li>
                ))}
              </ul>
            )}
          </NarrowedList>
        </details>
      )}
    </section>
  )
}
