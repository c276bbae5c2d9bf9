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
import { get } from '../../../domain/structure/structure.ts'
import { useAct } from '../../hooks/use-act.ts'
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
export function usePieceActs(target: EditTarget): PieceActs {
  const { newId } = useSession()
  const structure = useStructure()
  const act = useAct()
  const { key, base, clause, duty } = target
  const name = target.name || key
  return {
    rewrite: (text) => {
      if (duty) {
        const said = get(structure, duty)?.text ?? name
        return act({ code: 'change-duty', params: { name: said } }, changeDuty(duty, { text }))
      }
      const label = { code: 'rewrite-piece', params: { name } } as const
      if (clause) return act(label, changeClause(clause.id, text, base))
      return act(label, rewritePiece({ id: newId('clause'), key, text, base: base ?? '' }))
    },
    addBehind: (text) =>
      act({ code: 'add-piece', params: { name } }, addAfter({ id: newId('clause'), key, text })),
    restore: () =>
      act(
        { code: 'restore-piece', params: { name } },
        clause && base !== null ? dropClauses([clause.id]) : restorePiece(key),
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
