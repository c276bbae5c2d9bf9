import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'

/** "Cetak" through the system's dialog, and beside it the second way: the PDF in the system's reader. */
export function PrintButton(props: {
  readonly disabled: boolean
  onPrint(): void
  onRead(): void
}) {
  const { disabled, onPrint, onRead } = props
  const words = useWords()
  return (
    <Button.Group>
      <Button leftSection={<IconPrinter size={16} />} disabled={disabled} onClick={onPrint}>
        {words('print.print')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            px="var(--space-tight)"
            disabled={disabled}
            aria-label={words('print.other-way')}
            title={words('print.other-way')}
          >
            <IconChevronDown size={14} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onRead}>{words('print.read')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  )
}
