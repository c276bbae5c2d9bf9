import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { summaryOf } from '../../domain/readings/ringkasan.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { summaryTableText } from './summary-table-text.ts'

/** Puts every table of the summary on the clipboard, as a spreadsheet takes it. */
export function CopyButton({ scope }: { readonly scope: UnitId | null }) {
  const { workspace, today } = useSession()
  const on = useShownDate()
  const words = useWords()
  async function copy() {
    const structure = expectedOn(workspace.getState().structure, on, today())
    const summary = summaryOf(structure, on, scope)
    await navigator.clipboard.writeText(summaryTableText(structure, summary, words))
    notifications.show({ message: words('ringkasan.copied') })
  }
  useActions('ringkasan.copy', { 'ringkasan.copy': when(true, () => void copy()) })
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={14} aria-hidden />}
      onClick={() => void copy()}
    >
      {words('ringkasan.copy-rows')}
    </Button>
  )
}
