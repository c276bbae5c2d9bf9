import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import {
  useNamed,
  useSession,
  useShownDate,
  useStructure,
  useWords,
} from '../../../app/session.tsx'
import { appointActing, replaceActing } from '../../../domain/acting/acting-edits.ts'
import { type ActingRole, termEnd, termMonths } from '../../../domain/acting/acting-term.ts'
import { judge, speaksAgainst, whoMayAct } from '../../../domain/acting/who-may-act.ts'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import type { AppointmentId, PersonId, Post, PostId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { ownPostOn } from '../../../domain/tenure/own-post.ts'
import { hindranceOf } from '../../../domain/tenure/standing.ts'
import { holdersOn, timelineOf } from '../../../domain/tenure/timeline.ts'
import {
  actingHints,
  actsThereHints,
  earlyHints,
  farHints,
} from '../../../domain/vacancy/events/fill-hints.ts'
import { filledWithinHints } from '../../../domain/vacancy/events/filled-within.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { News } from '../../../parts/news.tsx'
import { typedDate } from '../../../words/figures/format.ts'
import { actingReasonText, hindranceText } from '../../../words/telling/standing-text.ts'
import { useAct } from '../../hooks/use-act.ts'
import { CalendarField } from '../fields/calendar-field.tsx'
import { CandidateList } from '../fields/candidate-list.tsx'
import { FormFrame } from '../fields/form-frame.tsx'
import styles from '../fields/forms.module.css'
import { HintList } from '../fields/hint-list.tsx'
import { NO_ORDER, OrderFields } from '../fields/order-fields.tsx'
import { PersonPicker } from '../fields/person-picker.tsx'

const ROLES: readonly ActingRole[] = ['plt', 'plh', 'pj']

/** "Tunjuk Plt/Plh": role, dates, order, and who may, with the reasons. */
export function ActingForm(props: {
  readonly postId: PostId
  /** The first day, where it is known: that on which the holder is gone. */
  readonly from?: CalendarDate | undefined
  /** Who acts there now, and is ended the day before. */
  readonly replaces?: AppointmentId
  onClose(): void
}) {
  const { postId, onClose } = props
  const structure = useStructure()
  const post = get(structure, postId)
  return post ? (
    <Fields post={post} first={props.from} replaces={props.replaces} onClose={onClose} />
  ) : null
}

function Fields(props: {
  readonly post: Post
  readonly first: CalendarDate | undefined
  readonly replaces: AppointmentId | undefined
  onClose(): void
}) {
  const { post, replaces, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const [from, setFrom] = useState<CalendarDate>(props.first ?? shown)
  const { room, terms } = timelineOf(structure, post)
  const filled = room > 0 && holdersOn(terms, from) >= room
  const [role, setRole] = useState<ActingRole>(filled ? 'plh' : 'plt')
  const [until, setUntil] = useState<CalendarDate | null>(null)
  const [order, setOrder] = useState(NO_ORDER)
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const [missing, setMissing] = useState(false)
  const months = termMonths(structure, from, role)
  const end = months === null ? null : termEnd(from, months)
  const last = until ?? end ?? from
  const candidates = useMemo(
    () => whoMayAct(structure, post, from, last),
    [structure, post, from, last],
  )
  const against = role === 'pj' ? [] : reasonsAgainst()

  /** What speaks against the one chosen, from the list or from elsewhere. */
  function reasonsAgainst(): readonly string[] {
    const person = personId && get(structure, personId)
    const own = person && ownPostOn(structure, person.id, from)
    if (!person) return []
    if (own) {
      const { reasons, hindrance } = judge(structure, post, person, own, from, last)
      return reasons
        .filter(speaksAgainst)
        .map((one) => actingReasonText(words, one, hindrance, from))
    }
    const hindrance = hindranceOf(structure, person.id, from, last)
    return hindrance ? [hindranceText(words, hindrance, from)] : []
  }

  async function submit(): Promise<boolean> {
    const person = personId && get(structure, personId)
    if (!person) {
      setMissing(true)
      return false
    }
    const name = `${words(`role.${role}`)} ${person.name}, ${postOfOffice(structure, post)}`
    const acting = {
      appointmentId: newId('appointment'),
      postId: post.id,
      personId: person.id,
      role,
      from,
      until,
      orderNo: order.no.trim() || null,
      orderDate: order.date,
    }
    return act(
      { code: 'appoint-acting', params: { name } },
      replaces ? replaceActing(replaces, acting) : appointActing(acting),
    )
  }
  return (
    <FormFrame
      title={named('vacancy.acting-title', { post: postOfOffice(structure, post) })}
      submit={words('vacancy.acting-submit')}
      width={640}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className={styles.triple}>
        <Select
          label={words('vacancy.acting-role')}
          data={ROLES.map((value) => ({ value, label: words(`acting.${value}`) }))}
          value={role}
          data-autofocus
          onChange={(value) => value && setRole(value as ActingRole)}
        />
        <CalendarField
          label={words('vacancy.acting-from')}
          value={from}
          onCommit={(value) => value && setFrom(value)}
        />
        <CalendarField
          label={words('vacancy.acting-until')}
          placeholder={end ? typedDate(end) : ''}
          value={until}
          clearable
          onCommit={setUntil}
        />
      </div>
      <OrderFields order={order} onChange={setOrder} />
      <HintList
        hints={[
          ...farHints(from, shown),
          ...actingHints(structure, { from, until }, order.date),
          ...earlyHints(structure, post, { role, from }),
          ...actsThereHints(structure, post, { from, until: until ?? end }, replaces),
          ...filledWithinHints(structure, post, { from, until: until ?? end }),
        ]}
      />
      <News>
        {filled && role !== 'plh' && (
          <p className={styles.result}>{words('vacancy.acting-on-filled')}</p>
        )}
      </News>
      <CandidateList on={from} candidates={candidates} value={personId} onChange={setPersonId} />
      <PersonPicker
        label={words('vacancy.fill-known')}
        placeholder={words('vacancy.fill-person-hint')}
        value={personId}
        on={from}
        error={missing && !personId ? words('vacancy.acting-choose') : undefined}
        onChange={setPersonId}
      />
      <News>
        {against.length > 0 && (
          <p className={styles.result}>
            {words('vacancy.acting-despite', {
              reasons: against.join('; '),
            })}
          </p>
        )}
      </News>
    </FormFrame>
  )
}
