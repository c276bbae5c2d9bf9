import { type NodeChange, useReactFlow } from '@xyflow/react'
import { useCallback, useState } from 'react'
import type { UnitId } from '../../domain/records.ts'
import { get } from '../../domain/structure.ts'
import { moveUnit } from '../../domain/unit-edits.ts'
import { useAct, useRefusal } from '../use-act.ts'
import { useChartUi } from './chart-ui.ts'
import { dropTarget } from './drop-target.ts'
import { PX_PER_MM } from './geometry.ts'
import type { Chart } from './use-chart.ts'
import type { UnitNode } from './use-nodes.ts'

export interface DraggedTo {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** One drag is one edit: where it would land is shown on the way, and it becomes one move when let go. */
export function useDragging(chart: Chart) {
  const ui = useChartUi()
  const act = useAct()
  const refused = useRefusal()
  const { screenToFlowPosition } = useReactFlow()
  const [at, setAt] = useState<DraggedTo | null>(null)

  const onNodesChange = useCallback((changes: NodeChange<UnitNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || !change.dragging) continue
      setAt({ id: change.id, x: change.position.x, y: change.position.y })
    }
  }, [])
  function onStart(unitId: UnitId) {
    ui.set({ drag: { unitId, target: null }, menu: null })
  }
  function onMove(unitId: UnitId, event: { readonly clientX: number; readonly clientY: number }) {
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const pointer = { x: point.x / PX_PER_MM, y: point.y / PX_PER_MM }
    const box = chart.index.boxAt(pointer.x, pointer.y)
    const boxOf = (id: UnitId) => chart.index.box(id)
    const target = box ? dropTarget(chart.structure, boxOf, unitId, box, pointer) : null
    ui.set({ drag: { unitId, target } })
  }
  async function onStop(unitId: UnitId) {
    const target = ui.get().drag?.target
    ui.set({ drag: null })
    if (target?.problem) refused(target.problem)
    else if (target) {
      const name = get(chart.structure, unitId)?.name ?? ''
      const edit = moveUnit(unitId, target.parentId, target.place)
      await act({ code: 'move-unit', params: { name } }, edit)
    }
    setAt(null)
  }
  return { at, onNodesChange, onStart, onMove, onStop }
}
