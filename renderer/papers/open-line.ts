import type { Proposal } from '../domain/proposal/proposal.ts'
import { unitsShowing } from '../domain/sharing/open-marks.ts'
import { get, type Structure, subtree } from '../domain/structure/structure.ts'
import type { Language } from '../domain/values/language.ts'
import { wordsIn } from '../words/words.ts'
import type { PaperChoice } from './order/paper-choice.ts'
import type { PaperKind } from './order/paper-kind.ts'

/** What a paper is made of, as far as it matters here. */
interface Printed {
  readonly structure: Structure
  readonly proposal: Proposal | null
}

interface Wish {
  readonly choice: Pick<PaperChoice, 'unitId'>
  readonly language: Language
  readonly open?: readonly string[]
}

/**
 * The sentence on a paper that prints a value two wrote differently and nobody has decided on; empty where it prints
 * none. Tables that are read back say nothing of it: what is open is in no table.
 */
export function openLine(
  kind: PaperKind,
  { structure, proposal }: Printed,
  { choice, open = [], language }: Wish,
): string {
  if (open.length === 0 || kind.readBack) return ''
  const printed = new Set(open.filter((id) => isPrinted(kind, { structure, proposal }, choice, id)))
  return printed.size === 0 ? '' : wordsIn(language)('sharing.paper-line', { count: printed.size })
}

function isPrinted(
  { about }: PaperKind,
  { structure, proposal }: Printed,
  { unitId }: Wish['choice'],
  id: string,
): boolean {
  // The office's own name and place stand at the head of every paper.
  if (id.startsWith('setting:')) return about === 'structure' || about === 'proposal'
  if (about === 'proposal') {
    return proposal !== null && (proposal.id === id || Object.hasOwn(proposal.change, id))
  }
  return about === 'structure' && isWithin(structure, unitId, id)
}

function isWithin(structure: Structure, unitId: PaperChoice['unitId'], id: string): boolean {
  const units = unitsShowing(structure, id)
  if (unitId === null || !get(structure, unitId)) return units.length > 0
  const branch = new Set(subtree(structure, unitId))
  return units.some((one) => branch.has(one))
}
