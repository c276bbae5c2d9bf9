import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { all } from '../../../domain/structure/structure.ts'
import { addHoliday, removeHoliday } from '../../../domain/vacancy/freezes/holiday-edits.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { LockedMark } from '../../../parts/locked-mark.tsx'
import { longDate } from '../../../words/figures/long-date.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useRowLock } from '../../hooks/use-lock.ts'
import tables from '../../registers/registers.module.css'
import { RemoveButton } from '../shared/remove-button.tsx'
import styles from '../shared/vacancies.module.css'

/** The holiday table, the days of the shown year and later first. */
export function Holidays() {
  const structure = useStructure()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [date, setDate] = useState<CalendarDate>(shown)
  const [name, setName] = useState('')
  const list = all(structure, 'holiday').sort((a, b) => (a.date < b.date ? 1 : -1))

  const dateField = useRef<HTMLInputElement>(null)
  const lockOf = useRowLock('hariLibur')
  const lock = lockOf(date)

  async function add(event: FormEvent) {
    event.preventDefault()
    if (lock !== null) return dateField.current?.focus()
    const done = await act({ code: 'put-holiday', params: { name } }, addHoliday(date, name))
    if (done) setName('')
  }
  return (
    <section className={styles.section} style={{ marginTop: 28 }}>
      <h2>{words('freeze.holidays')}</h2>
      <p>{words('freeze.holidays-hint')}</p>
      <form onSubmit={(event) => void add(event)}>
        <Group gap="sm" mb="sm" className={styles.fields ?? ''}>
          <CalendarField
            label={words('freeze.holiday-date')}
            ref={dateField}
            value={date}
            error={lock ?? undefined}
            onCommit={(value) => value && setDate(value)}
          />
          <TextInput
            w={280}
            label={words('freeze.holiday-name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {words('freeze.holiday-add')}
          </Button>
        </Group>
      </form>
      {list.length === 0 && <p>{words('freeze.holiday-empty')}</p>}
      <table aria-label={words('freeze.holidays')} className={tables.plain}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words('freeze.holiday-date')}</th>
            <th scope="col">{words('freeze.holiday-name')}</th>
            <th scope="col">{words('freeze.remove')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((holiday) => (
            <tr key={holiday.id}>
              <td style={{ width: 200 }}>{longDate(holiday.date, words.language)}</td>
              <th scope="row">{holiday.name}</th>
              <td className={tables.acts}>
                {lockOf(holiday.date) !== null ? (
                  <LockedMark
                    label={words('policy.locked-row')}
                    reason={lockOf(holiday.date) ?? ''}
                  />
                ) : (
                  <RemoveButton
                    name={`${holiday.name}, ${longDate(holiday.date, words.language)}`}
                    onClick={() =>
                      void act(
                        { code: 'remove-holiday', params: { name: holiday.name } },
                        removeHoliday(holiday.id),
                      )
                    }
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
