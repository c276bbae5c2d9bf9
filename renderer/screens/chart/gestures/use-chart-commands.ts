import { announce } from '../../../app/announced.ts'
import type { Copied } from '../../../app/files/copied.ts'
import { useSession, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { moveUnits } from '../../../domain/verbs/move-units.ts'
import { reorderUnit } from '../../../domain/verbs/unit-edits.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { useAct, useRefusal } from '../../hooks/use-act.ts'
import { usePasteEvent } from '../../hooks/use-paste-event.ts'
import { usePaste } from '../../hooks/use-pasting.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
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
  const pasteCopied = usePaste()
  const showSheets = useShowSheets()
  const units = useSelectedUnits()
  const current = units.at(-1)
  const nameOf = (id: UnitId | undefined) =>
    (id && get(session.workspace.getState().structure, id)?.name) ?? ''
  const one = units.length === 1
  const some = units.length > 0
  const open = (dialog: ChartDialog) => ui.set({ dialog })
  const step = (by: number) =>
    current &&
    void act({ code: 'reorder-unit', params: { name: nameOf(current) } }, reorderUnit(current, by))
  /** What was cut here, else what was copied elsewhere. */
  const pasteHere = async (copied: Copied | null) => {
    if (ui.get().cut.length > 0 && current) return paste('below')
    const read = copied ? null : await session.desktop.readClipboard({})
    const found = copied ?? (read?.ok ? read.value : { text: '', html: '' })
    if (found.text.trim() === '' && found.html === '')
      return refused({ code: 'nothing-cut', params: {} })
    await pasteCopied(found, current ?? null)
  }
  usePasteEvent((copied) => void pasteHere(copied))
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
  const cut = () => {
    ui.set({ cut: units })
    const name = one ? nameOf(current) : words('chart.units', { count: units.length })
    announce(words('chart.cut-said', { name }))
  }
  // What is folded away goes with the unit it is folded into.
  const selectAll = () =>
    view.set(({ collapsed, selection }) => {
      const shown = outlineRows(session.workspace.getState().structure, collapsed)
      const others = shown.map(({ unitId }) => unitId).filter((id) => id !== selection.at(-1))
      return { selection: [...others, ...selection.slice(-1)] }
    })
  useActions('chart', {
    'chart.add-below': () => open({ kind: 'add', near: current ?? null, where: 'below' }),
    'chart.add-after': when(some, () =>
      open({ kind: 'add', near: current ?? null, where: 'after' }),
    ),
    'chart.add-before': when(some, () =>
      open({ kind: 'add', near: current ?? null, where: 'before' }),
    ),
    'chart.rename': when(one, () => ui.set({ renaming: current ?? null })),
    'chart.earlier': when(one, () => step(-1)),
    'chart.later': when(one, () => step(1)),
    'chart.earlier-level': when(one, () => step(-1)),
    'chart.later-level': when(one, () => step(1)),
    'chart.cut': when(some, () => cut()),
    'chart.paste': () => void pasteHere(null),
    'chart.paste-after': when(some, () => void paste('after')),
    'chart.paste-before': when(some, () => void paste('before')),
    'chart.move-to': when(some, () => open({ kind: 'move', unitIds: units })),
    'chart.merge': when(units.length > 1, () => open({ kind: 'merge', unitIds: units })),
    'chart.split': when(one, () => current && open({ kind: 'split', unitId: current })),
    'chart.duplicate': when(one, () => current && open({ kind: 'duplicate', unitId: current })),
    'chart.many': when(some, () => open({ kind: 'many', unitIds: units })),
    'chart.delayer': when(some, () => open({ kind: 'delayer', unitIds: units })),
    'chart.replace': () => open({ kind: 'replace' }),
    'chart.select-all': selectAll,
    'chart.menu': when(some, () => ui.set({ menu: menuPlace(null, current) })),
    'chart.details': () => changePane(view),
    'chart.map': () => preferences.set(({ chartMap }) => ({ chartMap: !chartMap })),
    'chart.tray-toggle': () => view.set(({ trayOpen }) => ({ trayOpen: !trayOpen })),
    'chart.print': () => showSheets({ kind: 'chart' }),
    'chart.copy-picture': () => void copyPicture(current),
    'chart.abolish': when(some, () => open({ kind: 'abolish', unitIds: units })),
  })
  useArrangeCommands(units)
}
