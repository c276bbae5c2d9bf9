import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import {
  monthsBetween,
  type Retirement,
  retirementsAhead,
  retirementsPassed,
  withoutBirthDate,
} from '../../../domain/tenure/retirement.ts'
import { RETIREMENT_MONTHS } from '../../../domain/vacancy/vacancy-findings.ts'
import { retirementTable } from '../../../papers/kinds/retirements.ts'
import { spacedNip } from '../../../words/figures/format.ts'
import { longDate, shortDate } from '../../../words/figures/long-date.ts'
import { LeaveForm } from '../../forms/leave-form.tsx'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { ExportMenu } from '../shared/export-menu.tsx'
import { TabHead } from '../shared/tab-head.tsx'
import styles from '../shared/vacancies.module.css'
import { NoBirthDate } from './no-birth-date.tsx'
import { OwnAges } from './own-ages.tsx'

const [YEAR, HALF, QUARTER] = RETIREMENT_MONTHS

/** Who reaches the BUP within 3, 6 and 12 months, who is past it, and of whom it cannot be told. */
export function RetirementsTab() {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const ahead = useMemo(() => retirementsAhead(structure, date, YEAR), [structure, date])
  const passed = useMemo(() => retirementsPassed(structure, date), [structure, date])
  const unknown = useMemo(() => withoutBirthDate(structure, date), [structure, date])
  const [ending, setEnding] = useState<Retirement | null>(null)
  const left = ({ on }: Retirement) => monthsBetween(date, on)
  const groups = [
    { months: QUARTER, list: ahead.filter((one) => left(one) < QUARTER) },
    { months: HALF, list: ahead.filter((one) => left(one) >= QUARTER && left(one) < HALF) },
    { months: YEAR, list: ahead.filter((one) => left(one) >= HALF) },
  ]
  return (
    <>
      <TabHead>
        <ExportMenu
          kind="retirements"
          table={() => retirementTable(structure, [...passed, ...ahead], date, words)}
        />
      </TabHead>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {passed.length > 0 && (
          <section className={styles.section}>
            <h2>{words('retire.passed', { count: passed.length })}</h2>
            <List list={passed} late onEnd={setEnding} />
          </section>
        )}
        {ahead.length === 0 && (
          <div className={styles.empty}>{words('retire.none', { months: YEAR })}</div>
        )}
        {groups.map(
          ({ months, list }) =>
            list.length > 0 && (
              <section key={months} className={styles.section}>
                <h2>{words('retire.within', { months, count: list.length })}</h2>
                <List list={list} onEnd={setEnding} />
              </section>
            ),
        )}
        <NoBirthDate personIds={unknown} />
        <OwnAges />
      </div>
      {ending && (
        <LeaveForm
          appointmentId={ending.appointmentId}
          cause="pensiun-bup"
          tmt={ending.on}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  )
}

function List(props: {
  readonly list: readonly Retirement[]
  readonly late?: boolean
  onEnd(retirement: Retirement): void
}) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const goTo = useGoTo()
  return (
    <table className={styles.plain} style={{ tableLayout: 'fixed' }}>
      <thead>
        <tr>
          <th style={{ width: '26%' }}>{words('vacancy.col-person')}</th>
          <th style={{ width: '30%' }}>{words('vacancy.col-post')}</th>
          <th>{words('vacancy.col-born')}</th>
          <th style={{ width: 48 }}>{words('vacancy.col-bup')}</th>
          <th>{words('vacancy.col-on')}</th>
          <th style={{ width: 130 }}>
            <span className="visually-hidden">{words('retire.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.list.map((one) => (
          <tr key={one.appointmentId} data-late={props.late === true}>
            <td>
              <strong>{fullName(one.person)}</strong>
              {one.person.nip && <small>NIP {spacedNip(one.person.nip)}</small>}
            </td>
            <td>
              <button type="button" className={styles.linkish} onClick={() => goTo(one.post.id)}>
                {one.post.title}
              </button>
              <small>
                {[one.post.eselon, placeInCity(structure, one.post.unitId)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </td>
            <td>
              {shortDate(one.bornOn, words.language)}
              {!one.person.birthDate && <small>{words('retire.from-nip')}</small>}
            </td>
            <td>{one.age}</td>
            <td>
              {longDate(one.on, words.language)}
              {!props.late && (
                <small>{words('retire.months', { months: monthsBetween(date, one.on) })}</small>
              )}
            </td>
            <td className={styles.right}>
              <Button size="compact-xs" variant="default" onClick={() => props.onEnd(one)}>
                {words('retire.end')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
