import { useMemo } from 'react'
import { useSession, useStructure, useViewPart, useWords } from '../../../app/session.tsx'
import { actsOf } from '../../../domain/acts/acts.ts'
import { type BoxAct, marksOf } from '../../../domain/acts/overlay.ts'
import { diff } from '../../../domain/structure/change.ts'
import { useSettled } from '../../hooks/use-settled.ts'

/** What a proposal in work does to the unit of a box. */
export interface DraftMark {
  readonly act: BoxAct
  /** `+ DIBENTUK`, `≈ GANTI NAMA · Seksi Persandian` */
  readonly text: string
}

const SIGNS: Partial<Record<BoxAct, string>> = {
  create: '+',
  move: '→',
  rename: '≈',
  merge: '»',
  split: '«',
}
const NONE: ReadonlyMap<string, DraftMark> = new Map()

/** Marks on the chart while a proposal is edited, by unit; none on the structure in force. */
export function useDraftMarks(): ReadonlyMap<string, DraftMark> {
  const { open } = useSession()
  const proposalId = useViewPart((view) => view.proposalId)
  const structure = useSettled(useStructure())
  const words = useWords()
  return useMemo(() => {
    const base = open.workspace.getState().structure
    if (proposalId === null || base === structure) return NONE
    const acts = actsOf(base, diff(base, structure), structure)
    const marks = new Map<string, DraftMark>()
    for (const [unitId, { act, from }] of marksOf(acts, base, structure)) {
      const word = words(`act.${act}`).toUpperCase()
      const former = act === 'rename' && from ? ` · ${from}` : ''
      marks.set(unitId, { act, text: `${SIGNS[act] ?? '•'} ${word}${former}` })
    }
    return marks
  }, [open, proposalId, structure, words])
}
