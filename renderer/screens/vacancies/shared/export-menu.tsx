import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { leftOutOf } from '../../../app/files/left-out-choice.ts'
import { saveTable } from '../../../app/files/save-table.ts'
import {
  useSession,
  useShownDate,
  useStore,
  useStructure,
  useWords,
} from '../../../app/session.tsx'
import type { PaperChoice } from '../../../papers/order/paper-choice.ts'
import { isSheetKind, type PaperId } from '../../../papers/paper-table.ts'
import { useOwnCommands } from '../../commands/use-own-command.ts'
import { WithoutItems } from '../../forms/without-field.tsx'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'

type Table = Parameters<typeof saveTable>[1]

/** "Ekspor": the list shown, as Excel or CSV, and on paper where it has one. */
export function ExportMenu(props: {
  readonly kind: PaperId
  /** What the paper leaves out as the list shown does. */
  readonly choice?: Partial<PaperChoice>
  table(): Table
}) {
  const { kind, table } = props
  const { desktop, open } = useSession()
  const leftOut = leftOutOf(open)
  const { without } = useStore(leftOut)
  const words = useWords()
  const show = useShowSheets()
  const structure = useStructure()
  const on = useShownDate()

  async function save(format: 'xlsx' | 'csv') {
    const saved = await saveTable(desktop, table(), format, { structure, on, words, without })
    if (saved.ok && saved.value === null) return
    notifications.show(
      saved.ok
        ? { message: words('vacancy.export-done', { path: saved.value?.path ?? '' }) }
        : { message: saved.message, color: 'red', title: words('shell.refused') },
    )
  }
  const ways = [
    { id: 'xlsx', label: words('vacancy.export-xlsx'), run: () => void save('xlsx') },
    { id: 'csv', label: words('vacancy.export-csv'), run: () => void save('csv') },
    ...(isSheetKind(kind)
      ? [
          {
            id: 'pdf',
            label: words('vacancy.export-pdf'),
            run: () => show({ kind, ...props.choice, without }),
          },
        ]
      : []),
  ]
  useOwnCommands(
    'vacancy.export',
    ways.map((way) => ({ ...way, label: `${words('vacancy.export')}: ${way.label}` })),
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
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
