import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import { saveTable } from '../../app/files/save-table.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { petaJabatan, petaTable } from '../../papers/kinds/peta-jabatan.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

const FORMS = ['chart', 'list'] as const

/** Peta jabatan of the unit shown: to paper as a chart or as a list, or for Excel. */
export function PetaMenu({ scope }: { readonly scope: UnitId | null }) {
  const { workspace, desktop, today } = useSession()
  const on = useShownDate()
  const words = useWords()
  const show = useShowSheets()
  async function workbook() {
    const structure = expectedOn(workspace.getState().structure, on, today())
    const saved = await saveTable(desktop, petaTable(structure, on, scope, words), 'xlsx', {
      structure,
      on,
      words,
    })
    if (!saved.ok)
      notifications.show({ title: words('shell.refused'), message: saved.message, color: 'red' })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {words('ringkasan.peta')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((form) => (
          <Menu.Item
            key={form}
            onClick={() => show({ kind: petaJabatan.forms[form], unitId: scope })}
          >
            {words(`ringkasan.peta-${form}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void workbook()}>{words('ringkasan.peta-xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
