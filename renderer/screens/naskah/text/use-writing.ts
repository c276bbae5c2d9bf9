import { useSession, useStructure } from '../../../app/session.tsx'
import { changeDuty, dropDuties } from '../../../domain/duties/duty-edits.ts'
import {
  addAfter,
  changeClause,
  dropClauses,
  keepClause,
  leaveOut,
  restorePiece,
  rewritePiece,
} from '../../../domain/naskah/clause-edits.ts'
import { baseOf, keyInText } from '../../../domain/naskah/clauses.ts'
import { basePieces, type Scope } from '../../../domain/naskah/compose.ts'
import { liveNamesIn } from '../../../domain/naskah/live-names.ts'
import { isOfAll } from '../../../domain/naskah/piece-index.ts'
import { keysLeft } from '../../../domain/naskah/source.ts'
import { everyPiece } from '../../../domain/naskah/text-tree.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useScope } from '../state/use-naskah.ts'
import type { EditTarget } from './edit-target.ts'

/** What can be done with a piece of the text; each answers whether it was done. */
export interface PieceActs {
  rewrite(source: string): Promise<boolean>
  addBehind(source: string): Promise<boolean>
  restore(): Promise<boolean>
  leaveOut(): Promise<boolean>
  keep(): Promise<boolean>
}

/** The verbs of that piece, with their names in the journal. */
export function usePieceActs(target: EditTarget, everywhere: boolean): PieceActs {
  const { newId } = useSession()
  const structure = useStructure()
  const act = useAct()
  const scope = useScope() ?? null
  const { base, clause, duty } = target
  // What stands in every text is said otherwise in this one alone, unless somebody wants it in all.
  const key = isOfAll(target.key) && !everywhere ? keyInText(target.key, scope) : target.key
  const name = target.name || target.key
  return {
    rewrite: (text) => {
      if (duty) {
        const said = get(structure, duty)?.text ?? name
        return act({ code: 'change-duty', params: { name: said } }, changeDuty(duty, { text }))
      }
      const label = { code: 'rewrite-piece', params: { name } } as const
      if (clause && base === null) return act(label, changeClause(clause.id, text, null))
      const now = baseNow(structure, scope, target, text)
      if (clause) return act(label, changeClause(clause.id, text, now))
      return act(label, rewritePiece({ id: newId('clause'), key, text, base: now }))
    },
    addBehind: (text) =>
      act({ code: 'add-piece', params: { name } }, addAfter({ id: newId('clause'), key, text })),
    restore: () =>
      act(
        { code: 'restore-piece', params: { name } },
        clause ? dropClauses([clause.id]) : restorePiece(key),
      ),
    leaveOut: () => {
      if (duty) {
        const said = get(structure, duty)?.text ?? name
        return act({ code: 'drop-duty', params: { name: said } }, dropDuties([duty]))
      }
      const label = { code: 'leave-out-piece', params: { name } } as const
      if (clause && base === null) return act(label, dropClauses([clause.id]))
      return act(label, leaveOut({ id: newId('clause'), key, base: base ?? '' }))
    },
    keep: () =>
      act(
        { code: 'keep-clause', params: { name } },
        keepClause(clause?.id ?? 'clause:', base ?? ''),
      ),
  }
}

/** What the program says there now, as far as those words do not leave it to say so. */
function baseNow(structure: Structure, scope: Scope, target: EditTarget, text: string): string {
  const { clause, base, source } = target
  if (!clause) return baseOf(structure, target.piece, text)
  const plain = [source, text].every(
    (one) => liveNamesIn(one).length === 0 && keysLeft(one).length === 0,
  )
  if (plain && base !== null) return base
  for (const one of everyPiece(basePieces(structure, scope)))
    if (one.key === target.key) return baseOf(structure, one, text)
  return base ?? ''
}
