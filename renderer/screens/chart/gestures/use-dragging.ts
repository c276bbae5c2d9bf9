import { type NodeChange, useReactFlow } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession, useWords } from '../../../app/session.tsx'
import { kindOfId, type UnitId } from '../../../domain/records/records.ts'
import { get, unitsInOrder } from '../../../domain/structure/structure.ts'
import { moveUnits } from '../../../domain/verbs/move-units.ts'
import { useAct, useRefusal } from '../../hooks/use-act.ts'
import { useChartUi } from '../state/chart-ui.ts'
import { dropTarget } from '../state/drop-target.ts'
import { PX_PER_MM } from '../view/geometry.ts'
import type { Chart } from '../view/use-chart.ts'
import type { UnitNode } from '../view/use-nodes.ts'

export interface DraggedTo {
  readonly id: string
  readonly x: number
  readonly y: number
}

/**
 * One drag is one edit: where it would land is shown on the way, and it becomes one move when let go. Dragging one of
 * several selected units moves them all; Escape drops nothing.
 */
export function useDragging(chart: Chart) {
  const { view } = useSession()
  const words = useWords()
  const ui = useChartUi()
  const act = useAct()
  const refused = useRefusal()
  const { screenToFlowPosition } = useReactFlow()
  const [at, setAt] = useState<DraggedTo | null>(null)
  const moving = useRef<readonly UnitId[]>([])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || moving.current.length === 0) return
      event.preventDefault()
      moving.current = []
      ui.set({ drag: null })
      setAt(null)
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [ui])

  const onNodesChange = useCallback((changes: NodeChange<UnitNode>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || !change.dragging) continue
      if (moving.current.length > 0)
        setAt({ id: change.id, x: change.position.x, y: change.position.y })
    }
  }, [])
  function onStart(unitId: UnitId) {
    const { selection } = view.get()
    const chosen = new Set(selection.filter((id) => kindOfId(id) === 'unit'))
    moving.current = chosen.has(unitId)
      ? unitsInOrder(chart.structure).filter((id) => chosen.has(id))
      : [unitId]
    ui.set({ drag: { unitIds: moving.current, target: null }, menu: null })
  }
  function onMove(_: UnitId, event: { readonly clientX: number; readonly clientY: number }) {
    if (moving.current.length === 0) return
    const point = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const pointer = { x: point.x / PX_PER_MM, y: point.y / PX_PER_MM }
    const box = chart.index.boxAt(pointer.x, pointer.y)
    const boxOf = (id: UnitId) => chart.index.box(id)
    const target = box ? dropTarget(chart.structure, boxOf, moving.current, box, pointer) : null
    ui.set({ drag: { unitIds: moving.current, target } })
  }
  async function onStop() {
    const target = ui.get().drag?.target
    const ids = moving.current
    const [first] = ids
    moving.current = []
    ui.set({ drag: null })
    if (target?.problem) refused(target.problem)
    else if (target && first) {
      const one = get(chart.structure, first)?.name ?? ''
      const name = ids.length > 1 ? words('chart.units', { count: ids.length }) : one
      const edit = moveUnits(ids, target.parentId, target.place)
      ui.set({ eye: target.targetId })
      const done = await act({ code: 'move-unit', params: { name } }, edit)
      ui.set({ eye: null })
      // What was dropped is what is looked at: it stays chosen, and where it went out of sight it is brought back.
      if (done) {
        view.set({ selection: [...ids] })
        ui.set({ wanted: ids.at(-1) ?? null })
      }
    }
    setAt(null)
  }
  return { at, onNodesChange, onStart, onMove, onStop }
}
