import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { namedIn, type Words } from '../../words/words.ts'
import { Told } from '../hooks/told.tsx'

/** Long enough to read what went and to think again. */
const SHOWN_MS = 20_000

/** Says that a draft was removed, and takes it back. */
export function showRemoved(words: Words, { id, name }: Proposal, takeBack: () => void): void {
  const notice = `removed ${id}`
  const undo = () => {
    notifications.hide(notice)
    takeBack()
  }
  notifications.show({
    id: notice,
    autoClose: SHOWN_MS,
    message: (
      <Group gap="sm" justify="space-between">
        <span>
          <Told text={namedIn(words.language)('proposal.removed', { name })} />
        </span>
        <Button size="compact-xs" variant="default" onClick={undo}>
          {words('shell.undo')}
        </Button>
      </Group>
    ),
  })
}
