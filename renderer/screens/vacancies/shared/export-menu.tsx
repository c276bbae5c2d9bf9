import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { leftOutOf } from '../../../app/files/left-out-choice.ts'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import type { PaperChoice } from '../../../papers/order/paper-choice.ts'
import { isSheetKind, type PaperId } from '../../../papers/paper-table.ts'
import { eachOf, useActions } from '../../commands/use-actions.ts'
import { WithoutItems } from '../../forms/fields/without-field.tsx'
import { type Table, useSaveTable } from '../../hooks/use-save-table.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'

interface Way {
  readonly id: 'xlsx' | 'csv' | 'pdf'
  readonly label: string
  run(): void
}

/** "Ekspor": the list shown, as Excel or CSV, and on paper where it has one. */
export function ExportMenu(props: {
  readonly kind: PaperId
  /** What the paper leaves out as the list shown does. */
  readonly choice?: Partial<PaperChoice>
  /** What people come for on this tab. */
  readonly main?: boolean
  table(): Table
}) {
  const { kind, main = false, table } = props
  const { open } = useSession()
  const leftOut = leftOutOf(open)
  const { without } = useStore(leftOut)
  const words = useWords()
  const show = useShowSheets()
  const save = useSaveTable()

  const pdf: Way = {
    id: 'pdf',
    label: words('vacancy.export-pdf'),
    run: () => isSheetKind(kind) && show({ kind, ...props.choice, without }),
  }
  const ways: readonly Way[] = [
    { id: 'xlsx', label: words('vacancy.export-xlsx'), run: () => void save(table(), 'xlsx') },
    { id: 'csv', label: words('vacancy.export-csv'), run: () => void save(table(), 'csv') },
    ...(isSheetKind(kind) ? [pdf] : []),
  ]
  useActions(
    'vacancy.export',
    eachOf(
      'vacancy.export-',
      ways.map(({ id }) => id),
      (way) => ways.find(({ id }) => id === way)?.run(),
    ),
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant={main ? 'filled' : 'default'}
          leftSection={<IconDownload size={14} aria-hidden />}
        >
          {words('vacancy.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ways.map(({ id, label, run }) => (
          <Menu.Item key={id} onClick={run}>
            {label}
          </Menu.Item>
        ))}
        <WithoutItems value={without} onChange={(next) => leftOut.set({ without: next })} />
      </Menu.Dropdown>
    </Menu>
  )
}
