import { Button, Group, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { AGE } from '../../../domain/records/form/ranges.ts'
import { all } from '../../../domain/structure/structure.ts'
import {
  putRetirementAge,
  removeRetirementAge,
} from '../../../domain/tenure/retirement-age-edits.ts'
import { useAct } from '../../hooks/use-act.ts'
import tables from '../../registers/registers.module.css'
import { RemoveButton } from '../shared/remove-button.tsx'
import styles from '../shared/vacancies.module.css'

/** The office's own table of BUP per functional post, where it differs from the rule. */
export function OwnAges() {
  const { newId } = useSession()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [title, setTitle] = useState('')
  const [age, setAge] = useState<number | string>(65)
  const rows = all(structure, 'bup').sort((a, b) => (a.title < b.title ? -1 : 1))

  async function add(event: FormEvent) {
    event.preventDefault()
    const done = await act(
      { code: 'put-bup', params: { name: title } },
      putRetirementAge({ id: newId('bup'), title, age: Number(age) }),
    )
    if (done) setTitle('')
  }
  return (
    <details className={styles.section} open={rows.length > 0}>
      <summary>{words('retire.own-ages')}</summary>
      <p>{words('retire.own-hint')}</p>
      <form onSubmit={(event) => void add(event)}>
        <Group gap="sm" align="flex-end" mb="sm">
          <TextInput
            w={320}
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
          <Button type="submit" variant="default">
            {words('retire.own-add')}
          </Button>
        </Group>
      </form>
      {rows.length === 0 && <p>{words('retire.own-empty')}</p>}
      <table aria-label={words('retire.own-ages')} className={tables.plain}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.title}</td>
              <td style={{ width: 80 }}>{row.age}</td>
              <td className={tables.acts}>
                <RemoveButton
                  name={row.title}
                  onClick={() =>
                    void act(
                      { code: 'remove-bup', params: { name: row.title } },
                      removeRetirementAge(row.id),
                    )
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
