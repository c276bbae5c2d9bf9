import { createStore, type Store } from '../../../app/view/store.ts'
import type { OpenWorkspace } from '../../../app/workspace/open-workspace.ts'
import type { ChosenSides } from '../../../domain/proposal/clashes/chosen-sides.ts'
import type { PastId } from '../../../domain/proposal/in-force/past.ts'
import type { Decree, ProposalId } from '../../../domain/proposal/proposal.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'

export const PROPOSAL_TABS = [
  'acts',
  'charts',
  'totals',
  'people',
  'duties',
  'road',
  'decide',
  'clashes',
  'versions',
] as const
export type ProposalTab = (typeof PROPOSAL_TABS)[number]

export type ProposalPage =
  | { readonly kind: 'list' }
  | { readonly kind: 'proposal'; readonly id: ProposalId }
  | { readonly kind: 'past'; readonly id: PastId }
  /** `a` and `b`: what is chosen from the start (`compareChoices`). */
  | { readonly kind: 'compare'; readonly a?: string; readonly b?: string }

/** Where one is among the proposals of a file; kept while other screens are shown. */
export interface ProposalViewState {
  readonly page: ProposalPage
  readonly tab: ProposalTab
  /** The act both charts go to; the number makes a repeated wish a new one. */
  readonly goTo: { readonly key: string; readonly wish: number } | null
  readonly kept: { readonly [K in keyof Unrecorded]: Readonly<Record<string, Unrecorded[K]>> }
}

/** What is keyed in or chosen and not recorded yet. */
export interface Unrecorded {
  /** Marks as they are keyed in, by proposal and version. */
  readonly marks: string
  /** Sides chosen where a proposal clashes, by proposal. */
  readonly sides: ChosenSides
  /** What is typed of its coming in force, by proposal; what is not there stands as the proposal has it. */
  readonly enacting: {
    readonly on?: CalendarDate
    readonly reason?: string
    readonly vacantFor?: string | null
  }
  /** The same of its regulation. */
  readonly decree: {
    readonly kind?: Decree['kind']
    readonly no?: string
    readonly date?: CalendarDate | null
  }
}

export type ProposalView = Store<ProposalViewState>

const views = new WeakMap<OpenWorkspace, ProposalView>()

export function proposalViewOf(open: OpenWorkspace): ProposalView {
  const known = views.get(open)
  if (known) return known
  const view = createStore<ProposalViewState>({
    page: { kind: 'list' },
    tab: 'acts',
    goTo: null,
    kept: { marks: {}, sides: {}, enacting: {}, decree: {} },
  })
  views.set(open, view)
  return view
}
