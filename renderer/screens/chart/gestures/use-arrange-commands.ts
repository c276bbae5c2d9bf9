import { useReactFlow } from '@xyflow/react'
import { useSession, useStructurePart, useView } from '../../../app/session.tsx'
import type { Arrangement, UnitId } from '../../../domain/records/records.ts'
import {
  childrenOf,
  get,
  type Structure,
  unitsInOrder,
} from '../../../domain/structure/structure.ts'
import { arrangeUnits } from '../../../domain/verbs/arrange-units.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { glide } from '../../drawing/glide.ts'
import { useAct } from '../../hooks/use-act.ts'

/** How branches hang, what is folded, and where one looks. */
export function useArrangeCommands(units: readonly UnitId[]): void {
  const { view, workspace } = useSession()
  const { onlyVacancies } = useView()
  const some = useStructurePart((structure) => parentsIn(structure, units).length > 0)
  const act = useAct()
  const { zoomIn, zoomOut, zoomTo } = useReactFlow()
  const current = units.at(-1)
  const now = () => workspace.getState().structure
  const parents = () => parentsIn(now(), units)
  const arrange = (arrangement: Arrangement, columns: number | null) => {
    const name = (current && get(now(), current)?.name) ?? ''
    void act(
      { code: 'arrange-unit', params: { name } },
      arrangeUnits(parents(), arrangement, columns),
    )
  }
  const fold = (ids: readonly UnitId[], folded: boolean) =>
    view.set(({ collapsed }) => {
      const next = new Set(collapsed)
      for (const id of ids) folded ? next.add(id) : next.delete(id)
      return { collapsed: next }
    })
  useActions('arrange', {
    'chart.zoom-in': () => void zoomIn(glide(120)),
    'chart.zoom-out': () => void zoomOut(glide(120)),
    'chart.zoom-full': () => void zoomTo(1, glide(120)),
    'chart.outline': () =>
      view.set(({ chartForm }) => ({ chartForm: chartForm === 'chart' ? 'outline' : 'chart' })),
    'chart.only-vacancies': () => view.set({ onlyVacancies: !onlyVacancies }),
    'chart.fold-branch': when(some, () => fold(parents(), true)),
    'chart.unfold-branch': when(some, () => fold(parents(), false)),
    'chart.unfold-all': () => view.set({ collapsed: new Set() }),
    'chart.fold-offices': () => fold(secondLevel(now()), true),
    'chart.arrange-auto': when(some, () => arrange('auto', null)),
    'chart.arrange-spread': when(some, () => arrange('spread', null)),
    'chart.arrange-hang-left': when(some, () => arrange('hang-left', null)),
    'chart.arrange-hang-right': when(some, () => arrange('hang-right', null)),
    'chart.arrange-hang-both': when(some, () => arrange('hang-both', null)),
    'chart.columns-2': when(some, () => arrange('hang-right', 2)),
    'chart.columns-3': when(some, () => arrange('hang-right', 3)),
    'chart.columns-4': when(some, () => arrange('hang-right', 4)),
  })
}

function parentsIn(structure: Structure, units: readonly UnitId[]): UnitId[] {
  return units.filter((id) => childrenOf(structure, id).length > 0)
}

function secondLevel(structure: Structure): UnitId[] {
  return unitsInOrder(structure).filter((id) => {
    const parent = get(structure, id)?.parentId
    return parent !== null && childrenOf(structure, id).length > 0
  })
}
