import { Button, Group, Modal, Select, Table } from '@mantine/core'
import { trayCount } from '../../app/files/open-file.ts'
import { INPUT_PRESETS, type InputPreset } from '../../app/files/read-input.ts'
import { useWords } from '../../app/session.tsx'
import styles from './data.module.css'
import { ProblemTable } from './problem-table.tsx'
import type { ImportActions, Preview } from './use-import.ts'

const COUNTS = ['units', 'posts', 'seats', 'people', 'appointments', 'vacantSeats'] as const

/** What files would bring, before any of it is taken: counts, what goes to the tray, every problem with its cell. */
export function ImportPreview(props: {
  readonly preview: Preview
  readonly actions: ImportActions
}) {
  const { preview, actions } = props
  const { report, reason } = preview.content
  const words = useWords()
  const tray = trayCount(preview.content)
  const forms = INPUT_PRESETS.filter((preset) => preset !== 'bagan')
  return (
    <Modal opened onClose={actions.cancel} title={words('import.title')} size={860}>
      <div className={styles.preview}>
        <p className={styles.file}>{report.file}</p>
        <div className={styles.form}>
          <Select
            label={words('import.form')}
            data={forms.map((preset) => ({
              value: preset,
              label: words(`import.preset-${preset}`),
            }))}
            value={report.preset}
            onChange={(preset) => preset && actions.readAs(preset as InputPreset)}
            w={280}
          />
          <span>{words('import.because', { reason })}</span>
        </div>
        <Table withTableBorder verticalSpacing={4} aria-label={words('import.counts')}>
          <Table.Thead>
            <Table.Tr>
              {COUNTS.map((count) => (
                <Table.Th key={count}>{words(`import.${count}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              {COUNTS.map((count) => (
                <Table.Td key={count}>{report[count].toLocaleString(words.language)}</Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
        <p>
          {tray > 0 ? words('import.tray', { tray }) : words('import.no-tray')}
          {report.abolished > 0 && ` ${words('import.abolished', { count: report.abolished })}`}
        </p>
        <ProblemTable problems={report.problems} />
        <Group justify="flex-end">
          <Button variant="default" onClick={actions.cancel}>
            {words('shell.cancel')}
          </Button>
          <Button onClick={actions.accept} data-autofocus>
            {words('import.accept')}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
