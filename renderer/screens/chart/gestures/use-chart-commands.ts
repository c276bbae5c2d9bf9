import { useMemo } from 'react'
import type { Command } from '../../../app/commands.ts'
import { useCommands, useSession, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { moveUnits } from '../../../domain/verbs/move-units.ts'
import { reorderUnit } from '../../../domain/verbs/unit-edits.ts'
import { useAct, useRefusal } from '../../hooks/use-act.ts'
import { chartCommand } from '../state/chart-command.ts'
import { type ChartDialog, useChartUi } from '../state/chart-ui.ts'
import { outlineRows } from '../state/outline-rows.ts'
import { changePane, menuPlace } from '../state/panes.ts'
import { useSelectedUnits } from '../state/use-selected-units.ts'
import { useArrangeCommands } from './use-arrange-commands.ts'
import { useCopyPicture } from './use-copy-picture.ts'

/** What can be done with the selected units, each with its name and its key. */
export function useChartCommands(): void {
  const session = useSession()
  const { view, preferences } = session
  const words = useWords()
  const ui = useChartUi()
  const act = useAct()
  const refused = useRefusal()
  const copyPicture = useCopyPicture()
  const units = useSelectedUnits()
  const commands = useMemo<readonly Command[]>(() => {
    const current = units.at(-1)
    const nameOf = (id: UnitId | undefined) =>
      (id && get(session.workspace.getState().structure, id)?.name) ?? ''
    const one = units.length === 1
    const some = units.length > 0
    const open = (dialog: ChartDialog) => ui.set({ dialog })
    const step = (by: number) =>
      current &&
      void act(
        { code: 'reorder-unit', params: { name: nameOf(current) } },
        reorderUnit(current, by),
      )
    const paste = async (where: 'below' | 'before' | 'after') => {
      const { cut } = ui.get()
      const [first] = cut
      if (!current) return
      if (!first) return refused({ code: 'nothing-cut', params: {} })
      const params = {
        name: cut.length > 1 ? words('chart.units', { count: cut.length }) : nameOf(first),
      }
      const { structure } = session.workspace.getState()
      const above = get(structure, current)?.parentId ?? null
      const edit =
        where === 'below'
          ? moveUnits(cut, current)
          : moveUnits(cut, above, where === 'before' ? { before: current } : { after: current })
      const done = await act({ code: 'move-unit', params }, edit)
      if (done) ui.set({ cut: [] })
    }
    // What is folded away goes with the unit it is folded into.
    const selectAll = () =>
      view.set(({ collapsed, selection }) => {
        const shown = outlineRows(session.workspace.getState().structure, collapsed)
        const others = shown.map(({ unitId }) => unitId).filter((id) => id !== selection.at(-1))
        return { selection: [...others, ...selection.slice(-1)] }
      })
    const make = (id: string, enabled: boolean, run: () => void) =>
      chartCommand(words, id, enabled, run)
    return [
      make('add-below', true, () => open({ kind: 'add', near: current ?? null, where: 'below' })),
      make('add-after', some, () => open({ kind: 'add', near: current ?? null, where: 'after' })),
      make('add-before', some, () => open({ kind: 'add', near: current ?? null, where: 'before' })),
      make('rename', one, () => ui.set({ renaming: current ?? null })),
      make('earlier', one, () => step(-1)),
      make('later', one, () => step(1)),
      make('earlier-level', one, () => step(-1)),
      make('later-level', one, () => step(1)),
      make('cut', some, () => ui.set({ cut: units })),
      make('paste', some, () => void paste('below')),
      make('paste-after', some, () => void paste('after')),
      make('paste-before', some, () => void paste('before')),
      make('move-to', some, () => open({ kind: 'move', unitIds: units })),
      make('merge', units.length > 1, () => open({ kind: 'merge', unitIds: units })),
      make('split', one, () => current && open({ kind: 'split', unitId: current })),
      make('duplicate', one, () => current && open({ kind: 'duplicate', unitId: current })),
      make('many', some, () => open({ kind: 'many', unitIds: units })),
      make('delayer', some, () => open({ kind: 'delayer', unitIds: units })),
      make('replace', true, () => open({ kind: 'replace' })),
      make('select-all', true, selectAll),
      make('menu', some, () => ui.set({ menu: menuPlace(null, current) })),
      { ...make('details', true, () => changePane(view)), inFields: true },
      make('map', true, () => preferences.set(({ chartMap }) => ({ chartMap: !chartMap }))),
      make('tray-toggle', true, () => view.set(({ trayOpen }) => ({ trayOpen: !trayOpen }))),
      make('copy-picture', true, () => void copyPicture(current)),
      make('abolish', some, () => open({ kind: 'abolish', unitIds: units })),
    ]
  }, [session, view, preferences, units, words, ui, act, refused, copyPicture])
  useCommands('chart', commands)
  useArrangeCommands(units)
}
