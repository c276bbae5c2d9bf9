import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react'
import { formatsOfChoice } from '../../app/printing/sheet-files.ts'
import { useWords } from '../../app/session.tsx'
import {
  kindWithFormat,
  type PaperFormat,
  paperKind,
  type SheetKind,
} from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import type { Sheets } from './state/use-sheets.ts'

/** The PDF, which is what most want, at one press; beside it all files the sheets can be saved as. */
export function SaveMenu(props: {
  readonly sheets: Sheets
  readonly disabled: boolean
  onSave(format: PaperFormat): void
}) {
  const { sheets, disabled, onSave } = props
  const words = useWords()
  const formats = formatsOfChoice(sheets.order)
  return (
    <Button.Group>
      {formats.includes('pdf') && (
        <Button
          variant="default"
          disabled={disabled}
          leftSection={<IconDeviceFloppy size={16} />}
          onClick={() => onSave('pdf')}
        >
          {words('print.save-pdf')}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            disabled={disabled}
            rightSection={<IconChevronDown size={14} />}
          >
            {words('print.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map((format) => (
            <Menu.Item key={format} onClick={() => onSave(format)}>
              {labelOf(sheets.choice.kind, format, words)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  )
}

/** The format, and what is saved where a chart has it in another form: "Word (DOCX): Peta jabatan (daftar)". */
function labelOf(id: SheetKind, format: PaperFormat, words: Words): string {
  const kind = paperKind(id)
  const answering = kindWithFormat(kind, format)
  const label = words(`print.format-${format}`)
  return answering && answering !== kind ? `${label}: ${answering.name[words.language]}` : label
}
