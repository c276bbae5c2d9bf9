import { lastPrinted, type PrintedSet } from '../../domain/paper/printed-set.ts'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { versionPrinted } from '../../papers/make-sheets.ts'
import { paperKey, paperOfKey } from '../../papers/order/paper-choice.ts'
import type { PaperOption } from '../../papers/order/paper-kind.ts'
import { paperKind, type SheetKind } from '../../papers/paper-table.ts'
import { WHOLE_VIEW } from '../../registers/vacancies/view.ts'
import type { PrintChoice } from './print-choice.ts'
import { subjectOf } from './printed-shelf.ts'

/** The choice a set was printed with. */
export function choiceOfSet(set: PrintedSet): Partial<PrintChoice> {
  return {
    ...settingsOfSet(set),
    kind: set.sheet as SheetKind,
    unitId: set.unitId as PrintChoice['unitId'],
    appointmentId: set.appointmentId as PrintChoice['appointmentId'],
    proposalId: set.proposalId as PrintChoice['proposalId'],
    versionNo: set.versionNo,
  }
}

/** How a set was printed, not what of it: the version, branch and proposal now chosen stay. */
export function settingsOfSet(set: PrintedSet): Partial<PrintChoice> {
  return {
    ...paperOfKey(set.paper),
    portrait: set.portrait,
    minType: set.minType,
    closeness: set.closeness,
    margins: set.margins,
    initials: set.initials,
    mode: set.mode as PrintChoice['mode'],
    content: set.content as PrintChoice['content'],
    allSheets: set.allSheets,
    register: registerOf(set),
    horizon: set.horizon as PrintChoice['horizon'],
    since: set.since,
    postId: set.postId as PrintChoice['postId'],
    wholeEvent: set.wholeEvent,
    mapRows: set.mapRows as PrintChoice['mapRows'],
    documents: set.documents as PrintChoice['documents'],
    textKind: set.textKind as PrintChoice['textKind'],
    without: set.without,
  }
}

/**
 * The choice with the rows of a text as they stood when the same was printed last, in this version or an earlier one:
 * so only sheets of which something changed are others. `sets` in any order; `proposal` is what the paper is about.
 */
export function asPrinted(
  choice: PrintChoice,
  sets: readonly PrintedSet[],
  proposal: Proposal | null,
): PrintChoice {
  if (choice.closeness !== null) return choice
  const versionNo = proposal && versionPrinted(paperKind(choice.kind), proposal, choice)
  const proposalId = proposal?.id ?? null
  const last = lastPrinted(sets, subjectOf({ versionNo, proposalId }, choice))
  return last && fitsSet(choice, last) ? { ...choice, closeness: last.closeness } : choice
}

/**
 * True where the same would be printed again: its paper, type and division, and as much of its matter. `closeness`:
 * how close the rows of what was made stand.
 */
export function fitsSet(
  choice: PrintChoice,
  set: PrintedSet,
  closeness: number | null = choice.closeness,
): boolean {
  const asClose = closeness === null || set.closeness === null || closeness === set.closeness
  return asClose && fitsPaper(choice, set) && fitsMatter(choice, set)
}

function fitsPaper(choice: PrintChoice, set: PrintedSet): boolean {
  const { kind, paper, portrait, minType, mode, margins } = choice
  const { upright = false, turns = false, modes } = paperKind(kind)
  // A drawing is turned to where it has room where nobody has said how it lies.
  const turned = portrait ?? (modes || turns ? null : upright)
  return (
    paperKey(choice) === set.paper &&
    (paper === 'own' || turned === null || turned === set.portrait) &&
    minType === set.minType &&
    (!modes || (mode === set.mode && margins === set.margins))
  )
}

function fitsMatter(choice: PrintChoice, set: PrintedSet): boolean {
  const { takes } = paperKind(choice.kind)
  const asked: readonly (readonly [PaperOption, keyof PrintChoice & keyof PrintedSet])[] = [
    ['paraf', 'initials'],
    ['holders', 'content'],
    ['all-sheets', 'allSheets'],
    ['family', 'register'],
    ['eselon', 'register'],
    ['horizon', 'horizon'],
    ['rows', 'mapRows'],
    ['documents', 'documents'],
    ['text-kind', 'textKind'],
    ['span', 'since'],
    ['ahead', 'since'],
    ['post', 'postId'],
    ['event', 'wholeEvent'],
  ]
  const printed = { ...set, register: registerOf(set) }
  const same = (field: keyof PrintChoice & keyof PrintedSet) =>
    told(choice[field]) === told(printed[field])
  return same('without') && asked.every(([option, field]) => !takes.includes(option) || same(field))
}

/** What of a register was shown; what its view did not know yet was shown whole. */
function registerOf({ register }: PrintedSet): PrintChoice['register'] {
  return { ...WHOLE_VIEW, ...register } as PrintChoice['register']
}

/** A value as text, whatever the order of its fields. */
function told(value: unknown): string {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!plain) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
