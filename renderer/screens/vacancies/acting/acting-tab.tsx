import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import type { ActingNow } from '../../../domain/acting/acting.ts'
import { allFindings } from '../../../domain/findings/all-findings.ts'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import { vacancyLimit } from '../../../domain/rule-table/vacancy-limits.ts'
import { get } from '../../../domain/structure/structure.ts'
import { actingIn, actingTable, foundBesideTerm } from '../../../papers/kinds/acting.ts'
import { longDate, shortDate } from '../../../words/figures/long-date.ts'
import { anyFindingSentence } from '../../../words/telling/any-finding.ts'
import { daysLeftText } from '../../../words/telling/vacancy-words.ts'
import { useActions } from '../../commands/use-actions.ts'
import { EndActingForm } from '../../forms/end-acting-form.tsx'
import { ExtendForm } from '../../forms/extend-form.tsx'
import { OfficeFilter } from '../../forms/list-filters.tsx'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { ExportMenu } from '../shared/export-menu.tsx'
import { useOfficeShown } from '../shared/office-shown.ts'
import { TabHead } from '../shared/tab-head.tsx'
import styles from '../shared/vacancies.module.css'
import { ActingPicker } from './acting-picker.tsx'

/** The register of Plt, Plh and Pj: the one that ends first on top, with what is wrong with each. */
export function ActingTab() {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const { office, choose } = useOfficeShown()
  const unitId = office === 'all' ? null : office
  const list = useMemo(() => actingIn(structure, date, unitId), [structure, date, unitId])
  const [naming, setNaming] = useState(false)
  useActions('vacancy.acting', { 'vacancy.name-acting': () => setNaming(true) })
  return (
    <>
      <TabHead>
        <OfficeFilter bare value={office} onChange={choose} />
        <ExportMenu
          kind="acting"
          choice={{ unitId }}
          table={() => actingTable(structure, date, words, unitId)}
        />
        <Button onClick={() => setNaming(true)}>{words('vacancy.name-acting')}</Button>
      </TabHead>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {list.length === 0 ? (
          <div className={styles.empty}>
            <strong>{words('acting.empty', { date: longDate(date, words.language) })}</strong>
            {words('acting.empty-hint')}
          </div>
        ) : (
          <table className={styles.plain}>
            <thead>
              <tr>
                <th>{words('vacancy.col-person')}</th>
                <th>{words('vacancy.col-post')}</th>
                <th>{words('vacancy.col-order')}</th>
                <th>{words('vacancy.col-from')}</th>
                <th>{words('vacancy.col-until')}</th>
                <th className={styles.day}>{words('vacancy.col-term')}</th>
                <th>
                  <span className="visually-hidden">{words('vacancy.extend')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((now) => (
                <ActingRow key={now.appointment.id} now={now} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {naming && <ActingPicker onClose={() => setNaming(false)} />}
    </>
  )
}

function ActingRow({ now }: { readonly now: ActingNow }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const goTo = useGoTo()
  const show = useShowSheets()
  const [form, setForm] = useState<'extend' | 'end' | null>(null)
  const { appointment, until, daysLeft } = now
  const person = get(structure, appointment.personId)
  const post = get(structure, appointment.postId)
  if (!person || !post) return null
  const late = daysLeft !== null && daysLeft < 0
  const soon = daysLeft !== null && daysLeft <= vacancyLimit(structure, 'acting-soon')
  const found = foundBesideTerm(allFindings(structure, date).open, now)
  return (
    <tr data-late={late}>
      <td>
        <strong>
          {words(`role.${appointment.role}`)} {fullName(person)}
        </strong>
        {found.map((finding) => (
          <span key={finding.rule} className={styles.finding}>
            {anyFindingSentence(words, finding)}
          </span>
        ))}
      </td>
      <td>
        <button type="button" className={styles.linkish} onClick={() => goTo(post.id)}>
          {post.title}
        </button>
        <small>{placeInCity(structure, post.unitId)}</small>
      </td>
      <td className={styles.letter}>{appointment.decreeNo ?? '–'}</td>
      <td className={styles.day}>
        {appointment.from ? shortDate(appointment.from, words.language) : '–'}
      </td>
      <td className={styles.day}>
        {until ? shortDate(until, words.language) : '–'}
        <span className={late ? styles.late : soon ? styles.soon : styles.muted}>
          {late || soon ? '! ' : ''}
          {daysLeftText(words, daysLeft)}
        </span>
      </td>
      <td>{now.term}</td>
      <td className={`${styles.right} ${styles.day}`}>
        {appointment.role !== 'plh' && (
          <Button size="compact-xs" variant="default" onClick={() => setForm('extend')}>
            {words('vacancy.extend')}
          </Button>
        )}{' '}
        <Button size="compact-xs" variant="default" onClick={() => setForm('end')}>
          {words('vacancy.end-acting')}
        </Button>{' '}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => show({ kind: 'acting-order', appointmentId: appointment.id })}
        >
          {words('letter.print-order')}
        </Button>
        {form === 'extend' && <ExtendForm acting={now} onClose={() => setForm(null)} />}
        {form === 'end' && <EndActingForm acting={now} onClose={() => setForm(null)} />}
      </td>
    </tr>
  )
}
