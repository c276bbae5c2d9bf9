import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { helpPage, type PageId } from '../../help/page-table.ts'
import { useHelpDoor } from '../hooks/help-door.ts'

/** Beside a sentence that says what is amiss: opens the page of help about it. */
export function PageLink({ id }: { readonly id: PageId }) {
  const open = useHelpDoor()
  const words = useWords()
  const label = words('help.of-refusal', { title: helpPage(id).text[words.language].title })
  return (
    // In a line of text it takes no more room than the line.
    <ActionIcon
      size={24}
      my="calc(-1 * var(--space-tight))"
      title={label}
      aria-label={label}
      onClick={() => open(id)}
    >
      <IconHelp size={16} />
    </ActionIcon>
  )
}
