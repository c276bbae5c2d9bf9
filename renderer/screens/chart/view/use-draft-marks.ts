import { useMemo, useSyncExternalStore } from 'react'
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
  const { workspace } = useSession().open
  const proposalId = useViewPart((view) => view.proposalId)
  const base = useSyncExternalStore(workspace.subscribe, () =>
    proposalId === null ? null : workspace.getState().structure,
  )
  const structure = useSettled(useStructure())
  const words = useWords()
  return useMemo(() => {
    if (base === null || base === structure) return NONE
    const acts = actsOf(base, diff(base, structure), structure)
    const marks = new Map<string, DraftMark>()
    marksOf(acts, base, structure).forEach(({ act, from }, unitId) => {
      const word = words(`act.${act}`).toUpperCase()
      const former = act === 'rename' && from ? ` · ${from}` : ''
      marks.set(unitId, { act, text: `${SIGNS[act] ?? '•'} ${word}${former}` })
    })
    return marks
  }, [base, structure, words])
}
