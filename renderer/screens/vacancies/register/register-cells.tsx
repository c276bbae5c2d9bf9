import type { ReactNode } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { placeBesideTitle } from '../../../domain/readings/names-told-apart.ts'
import type { RegisterRow } from '../../../domain/vacancy/register.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import {
  actingComingText,
  actingEndText,
  awaited,
  stageText,
} from '../../../words/telling/vacancy-words.ts'
import styles from './register.module.css'

/** What one line of the register says. */
export function RegisterCells({ row }: { readonly row: RegisterRow }) {
  const words = useWords()
  const { post, acting, days, since, seat, vacantSeats } = row
  const many = vacantSeats > 1
  const place = placeBesideTitle(useStructure(), post)
  return (
    <>
      <Cell>
        <span className={styles.name} title={post.title}>
          <strong>{post.title}</strong>
          {many && ` · ${words('vacancy.seat-of', { seat, count: vacantSeats })}`}
        </span>
        <small className={styles.wrap} title={place}>
          {place}
        </small>
      </Cell>
      <Cell>
        <span>{post.eselon ?? '–'}</span>
        <small>{post.kelas && words('panel.kelas-n', { kelas: post.kelas })}</small>
      </Cell>
      <Cell shown={styles.wide}>
        <span>{since ? shortDate(since, words.language) : '–'}</span>
        {row.expected && <small>{words('vacancy.expected')}</small>}
      </Cell>
      <Cell>
        <span className={styles.age} data-band={row.band} title={words(`band.${row.band}`)}>
          {days === null ? '?' : wholeNumber(days, words.language)}
        </span>
      </Cell>
      <Cell shown={styles.wide}>
        <span className={styles.wrap}>{words(`cause.${row.cause ?? 'none'}`)}</span>
      </Cell>
      <Cell>
        {acting ? (
          <>
            <span className={styles.name} title={row.actingName ?? ''}>
              {words(`role.${acting.appointment.role}`)} {row.actingName}
            </span>
            <small
              className={acting.daysLeft !== null && acting.daysLeft < 0 ? styles.late : undefined}
            >
              {actingEndText(words, acting)}
            </small>
          </>
        ) : (
          <small className={styles.wrap}>{actingComingText(words, row.actingComing)}</small>
        )}
      </Cell>
      <Cell shown={styles.wide}>
        <span className={styles.wrap}>{stageText(words, row.stage)}</span>
      </Cell>
      <Cell>
        <span
          className={`${styles.wrap} ${row.blockedBy.length > 0 ? styles.blocked : ''}`}
          title={awaited(words, row.waitsFor)}
        >
          {awaited(words, row.waitsFor)}
        </span>
      </Cell>
      <Cell shown={styles.extra}>
        <span className={styles.wrap}>{row.candidateName ?? '–'}</span>
      </Cell>
      <Cell shown={styles.extra}>
        <span>{row.targetDate ? shortDate(row.targetDate, words.language) : '–'}</span>
      </Cell>
    </>
  )
}

function Cell(props: { readonly shown?: string | undefined; readonly children: ReactNode }) {
  return <span className={props.shown}>{props.children}</span>
}
