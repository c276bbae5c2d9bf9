import { Button, Group } from '@mantine/core'
import { folderTitle } from '../../app/files/folder-title.ts'
import { useStore, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { sealing } from '../../app/workspace/locked-office.ts'
import { Dialog } from '../../parts/dialog.tsx'

/** That a locked office is being sealed, which is waited for; and where it could not be, why it lies open. */
export function SealingNotice({ preferences }: { readonly preferences: Store<Preferences> }) {
  const { id, failed } = useStore(sealing)
  const words = useWords()
  const nameOf = (of: string) => preferences.get().offices[of]?.name || folderTitle(of)
  if (id !== null) {
    return (
      <Dialog
        opened
        onClose={() => undefined}
        withCloseButton={false}
        title={words('lock.sealing', { name: nameOf(id) })}
        size={420}
      >
        <p role="status">{words('lock.sealing-hint')}</p>
      </Dialog>
    )
  }
  if (failed === null) return null
  const close = () => sealing.set({ failed: null })
  const { reason } = failed
  return (
    <Dialog opened onClose={close} title={words('lock.not-sealed')} size={480}>
      <p role="alert">{words('lock.not-sealed-text', { name: nameOf(failed.id), reason })}</p>
      <Group justify="flex-end">
        <Button data-autofocus onClick={close}>
          {words('shell.close')}
        </Button>
      </Group>
    </Dialog>
  )
}
