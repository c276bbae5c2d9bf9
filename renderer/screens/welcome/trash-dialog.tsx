import { Button, Group } from '@mantine/core'
import type { Office } from '../../app/files/cabinet.ts'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { toldApart, trashText } from './office-told.ts'

/** Says what goes when an office is deleted, where to, and how it comes back. */
export function TrashDialog(props: { office: Office; onClose(): void; onTrash(): void }) {
  const { office, onClose, onTrash } = props
  const words = useWords()
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words('office.trash-title', { name: toldApart(office) })}
      size={480}
    >
      <p>{trashText(words, office)}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" onClick={onTrash}>
          {words('office.trash')}
        </Button>
      </Group>
    </Dialog>
  )
}
