import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { useOwnCommand } from '../commands/use-own-command.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

/** Leads to the compliance sheet of the day shown, ready to be printed. */
export function PrintButton() {
  const words = useWords()
  const show = useShowSheets()
  const print = () => show({ kind: 'compliance' })
  useOwnCommand('findings.print', words('findings.print'), print)
  return (
    <Button leftSection={<IconPrinter size={14} aria-hidden />} onClick={print}>
      {words('findings.print')}
    </Button>
  )
}
