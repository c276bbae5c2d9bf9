import { Button } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import { monthsBetween } from '../../../domain/tenure/retirement.ts'
import type { Coming } from '../../../domain/vacancy/coming.ts'
import { spacedNip } from '../../../words/figures/format.ts'
import { longDate, shortDate } from '../../../words/figures/long-date.ts'
import { actingComingText } from '../../../words/telling/vacancy-words.ts'
import { useGoTo } from '../../hooks/use-go-to.ts'
import styles from '../shared/vacancies.module.css'

/** Holders who will leave their seats: when, why, whether it is decided, and who comes. */
export function ComingList(props: {
  readonly list: readonly Coming[]
  readonly late?: boolean
  onEnd(coming: Coming): void
  onCorrect(coming: Coming): void
}) {
  const words = useWords()
  return (
    <table className={`${styles.plain} ${styles.even}`}>
      <thead>
        <tr>
          <th style={{ width: '24%' }}>{words('vacancy.col-person')}</th>
          <th style={{ width: '30%' }}>{words('vacancy.col-post')}</th>
          <th>{words('vacancy.col-cause')}</th>
          <th>{words('vacancy.col-empty-on')}</th>
          <th>{words('vacancy.col-successor')}</th>
          <th style={{ width: 130 }}>
            <span className="visually-hidden">{words('retire.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.list.map((one) => (
          <Row key={one.appointment.id} {...props} coming={one} />
        ))}
      </tbody>
    </table>
  )
}

function Row(props: {
  readonly coming: Coming
  readonly late?: boolean
  onEnd(coming: Coming): void
  onCorrect(coming: Coming): void
}) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const goTo = useGoTo()
  const { coming, late = false } = props
  const { person, post, on, cause, recorded, age, bornOn, successor, acting } = coming
  const months = monthsBetween(date, on)
  return (
    <tr data-late={late}>
      <td>
        <strong>{fullName(person)}</strong>
        {person.nip && <small>NIP {spacedNip(person.nip)}</small>}
      </td>
      <td>
        <button type="button" className={styles.linkish} onClick={() => goTo(post.id)}>
          {post.title}
        </button>
        <small>
          {[post.eselon, placeInCity(structure, post.unitId)].filter(Boolean).join(' · ')}
        </small>
      </td>
      <td>
        {words(`cause.${cause ?? 'none'}`)}
        {age !== null && bornOn && (
          <small>
            {shortDate(bornOn, words.language)} · {words('vacancy.col-bup')} {age}
            {!person.birthDate && ` · ${words('retire.from-nip')}`}
          </small>
        )}
      </td>
      <td>
        {longDate(on, words.language)}
        {!late && (
          <small>
            {months > 0 ? words('retire.months', { months }) : words('retire.this-month')} ·{' '}
            {words(recorded ? 'coming.recorded' : 'coming.worked-out')}
          </small>
        )}
      </td>
      <td>
        {successor && (
          <>
            {successor.name}
            <small>{longDate(successor.on, words.language)}</small>
          </>
        )}
        {acting && <small>{actingComingText(words, acting)}</small>}
        {!successor && !acting && '–'}
      </td>
      <td className={styles.right}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => (recorded ? props.onCorrect(coming) : props.onEnd(coming))}
        >
          {words(recorded ? 'correction.open' : 'retire.end')}
        </Button>
      </td>
    </tr>
  )
}
