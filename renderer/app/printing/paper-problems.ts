import { get, type Structure, trayOf } from '../../domain/structure.ts'
import type { ProposalPaper } from '../../print/proposal-paper.ts'
import type { SheetOrder } from './print-choice.ts'
import { SHEET_TRAITS } from './sheet-kinds.ts'

/** Something to know before the paper is printed, as a code and its values. */
export interface PaperProblem {
  readonly code:
    | 'type-too-small'
    | 'no-letterhead'
    | 'no-signer'
    | 'no-initials'
    | 'no-decree'
    | 'in-tray'
    | 'draft'
    | 'undecided'
    | 'no-reason'
  readonly params: Readonly<Record<string, string | number>>
  /** Where it can be mended: the settings, or the proposal. */
  readonly place: 'settings' | 'proposal' | 'chart' | null
}

export interface MadeFacts {
  readonly paper: ProposalPaper | null
  readonly keepsType: boolean
  /** The smallest type on the planned sheets. */
  readonly typePt: number | null
}

/** What is amiss with a paper, most telling first; empty where it can go to the printer. */
export function problemsOf(
  structure: Structure,
  { choice }: SheetOrder,
  { paper, keepsType, typePt }: MadeFacts,
): PaperProblem[] {
  const { kind, minType } = choice
  const value = (key: string) => get(structure, `setting:${key}` as const)?.value.trim() ?? ''
  const found: PaperProblem[] = []
  const tell = (
    code: PaperProblem['code'],
    place: PaperProblem['place'],
    params: PaperProblem['params'] = {},
  ) => found.push({ code, place, params })
  const small = typePt !== null && typePt < minType - 0.05
  if (!keepsType || small) {
    tell('type-too-small', null, { type: tenths(typePt ?? minType), least: tenths(minType) })
  }
  if (value('government') === '' && value('officeName') === '') tell('no-letterhead', 'settings')
  if (SHEET_TRAITS[kind].proposal || kind === 'chart') {
    if (value('headTitle') === '' || value('headName') === '') tell('no-signer', 'settings')
  }
  if (kind === 'chart' && value('decreeNo') === '') tell('no-decree', 'settings')
  if (SHEET_TRAITS[kind].planned) {
    const waiting = trayOf(structure).length
    if (waiting > 0) tell('in-tray', 'chart', { count: waiting })
  }
  if (paper) found.push(...proposalProblems(kind, paper, value('signer1') === ''))
  return found
}

function proposalProblems(
  kind: string,
  { proposal, acts, decisions }: ProposalPaper,
  noInitials: boolean,
): PaperProblem[] {
  const found: PaperProblem[] = []
  if (proposal.status === 'draf') found.push({ code: 'draft', place: 'proposal', params: {} })
  if (kind === 'decision-sheet' && noInitials) {
    found.push({ code: 'no-initials', place: 'settings', params: {} })
  }
  const open = acts.filter(({ key }) => !decisions[key]).length
  if (kind === 'berita-acara' && open > 0) {
    found.push({ code: 'undecided', place: 'proposal', params: { count: open } })
  }
  const silent = acts.filter(({ reason }) => reason.trim() === '').length
  if (kind === 'matrix' && silent > 0) {
    found.push({ code: 'no-reason', place: 'proposal', params: { count: silent } })
  }
  return found
}

function tenths(points: number): string {
  return String(Math.floor(points * 10 + 1e-6) / 10)
}
