import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { saveTable } from '../../app/save-table.ts'
import { useSession, useWords } from '../../app/session.tsx'
import type { VacancyTable } from '../../app/vacancy-table.ts'

/** "Ekspor": the list shown, as Excel or CSV, and on paper where it has one. */
export function ExportMenu(props: { table(): VacancyTable; onPaper?(): void }) {
  const { desktop } = useSession()
  const words = useWords()

  async function save(format: 'xlsx' | 'csv') {
    const saved = await saveTable(desktop, props.table(), format, words)
    if (saved.ok && saved.value === null) return
    notifications.show(
      saved.ok
        ? { message: words('vacancy.export-done', { path: saved.value?.path ?? '' }) }
        : { message: saved.message, color: 'red', title: words('shell.refused') },
    )
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {words('vacancy.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('xlsx')}>{words('vacancy.export-xlsx')}</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>{words('vacancy.export-csv')}</Menu.Item>
        {props.onPaper && (
          <Menu.Item onClick={props.onPaper}>{words('vacancy.export-pdf')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
