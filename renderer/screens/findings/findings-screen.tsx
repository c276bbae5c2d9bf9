import { Button, Tabs } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useShownDate, useStructurePart, useWords } from '../../app/session.tsx'
import { childrenOf } from '../../domain/structure/structure.ts'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { longDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import { FindingsList } from './findings-list.tsx'
import { RuleTableTab } from './rule-table-tab.tsx'
import { TipeScoreTab } from './tipe-score-tab.tsx'
import { useFindings } from './use-findings.ts'

const TABS = ['open', 'accepted', 'rules', 'score'] as const
type Tab = (typeof TABS)[number]

/** "Perlu diperiksa": what the rules find, what was accepted, the rules themselves as data, and the score of a tipe. */
export function FindingsScreen() {
  const words = useWords()
  const on = useShownDate()
  const { open, accepted } = useFindings()
  const hasUnits = useStructurePart((structure) => childrenOf(structure, null).length > 0)
  const { view } = useSession()
  const [tab, showTab] = useState<Tab>(() => view.get().findings.tab)
  function setTab(to: Tab) {
    showTab(to)
    if (to === 'open' || to === 'accepted')
      view.set(({ findings }) => ({ findings: { ...findings, tab: to } }))
  }
  useActions('findings.tabs', eachOf('findings.tab-', TABS, setTab))
  const number = (value: number) => wholeNumber(value, words.language)
  return (
    <div className={frame.screen}>
      <ScreenHead
        title={words('screen.temuan')}
        lead={words('findings.lead', {
          open: number(open.length),
          accepted: number(accepted.length),
          date: longDate(on, words.language),
        })}
      >
        <PrintButton />
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => setTab(value as Tab)}
        keepMounted={false}
        className={frame.tabs ?? ''}
      >
        <Tabs.List aria-label={words('screen.temuan')}>
          <Tabs.Tab value="open">{`${words('findings.tab-open')} (${number(open.length)})`}</Tabs.Tab>
          <Tabs.Tab value="accepted">
            {`${words('findings.tab-accepted')} (${number(accepted.length)})`}
          </Tabs.Tab>
          <Tabs.Tab value="rules">{words('findings.tab-rules')}</Tabs.Tab>
          <Tabs.Tab value="score">{words('findings.tab-score')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="open">
          {hasUnits || open.length > 0 ? (
            <FindingsList which="open" list={open} empty={words('findings.none')} />
          ) : (
            <EmptyStructure>{words('findings.no-units')}</EmptyStructure>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="accepted">
          <FindingsList which="accepted" list={accepted} empty={words('findings.none-accepted')} />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RuleTableTab />
        </Tabs.Panel>
        <Tabs.Panel value="score">
          <TipeScoreTab />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

/** Leads to the compliance sheet of the day shown, ready to be printed. */
function PrintButton() {
  const words = useWords()
  const show = useShowSheets()
  const print = () => show({ kind: 'compliance' })
  useActions('findings.print', { 'findings.print': print })
  return (
    <Button leftSection={<IconPrinter size={14} aria-hidden />} onClick={print}>
      {words('findings.print')}
    </Button>
  )
}
