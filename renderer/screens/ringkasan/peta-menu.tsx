import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { useSession, useShownDate, useStore, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { petaJabatan } from '../../papers/kinds/peta-jabatan.ts'
import { petaTable } from '../../papers/kinds/peta-list.ts'
import { WithoutItems } from '../forms/fields/without-field.tsx'
import { useSaveTable } from '../hooks/use-save-table.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

const FORMS = ['chart', 'list'] as const

/** Peta jabatan of the unit shown: to paper as a chart or as a list, or for Excel. */
export function PetaMenu({ scope }: { readonly scope: UnitId | null }) {
  const { workspace, open, today } = useSession()
  const save = useSaveTable()
  const leftOut = leftOutOf(open)
  const { without } = useStore(leftOut)
  const on = useShownDate()
  const words = useWords()
  const show = useShowSheets()
  async function workbook() {
    const structure = expectedOn(workspace.getState().structure, on, today())
    await save(petaTable({ structure, on, words }, scope), 'xlsx')
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={14} aria-hidden />}>
          {words('ringkasan.peta')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMS.map((form) => (
          <Menu.Item
            key={form}
            onClick={() => show({ kind: petaJabatan.forms[form], unitId: scope, without })}
          >
            {words(`ringkasan.peta-${form}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => void workbook()}>{words('ringkasan.peta-xlsx')}</Menu.Item>
        <WithoutItems value={without} onChange={(next) => leftOut.set({ without: next })} />
      </Menu.Dropdown>
    </Menu>
  )
}
