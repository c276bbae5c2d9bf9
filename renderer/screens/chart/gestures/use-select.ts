import { useCallback } from 'react'
import { useSession } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { childrenOf, get } from '../../../domain/structure/structure.ts'
import { useChartUi } from '../state/chart-ui.ts'
import type { Chart } from '../view/use-chart.ts'

interface Keys {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Selects a unit: alone, added with Ctrl, or with all siblings in between with Shift; `bring` moves it into view. */
export function useSelect(
  chart: Chart,
): (unitId: UnitId, keys: Keys | null, bring?: boolean) => void {
  const { view } = useSession()
  const ui = useChartUi()
  const { structure } = chart
  return useCallback(
    (unitId, keys, bring = false) => {
      ui.set({ menu: null })
      const { selection } = view.get()
      const toggles = keys?.ctrlKey || keys?.metaKey
      const last = selection.at(-1)
      let next: readonly string[] = [unitId]
      if (toggles) {
        const others = selection.filter((id) => id !== unitId)
        next = selection.includes(unitId) ? others : [...others, unitId]
      } else if (keys?.shiftKey && last) {
        const parent = get(structure, unitId)?.parentId ?? null
        const siblings = childrenOf(structure, parent)
        const [from, to] = [siblings.indexOf(last as UnitId), siblings.indexOf(unitId)]
        const range = siblings.slice(Math.min(from, to), Math.max(from, to) + 1)
        if (from >= 0) next = [...range.filter((id) => id !== unitId), unitId]
      }
      view.set({ selection: next })
      if (bring) ui.set({ wanted: unitId })
    },
    [view, ui, structure],
  )
}
