import { Button, Group, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { AGE } from '../../../domain/records/form/ranges.ts'
import type { RetirementAge } from '../../../domain/records/records.ts'
import { all } from '../../../domain/structure/structure.ts'
import { putRetirementAge } from '../../../domain/tenure/retirement-age-edits.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useRowLock } from '../../hooks/use-lock.ts'
import tables from '../../registers/registers.module.css'
import styles from '../shared/vacancies.module.css'
import { OwnAgeRow } from './own-age-row.tsx'

const HEADS = [
  'retire.own-title',
  'retire.own-age',
  'own-age.from',
  'findings.article',
  'rules.state',
  'rules.checked-by',
] as const

/** The office's own table of BUP per functional post, where it differs from the rule. */
export function OwnAges() {
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [title, setTitle] = useState('')
  const [age, setAge] = useState<number | string>(65)
  const [from, setFrom] = useState<CalendarDate | null>(null)
  const [article, setArticle] = useState('')
  const rows = all(structure, 'bup').sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))

  const titleField = useRef<HTMLInputElement>(null)
  const lock = useRowLock('bup')(title)

  async function add(event: FormEvent) {
    event.preventDefault()
    if (lock !== null) return titleField.current?.focus()
    const done = await act(
      { code: 'put-bup', params: { name: title } },
      putRetirementAge({
        id: newId('bup'),
        title,
        age: Number(age),
        holdsFrom: from,
        article: article.trim() === '' ? null : article.trim(),
      }),
    )
    if (!done) return
    setTitle('')
    setArticle('')
  }
  return (
    <details className={styles.section} open={rows.length > 0}>
      <summary>{words('retire.own-ages')}</summary>
      <p>{words('retire.own-hint')}</p>
      <form onSubmit={(event) => void add(event)}>
        <Group gap="sm" mb="sm" className={styles.fields ?? ''}>
          <TextInput
            ref={titleField}
            w={320}
            error={lock}
            label={words('retire.own-title')}
            placeholder="Dokter Ahli Utama"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NumberInput
            w={120}
            label={words('retire.own-age')}
            min={AGE[0]}
            max={AGE[1]}
            value={age}
            onChange={setAge}
          />
          <CalendarField
            label={words('own-age.from')}
            placeholder={words('own-age.always')}
            value={from}
            onCommit={setFrom}
            clearable
          />
          <TextInput
            w={240}
            label={words('findings.article')}
            value={article}
            onChange={(event) => setArticle(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {words('retire.own-add')}
          </Button>
        </Group>
      </form>
      {rows.length === 0 && <p>{words('retire.own-empty')}</p>}
      {rows.length > 0 && (
        <table aria-label={words('retire.own-ages')} className={tables.plain}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {words(head)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <OwnAgeRow key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

/** By title, and of one title the earliest first. */
function sortKey({ title, holdsFrom }: RetirementAge): string {
  return `${title} ${holdsFrom ?? ''}`
}
