import { useShownDate, useStructure } from '../../app/session.tsx'
import type { ScreenId } from '../../app/view/view-state.ts'
import { structureCounts } from '../../domain/readings/structure-counts.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { useJudged } from '../hooks/use-judged.ts'
import { useSettled } from '../hooks/use-settled.ts'

/** The numbers beside the parts of the program in the rail; findings are counted when the editing rests. */
export function useRailCounts(): Partial<Record<ScreenId, number>> {
  const structure = useStructure()
  const judged = useJudged(useSettled(structure, null))
  const date = useShownDate()
  const kekosongan = structureCounts(useExpected(), date).vacantSeats
  return { kekosongan, temuan: judged?.open.length ?? 0 }
}
