import { Button, Group, Tabs } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useShownDate, useViewPart, useWords } from '../../app/session.tsx'
import { summaryOf, summaryPath, summaryStart } from '../../domain/readings/ringkasan.ts'
import { staffingOf } from '../../domain/readings/staffing.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, subtree, unitsInOrder } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { longDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { TabHeadPlace } from '../hooks/tab-head.tsx'
import { useExpected } from '../hooks/use-expected.ts'
import { NumbersTab } from './numbers-tab.tsx'
import { PetaMenu } from './peta-menu.tsx'
import styles from './ringkasan.module.css'
import { summaryTableText } from './summary-table-text.ts'
import { TemplatesTab } from './templates-tab.tsx'
import { TodayTab } from './today-tab.tsx'

const TABS = {
  today: 'ringkasan.tab-today',
  numbers: 'ringkasan.tab-numbers',
  templates: 'ringkasan.templates',
} as const

/**
 * "Ringkasan": what is to be done today; K, B, −/+ and empty seats of a city or an office on one page; and the branches
 * used as templates.
 */
export function RingkasanScreen() {
  const structure = useExpected()
  const words = useWords()
  const { view } = useSession()
  const tab = useViewPart((state) => state.summary)
  const [entered, setEntered] = useState<UnitId | null>(null)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useActions('ringkasan', {
    'ringkasan.today': () => view.set({ summary: 'today' }),
    'ringkasan.numbers': () => view.set({ summary: 'numbers' }),
  })
  const scope = entered && get(structure, entered) ? entered : summaryStart(structure)
  const on = useShownDate()
  const table = staffingOf(structure, on)
  const { posts } = scope ? table.total(scope) : table.whole
  const counted = tab === 'numbers' && posts > 0
  return (
    <div className={frame.screen}>
      <ScreenHead
        title={(scope && get(structure, scope)?.name) ?? words('screen.ringkasan')}
        lead={
          <>
            <Lead scope={scope} posts={posts} />
            {tab === 'numbers' && <Path scope={scope} onEnter={setEntered} />}
          </>
        }
      >
        {counted && <CopyButton scope={scope} />}
        {counted && <PetaMenu scope={scope} />}
        <Group gap="sm" ref={setPlace} />
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => view.set({ summary: value as typeof tab })}
        keepMounted={false}
        className={frame.tabs ?? ''}
      >
        <Tabs.List aria-label={words('screen.ringkasan')}>
          {Object.entries(TABS).map(([value, key]) => (
            <Tabs.Tab key={value} value={value}>
              {words(key)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <TabHeadPlace value={place}>
          <Tabs.Panel value="today">
            <TodayTab />
          </Tabs.Panel>
          <Tabs.Panel value="numbers">
            <NumbersTab scope={scope} onEnter={setEntered} />
          </Tabs.Panel>
          <Tabs.Panel value="templates">
            <TemplatesTab />
          </Tabs.Panel>
        </TabHeadPlace>
      </Tabs>
    </div>
  )
}

function Lead({ scope, posts }: { readonly scope: UnitId | null; readonly posts: number }) {
  const structure = useExpected()
  const on = useShownDate()
  const words = useWords()
  const units = scope ? subtree(structure, scope).length : unitsInOrder(structure).length
  const number = (value: number) => wholeNumber(value, words.language)
  const date = longDate(on, words.language)
  const facts = { units: number(units), posts: number(posts), date }
  return <p>{words(posts > 0 ? 'ringkasan.lead' : 'ringkasan.lead-empty', facts)}</p>
}

/** The way down to the unit shown; each step leads back to it. */
function Path(props: { readonly scope: UnitId | null; onEnter(unitId: UnitId): void }) {
  const { scope, onEnter } = props
  const structure = useExpected()
  const words = useWords()
  const path = summaryPath(structure, scope).slice(0, -1)
  if (path.length === 0) return null
  return (
    <nav className={styles.path} aria-label={words('ringkasan.path')}>
      {path.map((id) => (
        <span key={id}>
          <button type="button" className={styles.link} onClick={() => onEnter(id)}>
            {get(structure, id)?.name}
          </button>
          {' ›'}
        </span>
      ))}
    </nav>
  )
}

/** Puts every table of the summary on the clipboard, as a spreadsheet takes it. */
function CopyButton({ scope }: { readonly scope: UnitId | null }) {
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
