import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { bringAllScans, linkedSources } from '../../app/scans/bring-scans.ts'
import { NO_SERVER } from '../../app/server/server-now.ts'
import { useSession, useStore, useStructure, useWords } from '../../app/session.tsx'
import { NO_FOLDER } from '../../app/shared-folder/folder-now.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import { useFailure } from '../hooks/use-act.ts'
import styles from './sharing.module.css'

/** "Lampiran": how many of the scans lie here, and all others at once, for whoever is to work without the network. */
export function ScansSection() {
  const { folder, server } = useSession()
  const isOverFolder = useStore(folder?.now ?? NO_FOLDER).folder !== null
  const isLinked = useStore(server?.now ?? NO_SERVER).address !== null || isOverFolder
  return isLinked ? <Section /> : null
}

function Section() {
  const words = useWords()
  const { desktop, open, folder, server } = useSession()
  const structure = useStructure()
  const failed = useFailure()
  const [here, setHere] = useState<number | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const { attachment } = structure.tables
  const named = namedScans(structure)
  const isBusy = done !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the same attachments as many lie here as before
  useEffect(() => {
    let isGone = false
    void desktop.listScans({ id: open.id }).then((listed) => {
      if (isGone || !listed.ok) return
      const lying = new Set(listed.value.map(({ content }) => content))
      setHere(named.filter(({ content }) => lying.has(content)).length)
    })
    return () => {
      isGone = true
    }
  }, [desktop, open.id, attachment, isBusy])
  if (named.length === 0 || here === null) return null

  async function bring(): Promise<void> {
    const progress = (at: number, of: number) =>
      setDone(words('sharing.scans-bringing', { done: at + 1, of }))
    const sources = linkedSources(folder, server)
    const { brought, absent, trouble } = await bringAllScans(
      ...([desktop, open.id, sources, named, progress] as const),
    )
    setDone(null)
    if (trouble)
      return failed({
        ...trouble,
        message: trouble.message || words('sharing.folder-trouble-unexpected'),
      })
    const told = [words('sharing.scans-brought', { count: brought })]
    if (absent > 0) told.push(words('sharing.scans-absent', { count: absent }))
    notifications.show({ message: told.join(' '), autoClose: 8000 })
  }

  return (
    <section className={styles.group} aria-labelledby="lampiran-bersama">
      <h2 id="lampiran-bersama">{words('attachments.title')}</h2>
      <p role="status">{done ?? words('sharing.scans-here', { here, of: named.length })}</p>
      {here < named.length && (
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          onClick={() => {
            setDone(words('sharing.scans-bringing', { done: 1, of: named.length - here }))
            void bring()
          }}
        >
          {words('sharing.scans-bring')}
        </Button>
      )}
    </section>
  )
}
