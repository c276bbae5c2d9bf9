import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { folded } from '../../../domain/readings/find.ts'
import type { PersonId } from '../../../domain/records/records.ts'
import { type Filling, fillPosts } from '../../../domain/vacancy/events/fill.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { SearchField } from '../fields/search-field.tsx'
import { causeOf, datesOf, emptyLink, type FillPapers, oldPostOf } from './fill-link.ts'
import { FillPaperFields } from './fill-paper-fields.tsx'
import { InaugurationSeat } from './inauguration-seat.tsx'
import { seatsOfEvent } from './seats-of-event.ts'

/** Seats beyond which a field to find one stands over the list. */
const FEW = 8

/**
 * "Pelantikan bersama": many into their posts by one SK on one day, as one act that is undone as one. Posts that those
 * chosen leave by it are offered below, so that a whole rotation is one event.
 */
export function InaugurationForm(props: {
  readonly rows: readonly RegisterRow[]
  onClose(): void
}) {
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const show = useShowSheets()
  const [chosen, setChosen] = useState<ReadonlyMap<string, PersonId | null>>(
    () =>
      new Map(
        props.rows
          .filter(({ candidateId }) => candidateId)
          .map((row) => [row.key, row.candidateId]),
      ),
  )
  const [papers, setPapers] = useState<FillPapers>({
    tmt: shown,
    decreeNo: '',
    decreeDate: null,
    swornOn: shown,
    approvalNo: '',
    approvalDate: null,
    approvalAskedOn: null,
  })
  const [place, setPlace] = useState('')
  const [list, setList] = useState(true)
  const [query, setQuery] = useState('')
  const seats = seatsOfEvent(structure, props.rows, chosen, papers.tmt)
  const taken = seats.filter(({ key }) => chosen.has(key))
  const people = taken.flatMap(({ key }) => chosen.get(key) ?? [])
  const wanted = folded(query).split(' ').filter(Boolean)
  const isFound = (text: string) => wanted.every((word) => text.includes(word))
  const set = (key: string, personId: PersonId | null | undefined) => {
    const next = new Map(chosen)
    if (personId === undefined) next.delete(key)
    else next.set(key, personId)
    setChosen(next)
  }

  async function submit(): Promise<boolean> {
    const fillings = taken.flatMap(({ key, post }): Filling[] => {
      const personId = chosen.get(key)
      if (!personId) return []
      const link = emptyLink(post.id, personId)
      return [
        {
          ...datesOf(papers),
          decreeNo: papers.decreeNo.trim() || null,
          postId: post.id,
          person: personId,
          appointmentId: newId('appointment'),
          vacancyId: newId('vacancy'),
          leavingCause: causeOf(link, post, oldPostOf(structure, link, papers.tmt)),
          place: place.trim() || null,
        },
      ]
    })
    if (fillings.length === 0) return false
    const label = { code: 'inaugurate', params: { count: fillings.length } } as const
    const done = await act(label, fillPosts(fillings))
    if (done && list) show({ kind: 'inauguration-list' })
    return done
  }
  return (
    <FormFrame
      title={words('inauguration.title')}
      submit={words('inauguration.submit', { count: people.length })}
      width={760}
      lacks={people.length === 0 && words('lacks.person')}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <FillPaperFields papers={papers} posts={seats.map(({ post }) => post)} onChange={setPapers} />
      <TextInput
        label={words('inauguration.place')}
        placeholder={words('inauguration.place-hint')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      {props.rows.length > FEW && <SearchField value={query} onChange={setQuery} />}
      <div className={styles.candidates} style={{ maxHeight: 340 }}>
        {seats.length === 0 && <p className={styles.muted}>{words('inauguration.none')}</p>}
        {seats
          .filter(({ key, text }) => chosen.has(key) || isFound(text))
          .map((seat) => (
            <InaugurationSeat
              key={seat.key}
              seat={seat}
              personId={chosen.get(seat.key)}
              people={people}
              papers={papers}
              onChange={(personId) => set(seat.key, personId)}
            />
          ))}
      </div>
      <Checkbox
        label={words('inauguration.then-list')}
        checked={list}
        onChange={(event) => setList(event.currentTarget.checked)}
      />
    </FormFrame>
  )
}
