import { Badge } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { actingStanding } from '../../domain/acting/acting.ts'
import type { Appointment, PostId } from '../../domain/records/records.ts'
import { appointmentsOfPost, get, type Structure } from '../../domain/structure/structure.ts'
import { comingTurns } from '../../domain/vacancy/coming/coming-turns.ts'
import { type CalendarDate, within } from '../../domain/values/calendar-date.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { turnText } from '../../words/telling/vacancy-words.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { HolderRow } from './holder-row.tsx'
import { OpenBadge } from './open-note.tsx'
import styles from './panel.module.css'
import { PostActs } from './post-acts.tsx'
import { PostFields } from './post-fields.tsx'
import { WorkloadSection } from './workload-section.tsx'

/** A post: its line, and opened its fields, holders and what can be done with it. */
export function PostCard(props: {
  readonly postId: PostId
  readonly open: boolean
  readonly fresh: boolean
}) {
  const { postId, fresh } = props
  const structure = useExpected()
  const date = useShownDate()
  const words = useWords()
  const [open, setOpen] = useState(props.open)
  const post = get(structure, postId)
  if (!post) return null
  const present = appointmentsOfPost(structure, postId)
    .map((id) => get(structure, id))
    .filter((one): one is Appointment => one !== undefined && standsOn(structure, one, date))
  const holders = present.filter((one) => one.role === 'definitif').length + post.unnamed
  const vacant = Math.max(0, post.seats - holders)
  const rank = [
    post.eselon,
    post.kelas === null ? null : words('panel.kelas-n', { kelas: post.kelas }),
  ]
  return (
    <details
      className={styles.post}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span lang={OF_NAMES}>{post.title}</span>
        <small className={styles.small}>{rank.filter(Boolean).join(' · ')}</small>
        <small className={styles.small}>
          {words('panel.seats-line', { seats: post.seats, holders })}
          {post.head && ` · ${words('panel.head')}`}
        </small>
        <OpenBadge postId={postId} />
        {vacant > 0 && (
          <Badge size="sm" variant="outline" color="orange" tt="none">
            {words('panel.vacant-seats', { count: vacant })}
          </Badge>
        )}
      </summary>
      {open && (
        <div className={styles.postBody}>
          {present.map((appointment) => (
            <HolderRow key={appointment.id} appointment={appointment} />
          ))}
          {post.unnamed > 0 && (
            <div className={styles.holder}>{words('panel.unnamed', { count: post.unnamed })}</div>
          )}
          {vacant > 0 && (
            <div className={styles.vacant}>{words('panel.vacant', { count: vacant })}</div>
          )}
          <ComingLines postId={postId} />
          <PostActs post={post} vacant={vacant} />
          <PostFields post={post} fresh={fresh} />
          <WorkloadSection post={post} />
        </div>
      )}
    </details>
  )
}

/** Who holds or acts on that day, and who acts over the term while nobody has ended it. */
function standsOn(structure: Structure, held: Appointment, date: CalendarDate): boolean {
  return within(date, held.from, held.until) || actingStanding(structure, held, date) !== null
}

/** What is decided for a post after the day shown: from when a seat is empty, who takes it up, who acts. */
function ComingLines({ postId }: { readonly postId: PostId }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  return comingTurns(structure, postId, date).map((turn) => {
    const text = turnText(words, turn, longDate)
    return (
      <div key={text} className={styles.coming}>
        {text}
      </div>
    )
  })
}
