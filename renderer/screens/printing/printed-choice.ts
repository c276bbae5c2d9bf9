import type { PrintChoice } from '../../app/printing/print-choice.ts'
import type { PrintedSet } from '../../domain/paper/printed-set.ts'
import { paperKey, paperOfKey } from '../../papers/order/paper-choice.ts'
import { paperKind, type SheetKind } from '../../papers/paper-table.ts'

/** The choice a set was printed with. */
export function choiceOfSet(set: PrintedSet): Partial<PrintChoice> {
  return {
    ...settingsOfSet(set),
    kind: set.sheet as SheetKind,
    unitId: set.unitId as PrintChoice['unitId'],
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
    margins: set.margins,
    initials: set.initials,
    mode: set.mode as PrintChoice['mode'],
    content: set.content as PrintChoice['content'],
  }
}

/** True where the same paper, type and division would be printed again. */
export function fitsSet(choice: PrintChoice, set: PrintedSet): boolean {
  const { kind, paper, portrait, minType, mode, content, margins, initials } = choice
  const { upright = false, modes, takes } = paperKind(kind)
  // The planner turns a drawing where nobody has said how it lies.
  const turned = portrait ?? (modes ? null : upright)
  return (
    paperKey(choice) === set.paper &&
    (paper === 'own' || turned === null || turned === set.portrait) &&
    minType === set.minType &&
    (!modes || (mode === set.mode && margins === set.margins)) &&
    (!takes.includes('paraf') || initials === set.initials) &&
    (!takes.includes('holders') || content === set.content)
  )
}
