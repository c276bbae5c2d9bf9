import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { fileName } from '../../app/files/file-name.ts'
import { toForget } from '../../app/files/to-forget.ts'
import { useSession, useStore, useWords, useWorkspacePart } from '../../app/session.tsx'
import { erasedElsewhereOf } from '../../app/workspace/erased-elsewhere.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { get } from '../../domain/structure/structure.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { PageLink } from '../help/page-link.tsx'
import styles from './sharing.module.css'

/** A colleague made somebody nameless: nothing is taken until that is done here, which begins a new history. */
export function ErasedNote() {
  const { workspace } = useSession().open
  const words = useWords()
  const { people } = useStore(erasedElsewhereOf(workspace))
  const [asking, setAsking] = useState(false)
  if (people.length === 0) return null
  return (
    <section className={styles.group} aria-label={words('sharing.erased')}>
      <p role="note" className={styles.open}>
        {words('sharing.erased-lead')}
        <PageLink id="forget-person" />
      </p>
      <Button size="compact-sm" onClick={() => setAsking(true)}>
        {words('sharing.erased-here')}
      </Button>
      {asking && <Asked onClose={() => setAsking(false)} />}
    </section>
  )
}

function Asked({ onClose }: { onClose(): void }) {
  const { open, preferences, closeFile } = useSession()
  const words = useWords()
  const structure = useWorkspacePart('structure')
  const { people } = useStore(erasedElsewhereOf(open.workspace))
  const names = people.flatMap(({ personId }) => {
    const person = get(structure, personId)
    return person ? [fullName(person)] : []
  })
  function erase() {
    const name = preferences.get().offices[open.id]?.name || fileName(structure, open.id)
    toForget.set({
      plan: {
        office: { id: open.id, name, note: '' },
        people: people.map(({ personId, erased }) => ({ personId, called: erased.called, erased })),
      },
    })
    onClose()
    closeFile()
  }
  return (
    <Dialog opened onClose={onClose} title={words('sharing.erased')} size={560}>
      <p>
        {names.length > 0
          ? words('sharing.erased-who', { list: names.join('; ') })
          : words('sharing.erased-removed')}
      </p>
      <p>{words('forget.what')}</p>
      <p>{words('forget.warn')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button color="red" onClick={erase}>
          {words('sharing.erased-do')}
        </Button>
      </Group>
    </Dialog>
  )
}
