import { Group, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { NamelessLine } from '../forms/nameless-line.tsx'
import { UnforgottenLine } from '../forms/unforgotten-line.tsx'
import { QueryFailed } from '../help/query-failed.tsx'
import { TabHeadPlace } from '../hooks/tab-head.tsx'
import { useQuery } from '../hooks/use-query.ts'
import { JournalTab } from '../journal/journal-tab.tsx'
import { SecondCopyLine } from '../settings/second-copy-line.tsx'
import { BackupButton, BackupLine } from './backup-line.tsx'
import { IntegrityTab } from './integrity-tab.tsx'
import styles from './restore.module.css'
import { RestoreTab } from './restore-tab.tsx'
import { type Tray, TrayTab } from './tray-tab.tsx'

const TABS = ['changes', 'restore', 'integrity', 'tray'] as const
type Tab = (typeof TABS)[number]
const NO_ROWS: Tray = []

/** "Riwayat": every change ever made to this file, the way back to any of them, and what cannot be read. */
export function RiwayatScreen() {
  const words = useWords()
  const { open } = useSession()
  const count = useWorkspacePart('lastSeq')
  const [tab, setTab] = useState<Tab>('changes')
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [seq, setSeq] = useState<number | null>(null)
  const query = useQuery('tray', open.tray)
  const tray = query.state === 'read' ? query.value : NO_ROWS
  const number = (value: number) => wholeNumber(value, words.language)
  const isThere: Readonly<Record<Tab, boolean>> = {
    changes: true,
    restore: true,
    integrity: open.folder !== '',
    tray: tray.length > 0 || query.state === 'failed',
  }
  const shown = TABS.filter((one) => isThere[one])
  useActions('riwayat.tabs', eachOf('riwayat.tab-', shown, setTab))
  const restore = (from: number) => {
    setSeq(from)
    setTab('restore')
  }
  return (
    <div className={frame.screen}>
      <ScreenHead
        title={words('screen.riwayat')}
        lead={
          <div className={styles.lead}>
            <p>{words('journal.lead', { count })}</p>
            {open.folder !== '' && <BackupLine />}
            <SecondCopyLine />
            <UnforgottenLine />
          </div>
        }
      >
        {open.folder !== '' && <BackupButton main={tab === 'changes' || tab === 'tray'} />}
        <Group gap="sm" ref={setPlace} />
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => setTab(value as Tab)}
        keepMounted={false}
        className={frame.tabs ?? ''}
      >
        <Tabs.List aria-label={words('screen.riwayat')}>
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {words(`restore.tab-${one}`)}
              {one === 'tray' && query.state === 'read' && ` (${number(tray.length)})`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="changes">
          <div className={styles.note}>
            <NamelessLine />
          </div>
          <JournalTab onRestore={open.folder === '' ? null : restore} />
        </Tabs.Panel>
        <Tabs.Panel value="restore">
          <RestoreTab begin={seq} />
        </Tabs.Panel>
        <Tabs.Panel value="integrity">
          <TabHeadPlace value={place}>
            <IntegrityTab />
          </TabHeadPlace>
        </Tabs.Panel>
        <Tabs.Panel value="tray">
          {query.state === 'failed' ? <QueryFailed query={query} /> : <TrayTab tray={tray} />}
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
