import { Tabs } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { sheetToKeyIn } from '../../domain/proposal/supplement/supplement.ts'
import frame from '../../parts/tabbed-screen.module.css'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { ActsTab } from './acts/acts-tab.tsx'
import { ChartsTab } from './charts/charts-tab.tsx'
import { ClashesTab } from './clashes-tab.tsx'
import { DecideTab } from './decide/decide-tab.tsx'
import { DutiesTab } from './duties/duties-tab.tsx'
import { PeopleTab } from './people/people-tab.tsx'
import { ProposalHead } from './proposal-head.tsx'
import { RoadTab } from './road/road-tab.tsx'
import { PROPOSAL_TABS, type ProposalTab } from './state/proposal-view.ts'
import { type Sides, useProposalView, useSides } from './state/use-proposals.ts'
import { TotalsTab } from './totals/totals-tab.tsx'
import { VersionsTab } from './versions-tab.tsx'

const TABS: Readonly<Record<ProposalTab, (props: { readonly sides: Sides }) => React.ReactNode>> = {
  acts: ActsTab,
  charts: ChartsTab,
  totals: TotalsTab,
  people: PeopleTab,
  duties: DutiesTab,
  road: RoadTab,
  decide: DecideSheet,
  clashes: ClashesTab,
  versions: VersionsTab,
}

/** A sheet that takes the place of another is keyed in anew. */
function DecideSheet({ sides }: { readonly sides: Sides }) {
  return <DecideTab key={sheetToKeyIn(sides.proposal)?.version.no} sides={sides} />
}

/** One proposal: what it changes, before and after, people, its road, decisions, clashes, versions. */
export function ProposalPage({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords()
  const sides = useSides(proposal)
  const { view, at } = useProposalView()
  const tabs = PROPOSAL_TABS.filter((tab) => isShown(tab, sides))
  const tab = tabs.includes(at.tab) ? at.tab : 'acts'
  const Content = TABS[tab]
  useActions(
    'proposal.tabs',
    eachOf('proposal.tab-', tabs, (one) => view.set({ tab: one })),
  )
  return (
    <div className={frame.screen}>
      <ProposalHead sides={sides} />
      <Tabs
        value={tab}
        keepMounted={false}
        className={frame.tabs ?? ''}
        onChange={(value) => view.set({ tab: value as ProposalTab })}
      >
        <Tabs.List aria-label={proposal.name}>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {words(`proposal.tab-${one}`)}
              {countOf(one, sides)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Content sides={sides} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function isShown(tab: ProposalTab, { clashes, proposal, change }: Sides): boolean {
  if (tab === 'clashes') return clashes.length > 0
  if (tab === 'duties') return Object.keys(change).some((id) => id.startsWith('duty:'))
  if (tab === 'decide') return proposal.versions.length > 0
  return true
}

function countOf(tab: ProposalTab, { acts, clashes }: Sides): string {
  if (tab === 'acts') return ` (${acts.length})`
  return tab === 'clashes' ? ` (${clashes.length})` : ''
}
