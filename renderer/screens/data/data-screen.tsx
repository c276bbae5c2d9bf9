import { Button, Group, Tabs } from '@mantine/core'
import { IconFolderOpen, IconInbox, IconSend } from '@tabler/icons-react'
import { useSession, useViewPart, useWords } from '../../app/session.tsx'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { useCommand } from '../commands/use-command.ts'
import { SharingTab } from '../sharing/sharing-tab.tsx'
import { FilesTab } from './files-tab.tsx'

const TABS = ['files', 'sharing'] as const

/** "Data": files of other programs come in, tables and backups go out; and what colleagues do on the same office. */
export function DataScreen() {
  const { openFiles, view } = useSession()
  const tab = useViewPart(({ dataTab }) => dataTab)
  const words = useWords()
  const show = (dataTab: (typeof TABS)[number]) => view.set({ dataTab })
  useActions('data.open', {
    'data.open': openFiles,
    ...eachOf('data.tab-', TABS, show),
  })
  return (
    <div className={frame.screen}>
      <ScreenHead title={words('screen.data')} lead={words('data.lead')}>
        {tab === 'files' ? (
          <Button leftSection={<IconFolderOpen size={16} />} onClick={openFiles}>
            {words('data.open')}
          </Button>
        ) : (
          <SharingButtons />
        )}
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => show(value as (typeof TABS)[number])}
        keepMounted={false}
        className={frame.tabs ?? ''}
      >
        <Tabs.List aria-label={words('screen.data')}>
          {TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {words(`data.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="files">
          <FilesTab />
        </Tabs.Panel>
        <Tabs.Panel value="sharing">
          <SharingTab />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function SharingButtons() {
  const { open } = useSession()
  const [send, take] = [useCommand('sharing.send'), useCommand('sharing.take')]
  // A part of an office is brought together with its server alone.
  if (open.part !== null) return null
  return (
    <Group gap="sm">
      {send && (
        <Button variant="default" leftSection={<IconSend size={16} />} onClick={send.run}>
          {send.label}
        </Button>
      )}
      {take && (
        <Button leftSection={<IconInbox size={16} />} onClick={take.run}>
          {take.label}
        </Button>
      )}
    </Group>
  )
}
