import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PostId } from '../../../domain/records/records.ts'
import { type PostLine, postHistory } from '../../../domain/tenure/post-history.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { daysBetween } from '../../../domain/values/calendar-date.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import styles from './case.module.css'
import { CorrectForm } from './correct-form.tsx'

/** All holders of a post and the gaps between them, the latest first. */
export function PostHistory(props: {
  readonly postId: PostId
  /** Its heading is that of the dialog around it. */
  readonly bare?: boolean
}) {
  const { postId, bare = false } = props
  const structure = useStructure()
  const words = useWords()
  const lines = postHistory(structure, postId)
  return (
    <section className={styles.section} aria-label={words('vacancy.section-history')}>
      {!bare && <h3>{words('vacancy.section-history')}</h3>}
      {lines.length === 0 && <div>{words('vacancy.history-empty')}</div>}
      <ol className={styles.history}>
        {lines.map((line) => (
          <Line key={line.kind === 'gap' ? `gap ${line.from}` : line.appointment.id} line={line} />
        ))}
      </ol>
    </section>
  )
}

function Line({ line }: { readonly line: PostLine }) {
  const words = useWords()
  const shown = useShownDate()
  const [correcting, setCorrecting] = useState(false)
  if (line.kind === 'gap') {
    const days = line.until && daysBetween(line.from, line.until) + 1
    return (
      <li data-kind="gap">
        {days === null
          ? words('vacancy.history-gap')
          : words('vacancy.history-gap-days', { days: wholeNumber(days, words.language) })}
        <small>{period(words, shown, line.from, line.until)}</small>
      </li>
    )
  }
  const { appointment, person } = line
  const { role, from, until, endCause, decreeNo } = appointment
  return (
    <li data-kind={role === 'definitif' ? 'held' : 'acting'}>
      {role !== 'definitif' && `${words(`role.${role}`)} `}
      {fullName(person)}
      <small>
        {[
          period(words, shown, from, until),
          decreeNo,
          endCause && role === 'definitif' ? words(`cause.${endCause}`) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={words('correction.title', { person: fullName(person) })}
        onClick={() => setCorrecting(true)}
      >
        {words('correction.open')}
      </Button>
      <AttachmentList isSmall ofId={appointment.id} of={fullName(person)} />
      {correcting && <CorrectForm appointment={appointment} onClose={() => setCorrecting(false)} />}
    </li>
  )
}

/** "3 Sep 2018 – sekarang"; "mulai 1 Nov 2018" of what has not begun on the day shown. */
export function period(
  words: Words,
  shown: CalendarDate,
  from: CalendarDate | null,
  until: CalendarDate | null,
): string {
  if (from && from > shown && !until) {
    return words('vacancy.history-to-come', { date: shortDate(from, words.language) })
  }
  const first = from ? shortDate(from, words.language) : '…'
  const last = until ? shortDate(until, words.language) : words('vacancy.history-until-now')
  return `${first} – ${last}`
}
