import { Button, Select, TextInput } from '@mantine/core'
import { useStructure, useWords } from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { personOfNip } from '../../../domain/readings/person-of-nip.ts'
import { PERSON_STATUSES } from '../../../domain/records/form/choices.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PersonId, PersonStatus, Post } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import {
  candidateHints,
  freezeHints,
  seatHints,
} from '../../../domain/vacancy/events/fill-hints.ts'
import { News } from '../../../parts/news.tsx'
import { longDate } from '../../../words/figures/long-date.ts'
import { numberName } from '../../../words/figures/person-number.ts'
import { capital } from '../../../words/telling/code-word.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { CalendarField } from '../fields/calendar-field.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { PersonPicker } from '../fields/person-picker.tsx'
import {
  causeOf,
  datesOf,
  type FillLink,
  type FillPapers,
  NOBODY,
  oldPostOf,
  personOf,
  statusOf,
  type TypedPerson,
  typedPersonOf,
} from './fill-link.ts'

interface Props {
  readonly at: number
  readonly link: FillLink
  readonly papers: FillPapers
  /** The only link: its post is the title of the form. */
  readonly alone: boolean
  readonly missing: boolean
  /** Whoever leaves a post in the same chain. */
  readonly leaving: readonly PersonId[]
  /** The other links of the chain. */
  readonly others: readonly FillLink[]
  onChange(link: FillLink): void
}

/** Who gets one post of the chain, what to look at before, and what falls vacant by it. */
export function FillLinkFields(props: Props) {
  const { at, link, papers, alone, missing, onChange } = props
  const structure = useStructure()
  const words = useWords()
  const post = get(structure, link.postId)
  if (!post) return null
  const person = personOf(structure, link, 'person:typed')
  const oldPost = oldPostOf(structure, link, papers.tmt)
  return (
    <section className={styles.link} aria-label={post.title}>
      {!alone && (
        <h3>{words('vacancy.fill-link', { at: at + 1, post: postOfOffice(structure, post) })}</h3>
      )}
      {link.typed ? (
        <TypedFields
          typed={link.typed}
          missing={missing}
          onKnown={(personId) => onChange({ ...link, typed: null, personId })}
          onChange={(typed) => onChange({ ...link, typed })}
        />
      ) : (
        <PersonPicker
          label={words('vacancy.fill-person')}
          placeholder={words('vacancy.fill-person-hint')}
          value={link.personId}
          on={papers.tmt}
          focused={at === 0}
          error={missing && !link.personId ? words('vacancy.fill-choose') : undefined}
          onChange={(personId) => onChange({ ...link, personId })}
          onUnknown={(text) => onChange({ ...link, personId: null, typed: typedPersonOf(text) })}
        />
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onChange({ ...link, typed: link.typed ? null : NOBODY })}
        >
          {words(link.typed ? 'vacancy.fill-known' : 'vacancy.fill-new')}
        </Button>
      </div>
      {oldPost && <OldPost {...props} post={post} oldPost={oldPost} />}
      <News>
        {oldPost && (
          <OldPostTold {...props} post={post} oldPost={oldPost} name={person ? person.name : ''} />
        )}
      </News>
      <HintList
        hints={
          person
            ? [
                ...seatHints(structure, post, [person.id, ...props.leaving], papers.tmt),
                ...candidateHints(structure, post, person, papers.tmt),
                ...freezeHints(structure, post, datesOf(papers)),
              ]
            : []
        }
      />
    </section>
  )
}

function OldPost(props: Props & { readonly post: Post; readonly oldPost: Post }) {
  const words = useWords()
  const { link, post, oldPost, onChange } = props
  return (
    <Select
      label={words('vacancy.fill-kind')}
      data={(['promosi', 'rotasi'] as const).map((value) => ({
        value,
        label: words(`cause.${value}`),
      }))}
      value={causeOf(link, post, oldPost)}
      onChange={(value) => onChange({ ...link, cause: value as FillLink['cause'] })}
    />
  )
}

/** What becomes of the post that is left: heard as soon as somebody is chosen. */
function OldPostTold(
  props: Props & { readonly post: Post; readonly oldPost: Post; readonly name: string },
) {
  const structure = useStructure()
  const words = useWords()
  const { oldPost, papers } = props
  const next = props.others.find(({ postId }) => postId === oldPost.id)
  const follower = next && personOf(structure, next, 'person:typed')
  const told = { person: props.name, post: postOfOffice(structure, oldPost) }
  const text = follower
    ? words('vacancy.fill-old-filled', { ...told, next: follower.name })
    : words('vacancy.fill-old-post', { ...told, date: longDate(papers.tmt, words.language) })
  return (
    <p className={styles.result}>
      <NamesIn text={text} />
    </p>
  )
}

function TypedFields(props: {
  readonly typed: TypedPerson
  readonly missing: boolean
  /** The NIP is that of somebody on file. */
  onKnown(personId: PersonId): void
  onChange(typed: TypedPerson): void
}) {
  const structure = useStructure()
  const words = useWords()
  const { typed, missing, onChange } = props
  const known = personOfNip(structure, typed.nip)
  return (
    <>
      <TextInput
        label={words('vacancy.fill-name')}
        description={words('vacancy.fill-name-hint')}
        data-autofocus
        value={typed.name}
        error={missing && typed.name.trim() === '' ? words('vacancy.fill-choose') : undefined}
        onChange={(event) => onChange({ ...typed, name: event.currentTarget.value })}
      />
      <div className={styles.triple}>
        <TextInput
          label={numberName({ status: statusOf(typed) })}
          value={typed.nip}
          onChange={(event) => onChange({ ...typed, nip: event.currentTarget.value })}
        />
        <TextInput
          label={words('person.golongan')}
          placeholder="III/d"
          value={typed.golongan}
          onChange={(event) => onChange({ ...typed, golongan: event.currentTarget.value })}
        />
        <CalendarField
          label={words('person.birthDate')}
          value={typed.birthDate}
          clearable
          onCommit={(birthDate) => onChange({ ...typed, birthDate })}
        />
      </div>
      <Select
        label={words('person.status')}
        data={PERSON_STATUSES.map((value) => ({
          value,
          label: capital(words(`person-status.${value}`)),
        }))}
        allowDeselect={false}
        value={statusOf(typed)}
        onChange={(status) => onChange({ ...typed, status: status as PersonStatus | null })}
      />
      <News>
        {known && (
          <p className={styles.result}>
            {words('vacancy.fill-nip-known', { person: fullName(known) })}{' '}
            <Button size="compact-xs" variant="default" onClick={() => props.onKnown(known.id)}>
              {words('vacancy.fill-nip-choose', { person: fullName(known) })}
            </Button>
          </p>
        )}
      </News>
    </>
  )
}
