import type { ProposalId } from '../../domain/proposal/proposal.ts'
import type { SheetWish } from '../../papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import type { SheetKind } from '../../papers/paper-table.ts'
import { HARD_TO_READ } from '../../print/sheet/sheet-papers.ts'
import type { PrintPreferences } from '../view/print-preferences.ts'
import { createStore, type Store } from '../view/store.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** What a person wants on paper. */
export interface PrintChoice extends PaperChoice {
  readonly kind: SheetKind
  readonly proposalId: ProposalId | null
  /** Shown as a grey copy would look. */
  readonly grey: boolean
  /** With the scans of what it is about behind it. */
  readonly scans: boolean
}

/** Before anything was chosen. */
export const FIRST_CHOICE: PrintChoice = {
  ...USUAL_PAPER,
  kind: 'chart',
  proposalId: null,
  grey: false,
  scans: false,
}

const choices = new WeakMap<OpenWorkspace, Store<PrintChoice>>()

/** The choice of an open file; kept while other screens are shown, and begun with what was liked last. */
export function printChoiceOf(
  open: OpenWorkspace,
  preferences: Pick<Store<{ printing: PrintPreferences }>, 'get' | 'set'>,
): Store<PrintChoice> {
  const known = choices.get(open)
  if (known) return known
  const store = createStore<PrintChoice>({ ...FIRST_CHOICE, ...preferences.get().printing })
  store.subscribe(() => {
    const { paper, ownPaper, minType: asked, margins, initials } = store.get()
    const before = preferences.get().printing
    // Type that is hard to read is wanted for one paper, not for all to come.
    const minType = asked < HARD_TO_READ ? before.minType : asked
    const liked = { paper, ownPaper, minType, margins, initials }
    const keys = Object.keys(liked) as (keyof PrintPreferences)[]
    if (keys.some((key) => liked[key] !== before[key])) preferences.set({ printing: liked })
  })
  choices.set(open, store)
  return store
}

/** A choice with everything else that the sheets depend on. */
export interface SheetOrder extends SheetWish {
  readonly choice: PrintChoice
}
