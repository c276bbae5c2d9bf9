import type { ProposalId } from '../../domain/proposal/proposal.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { HARD_TO_READ, type SheetPaperName } from '../../print/sheet/sheet-papers.ts'
import type { PrintPreferences } from '../view/print-preferences.ts'
import { createStore, type Store } from '../view/store.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import type { SheetKind } from './sheet-kinds.ts'

/** What a person wants on paper. The names of papers and modes are those of the planner. */
export interface PrintChoice {
  readonly kind: SheetKind
  readonly paper: SheetPaperName | 'own'
  /** Width and height in millimetres as the paper lies, `250x400`; counts where the paper is `own`. */
  readonly ownPaper: string
  /** Null: as that paper usually lies. */
  readonly portrait: boolean | null
  /** Smallest type in points. */
  readonly minType: number
  readonly mode: 'unit' | 'fit' | 'poster'
  readonly content: 'units' | 'holders'
  /** One branch; null: everything. */
  readonly unitId: UnitId | null
  readonly proposalId: ProposalId | null
  /** Null: the latest. */
  readonly versionNo: number | null
  /** Of drawings, in millimetres: one number, or top, right, bottom, left. */
  readonly margins: string
  /** A Lampiran with the table of those who initial. */
  readonly initials: boolean
  /** Shown as a grey copy would look. */
  readonly grey: boolean
}

/** Before anything was chosen. */
export const FIRST_CHOICE: PrintChoice = {
  kind: 'chart',
  paper: 'F4',
  ownPaper: '250x400',
  portrait: null,
  minType: 8,
  mode: 'unit',
  content: 'holders',
  unitId: null,
  proposalId: null,
  versionNo: null,
  margins: '12',
  initials: false,
  grey: false,
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
export interface SheetOrder {
  readonly choice: PrintChoice
  readonly language: 'id' | 'en'
  /** The day shown. */
  readonly on: CalendarDate
  /** The day printed. */
  readonly today: CalendarDate
}
