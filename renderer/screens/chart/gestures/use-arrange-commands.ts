import { useReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { Command } from '../../../app/commands.ts'
import {
  useCommands,
  useSession,
  useStructurePart,
  useView,
  useWords,
} from '../../../app/session.tsx'
import { ARRANGEMENTS } from '../../../domain/records/choices.ts'
import type { Arrangement, UnitId } from '../../../domain/records/records.ts'
import {
  childrenOf,
  get,
  type Structure,
  unitsInOrder,
} from '../../../domain/structure/structure.ts'
import { arrangeUnits } from '../../../domain/verbs/arrange-units.ts'
import { glide } from '../../drawing/glide.ts'
import { useAct } from '../../hooks/use-act.ts'
import { chartCommand } from '../state/chart-command.ts'

/** How branches hang, what is folded, and where one looks. */
export function useArrangeCommands(units: readonly UnitId[]): void {
  const { view, workspace } = useSession()
  const { onlyVacancies } = useView()
  const some = useStructurePart((structure) => parentsIn(structure, units).length > 0)
  const words = useWords()
  const act = useAct()
  const { zoomIn, zoomOut, zoomTo } = useReactFlow()
  const commands = useMemo<readonly Command[]>(() => {
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
    const make = (id: string, enabled: boolean, run: () => void) =>
      chartCommand(words, id, enabled, run)
    return [
      make('zoom-in', true, () => void zoomIn(glide(120))),
      make('zoom-out', true, () => void zoomOut(glide(120))),
      make('zoom-full', true, () => void zoomTo(1, glide(120))),
      make('outline', true, () =>
        view.set(({ chartForm }) => ({ chartForm: chartForm === 'chart' ? 'outline' : 'chart' })),
      ),
      make('only-vacancies', true, () => view.set({ onlyVacancies: !onlyVacancies })),
      make('fold-branch', some, () => fold(parents(), true)),
      make('unfold-branch', some, () => fold(parents(), false)),
      make('unfold-all', true, () => view.set({ collapsed: new Set() })),
      make('fold-offices', true, () => fold(secondLevel(now()), true)),
      ...ARRANGEMENTS.map((arrangement) =>
        make(`arrange-${arrangement}`, some, () => arrange(arrangement, null)),
      ),
      ...[2, 3, 4].map((columns) =>
        make(`columns-${columns}`, some, () => arrange('hang-right', columns)),
      ),
    ]
  }, [view, workspace, onlyVacancies, some, units, words, act, zoomIn, zoomOut, zoomTo])
  useCommands('arrange', commands)
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
