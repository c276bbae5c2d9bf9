import { Button, Group } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { AgainQuestion } from './use-opened-before.ts'
import { workDay } from './work-day.ts'

/** A file that was opened before: its office is brought up to date, or there is one more. */
export function AgainDialog({ question }: { readonly question: AgainQuestion }) {
  const words = useWords()
  const { file, office, openedAt, answer } = question
  return (
    <Dialog opened onClose={() => answer('cancel')} title={words('again.title')} size={520}>
      <p>{words('again.text', { file, name: office, on: workDay(openedAt, words) })}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => answer('cancel')}>
          {words('shell.cancel')}
        </Button>
        <Button variant="default" onClick={() => answer('apart')}>
          {words('again.apart')}
        </Button>
        <Button data-autofocus onClick={() => answer('update')}>
          {words('again.update')}
        </Button>
      </Group>
    </Dialog>
  )
}
