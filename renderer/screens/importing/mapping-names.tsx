import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import type { SettledTable, SheetLook } from '../../app/files/import-terms.ts'
import { forgetMapping, keptMappings, nameMapping } from '../../app/files/kept-mappings.ts'
import { mappingSettles } from '../../app/files/mapping-files.ts'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useLacks } from '../hooks/use-lacks.ts'
import styles from './importing.module.css'

/** The mappings this computer remembers: that of this table gets a name, another is used or forgotten. */
export function MappingNames(props: {
  readonly sheet: SheetLook
  readonly settle: (settled: SettledTable) => void
  readonly opened: boolean
  readonly close: () => void
}) {
  const { sheet, settle, opened, close } = props
  const words = useWords()
  const [kept, setKept] = useState<ReturnType<typeof keptMappings>>([])
  useEffect(() => {
    if (!opened) return
    setKept(keptMappings(localStorage))
    setNamed('')
  }, [opened])
  const [name, setName] = useState('')
  // Told in the dialog: in a small window a notice lies over its field.
  const [named, setNamed] = useState('')
  const { mapping } = sheet
  const lacking = useLacks(name.trim() === '' && words('import.mapping-lacks'))
  const keep = (event: FormEvent) => {
    event.preventDefault()
    lacking.send(() => {
      const given = name.trim()
      if (!mapping) return
      nameMapping(localStorage, mapping, given)
      setNamed(given)
      setKept(keptMappings(localStorage))
      setName('')
    })
  }
  return (
    <Dialog
      opened={opened}
      stackId="mapping"
      onClose={close}
      title={words('import.mapping')}
      size={560}
    >
      <form onSubmit={keep}>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            className={styles.grow ?? ''}
            label={words('import.mapping-name')}
            maxLength={120}
            value={name}
            ref={lacking.field}
            error={lacking.error}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" disabled={!mapping} {...lacking.button}>
            {words('import.mapping-keep')}
          </Button>
        </Group>
      </form>
      <p className={styles.told} role="status">
        {named && words('import.mapping-named', { name: named })}
      </p>
      <h3 className={styles.keptHead}>{words('import.mapping-list')}</h3>
      {kept.length === 0 && <p className={styles.empty}>{words('import.mapping-empty')}</p>}
      <ul className={styles.kept}>
        {kept.map((one) => {
          const settled = mappingSettles(one, sheet)
          return (
            <li key={`${one.name} ${one.columns.length}`}>
              <span
                className={styles.keptName}
                title={one.columns.map(({ heading }) => heading).join(', ')}
              >
                <b>{one.name}</b>
                {!settled && <small> {words('import.mapping-unfit')}</small>}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={!settled}
                aria-label={words('import.mapping-use-name', { name: one.name })}
                onClick={() => {
                  if (settled) settle(settled)
                  close()
                }}
              >
                {words('import.mapping-use')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={words('import.mapping-forget-name', { name: one.name })}
                onClick={() => {
                  forgetMapping(localStorage, one.name)
                  setKept(keptMappings(localStorage))
                }}
              >
                {words('import.mapping-forget')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
