import { useMemo } from 'react'
import type { Command, CommandRegistry } from '../../../app/commands.ts'
import { useStructurePart, useViewPart, useWords } from '../../../app/session.tsx'
import { hasLogo } from '../../../domain/paper/letterhead-logo.ts'
import { childrenOf } from '../../../domain/structure/structure.ts'
import type { WordKey } from '../../../words/dictionary.ts'
import { useSelectedUnits } from '../../chart/state/use-selected-units.ts'
import { farCommands } from '../../commands/far-commands.ts'
import { exportActions } from '../../data/exports.ts'
import { useBarred } from '../../hooks/use-barred.ts'
import { sheetActions } from '../../proposals/sheets-menu.tsx'
import { useProposalView, useShelf } from '../../proposals/state/use-proposals.ts'

/** What a screen brings along when one goes there, or says itself once one is there. */
const COMES_ALONG: ReadonlySet<WordKey> = new Set([
  'need.sheets',
  'need.posts',
  'need.register',
  'need.tree-order',
  'need.tray',
])

/** The actions of the screens that are not shown; of those that may not be done it is known why, as far as it can be. */
export function useFarCommands(): (registry: CommandRegistry) => readonly Command[] {
  const words = useWords()
  const tell = useBarred()
  const units = useSelectedUnits()
  const branches = useStructurePart((structure) =>
    units.some((id) => childrenOf(structure, id).length > 0),
  )
  const logo = useStructurePart(hasLogo)
  const asChart = useViewPart(({ chartForm }) => chartForm === 'chart')
  const { proposals } = useShelf().state
  const proposal = useProposalView().at.page.kind === 'proposal'
  const count = units.length
  return useMemo(() => {
    const met: Partial<Record<WordKey, boolean>> = {
      'need.unit': count > 0,
      'need.one-unit': count === 1,
      'need.two-units': count > 1,
      'chart.arrange-none': branches,
      'need.drawing': asChart,
      'need.logo': logo,
      'need.proposal': proposal,
      'need.proposal-part': proposal,
      'need.step': proposal,
    }
    const papers = [...exportActions(words, proposals.length > 0), ...sheetActions(words)]
    const isMet = (needs: WordKey) => met[needs] ?? COMES_ALONG.has(needs)
    return (registry) => farCommands(registry, { words, papers, isMet, tell })
  }, [words, tell, count, branches, logo, asChart, proposals, proposal])
}
