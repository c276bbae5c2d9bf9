import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { postInCity } from '../../domain/readings/names-told-apart.ts'
import type { PersonId } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { type Filling, fillPosts } from '../../domain/vacancy/fill.ts'
import { dayOffHints, fillHints, seatHints } from '../../domain/vacancy/fill-hints.ts'
import type { RegisterRow } from '../../domain/vacancy/register.ts'
import { useAct } from '../hooks/use-act.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import { causeOf, emptyLink, type FillPapers, oldPostOf } from './fill-link.ts'
import { FillPaperFields } from './fill-paper-fields.tsx'
import { FormFrame } from './form-frame.tsx'
import styles from './forms.module.css'
import { HintList } from './hint-list.tsx'
import { PersonPicker } from './person-picker.tsx'

/** "Pelantikan bersama": many into their posts by one SK on one day, as one act that is undone as one. */
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
  })
  const [place, setPlace] = useState('')
  const [list, setList] = useState(true)
  const rows = props.rows.filter(({ key }) => chosen.has(key))
  const people = rows.flatMap(({ key }) => chosen.get(key) ?? [])
  const set = (key: string, personId: PersonId | null | undefined) => {
    const next = new Map(chosen)
    if (personId === undefined) next.delete(key)
    else next.set(key, personId)
    setChosen(next)
  }

  async function submit(): Promise<boolean> {
    const fillings = rows.flatMap((row): Filling[] => {
      const personId = chosen.get(row.key)
      if (!personId) return []
      const link = emptyLink(row.post.id, personId)
      return [
        {
          ...papers,
          decreeNo: papers.decreeNo.trim() || null,
          approvalNo: papers.approvalNo.trim() || null,
          postId: row.post.id,
          person: personId,
          appointmentId: newId('appointment'),
          vacancyId: newId('vacancy'),
          leavingCause: causeOf(link, row.post, oldPostOf(structure, link, papers.tmt)),
          place: place.trim() || null,
        },
      ]
    })
    if (fillings.length === 0) return false
    const label = { code: 'inaugurate', params: { count: fillings.length } }
    const done = await act(label, fillPosts(fillings))
    if (done && list) show({ kind: 'inauguration-list' })
    return done
  }
  return (
    <FormFrame
      title={words('inauguration.title')}
      submit={words('inauguration.submit', { count: people.length })}
      width={760}
      disabled={people.length === 0}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <FillPaperFields papers={papers} onChange={setPapers} />
      <TextInput
        label={words('inauguration.place')}
        placeholder={words('inauguration.place-hint')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      {papers.swornOn && <HintList hints={dayOffHints(structure, papers.swornOn)} />}
      <div className={styles.candidates}>
        {props.rows.length === 0 && <p className={styles.muted}>{words('inauguration.none')}</p>}
        {props.rows.map((row) => {
          const personId = chosen.get(row.key) ?? null
          const person = personId ? get(structure, personId) : undefined
          return (
            <section key={row.key} className={styles.link}>
              <Checkbox
                label={`${postInCity(structure, row.post)}${row.post.eselon ? ` · ${row.post.eselon}` : ''}`}
                checked={chosen.has(row.key)}
                onChange={(event) =>
                  set(row.key, event.currentTarget.checked ? row.candidateId : undefined)
                }
              />
              {chosen.has(row.key) && (
                <PersonPicker
                  label={words('vacancy.candidate')}
                  placeholder={words('vacancy.fill-person-hint')}
                  value={personId}
                  on={papers.tmt}
                  onChange={(id) => set(row.key, id)}
                />
              )}
              {person && (
                <HintList
                  hints={[
                    ...seatHints(structure, row.post, people, papers.tmt),
                    ...fillHints(structure, row.post, person, {
                      ...papers,
                      swornOn: null,
                      approvalNo: papers.approvalNo.trim() || null,
                    }),
                  ]}
                />
              )}
            </section>
          )
        })}
      </div>
      <Checkbox
        label={words('inauguration.then-list')}
        checked={list}
        onChange={(event) => setList(event.currentTarget.checked)}
      />
    </FormFrame>
  )
}
