import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import {
  useNamed,
  useSession,
  useShownDate,
  useStructure,
  useWords,
} from '../../../app/session.tsx'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { appointmentRecord } from '../../../domain/records/record-makers.ts'
import type { PersonId, Post, PostId, Vacancy, VacancyId } from '../../../domain/records/records.ts'
import type { Label } from '../../../domain/structure/journal/history.ts'
import {
  appointmentsOfPost,
  get,
  type Structure,
  vacanciesOf,
} from '../../../domain/structure/structure.ts'
import { appointServing } from '../../../domain/tenure/appoint-serving.ts'
import { actingEnded, type Filling, fillPosts } from '../../../domain/vacancy/events/fill.ts'
import { casePapers } from '../../../domain/vacancy/road/case-papers.ts'
import { appointNewPerson } from '../../../domain/verbs/appointment-edits.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { useAct } from '../../hooks/use-act.ts'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import {
  causeOf,
  emptyLink,
  type FillLink,
  type FillPapers,
  oldPostOf,
  personOf,
} from './fill-link.ts'
import { FillLinkFields } from './fill-link-fields.tsx'
import { FillPaperFields } from './fill-paper-fields.tsx'

/** "Isi jabatan": one candidate, or a chain of rotations in which each fills the post the one before leaves. */
export function FillForm(props: {
  readonly postId: PostId
  /** Who is to get it, where that is known already. */
  readonly personId?: PersonId
  /** The case that is filled; else the oldest open one. */
  readonly vacancyId?: VacancyId | undefined
  onClose(): void
}) {
  const { postId, personId = null, vacancyId, onClose } = props
  const structure = useStructure()
  const post = get(structure, postId)
  return post ? (
    <Fields post={post} personId={personId} vacancyId={vacancyId} onClose={onClose} />
  ) : null
}

function Fields(props: {
  readonly post: Post
  readonly personId: PersonId | null
  readonly vacancyId: VacancyId | undefined
  onClose(): void
}) {
  const { post, personId, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [held] = useState(() => caseOf(structure, post, props.vacancyId))
  const [chain, setChain] = useState<readonly FillLink[]>(() => [
    emptyLink(post.id, personId ?? held?.candidateId ?? null),
  ])
  const [papers, setPapers] = useState<FillPapers>(() => firstPapers())
  const [missing, setMissing] = useState(false)
  // Whom a post that nobody ever held here gets may sit there for years: no day is guessed for them.
  const [isFirst] = useState(
    () => !held && appointmentsOfPost(structure, post.id).length === 0 && post.unnamed === 0,
  )
  const [tmtOf, setTmtOf] = useState<'asked' | 'given' | 'unknown'>(isFirst ? 'asked' : 'given')
  const { tmt } = papers
  const last = chain.at(-1)
  const next = last && oldPostOf(structure, last, tmt)
  const more = next && !chain.some(({ postId }) => postId === next.id) ? next : undefined

  function firstPapers(): FillPapers {
    const known = casePapers(structure, held?.id)
    return {
      ...known,
      tmt: known.swornOn ?? shown,
      decreeNo: known.decreeNo ?? '',
      approvalNo: known.approvalNo ?? '',
    }
  }

  async function submit(): Promise<boolean> {
    const fillings: Filling[] = []
    for (const link of chain) {
      const person = personOf(structure, link, newId('person'))
      const wanted = get(structure, link.postId)
      if (!person || !wanted) {
        setMissing(true)
        return false
      }
      fillings.push({
        ...papers,
        decreeNo: papers.decreeNo.trim() || null,
        approvalNo: papers.approvalNo.trim() || null,
        postId: link.postId,
        person: link.typed ? person : person.id,
        appointmentId: newId('appointment'),
        vacancyId: newId('vacancy'),
        leavingCause: causeOf(link, wanted, oldPostOf(structure, link, tmt)),
      })
    }
    if (tmtOf === 'asked') {
      setMissing(true)
      return false
    }
    const [only] = fillings
    if (tmtOf === 'unknown' && only && fillings.length === 1) return keepLongServing(only)
    const label: Label =
      fillings.length === 1
        ? { code: 'fill-post', params: { name: postOfOffice(structure, post) } }
        : { code: 'fill-chain', params: { count: fillings.length } }
    return act(label, fillPosts(fillings))
  }

  /** Somebody who has held the post for long: on file without a first day. */
  function keepLongServing({ person, appointmentId, postId }: Filling): Promise<boolean> {
    const record = typeof person === 'string' ? null : person
    const personId = record ? record.id : (person as PersonId)
    const appointment = appointmentRecord({ id: appointmentId, postId, personId, from: null })
    return act(
      { code: 'fill-post', params: { name: post.title } },
      record ? appointNewPerson(record, appointment) : appointServing(appointment),
    )
  }

  return (
    <FormFrame
      title={named('vacancy.fill-title', { post: postOfOffice(structure, post) })}
      submit={
        chain.length === 1
          ? words('vacancy.fill-submit')
          : words('vacancy.fill-submit-chain', { count: chain.length })
      }
      width={680}
      onClose={onClose}
      onSubmit={submit}
    >
      {chain.map((link, at) => (
        <FillLinkFields
          key={link.postId}
          at={at}
          link={link}
          papers={papers}
          alone={chain.length === 1}
          missing={missing}
          others={chain.filter((one) => one !== link)}
          leaving={chain.flatMap(({ personId: one }) => (one === null ? [] : [one]))}
          onChange={(changed) =>
            setChain(chain.slice(0, at + 1).map((one, index) => (index === at ? changed : one)))
          }
        />
      ))}
      <Group gap="sm">
        {more && (
          <Button
            variant="light"
            size="compact-sm"
            onClick={() => setChain([...chain, emptyLink(more.id)])}
          >
            {words('vacancy.fill-continue', { post: postOfOffice(structure, more) })}
          </Button>
        )}
        {chain.length > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            color="gray"
            onClick={() => setChain(chain.slice(0, -1))}
          >
            {words('vacancy.fill-remove')}
          </Button>
        )}
      </Group>
      {isFirst && chain.length === 1 && (
        <Checkbox
          label={words('vacancy.fill-long')}
          description={words('vacancy.fill-long-hint')}
          checked={tmtOf === 'unknown'}
          onChange={(event) => setTmtOf(event.currentTarget.checked ? 'unknown' : 'asked')}
        />
      )}
      {tmtOf !== 'unknown' && (
        <FillPaperFields
          papers={papers}
          posts={chain.flatMap(({ postId }) => get(structure, postId) ?? [])}
          tmtError={
            tmtOf === 'asked' ? (missing ? words('vacancy.fill-tmt-missing') : '') : undefined
          }
          onChange={setPapers}
          onTmt={() => setTmtOf('given')}
        />
      )}
      {chain.map(({ postId }) => (
        <ActingEnds key={postId} postId={postId} tmt={tmt} />
      ))}
    </FormFrame>
  )
}

/** Whose Plt, Plh or Pj ends as the post is filled, and on which day. */
function ActingEnds(props: Pick<Filling, 'postId' | 'tmt'>) {
  const structure = useStructure()
  const words = useWords()
  const ended = actingEnded(structure, props)
  const post = ended && get(structure, ended.postId)
  const person = ended && get(structure, ended.personId)
  if (!post || !person || !ended.until) return null
  return (
    <p className={styles.muted}>
      {words('vacancy.fill-acting-ends', {
        role: words(`role.${ended.role}`),
        post: postOfOffice(structure, post),
        person: person.name,
        date: longDate(ended.until, words.language),
      })}
    </p>
  )
}

function caseOf(
  structure: Structure,
  post: Post,
  vacancyId: VacancyId | undefined,
): Vacancy | undefined {
  if (vacancyId) return get(structure, vacancyId)
  return vacanciesOf(structure, post.id)
    .map((id) => get(structure, id))
    .find((one) => one?.closedOn === null)
}
