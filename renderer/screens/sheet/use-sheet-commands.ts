import { type RefObject, useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { likelyTypes, newUnitOf } from '../../domain/templates/new-unit.ts'
import { addTitledPost } from '../../domain/verbs/post-edits.ts'
import { addUnit } from '../../domain/verbs/unit-edits.ts'
import { commandKey } from '../../help/command-keys.ts'
import { useAct } from '../hooks/use-act.ts'
import type { SheetCursor } from './use-cursor.ts'
import type { SheetEdits } from './use-sheet-edits.ts'
import type { SheetFolds } from './use-sheet-folds.ts'
import type { SheetLookActs } from './use-sheet-look.ts'
import type { SheetTableRow } from './use-sheet-table.ts'

/** What the sheet can do, for palette, menu and its own buttons. */
export function useSheetCommands(parts: {
  readonly area: RefObject<HTMLElement | null>
  readonly cursor: SheetCursor
  readonly edits: SheetEdits
  readonly acts: SheetLookActs
  readonly rows: readonly SheetTableRow[]
  readonly folds: SheetFolds | null
  /** Shows who ever held a post. */
  onHistory(postId: PostId): void
  /** Asks before these rows go. */
  onRemove(ids: readonly (UnitId | PostId)[]): void
}): void {
  const { area, cursor, edits, acts, rows, folds, onHistory, onRemove } = parts
  const { newId, view, workspace, desktop } = useSession()
  const words = useWords()
  const act = useAct()
  const list = useMemo<readonly Command[]>(() => {
    const { range } = cursor
    const row = cursor.cursor && rows.find(({ id }) => id === cursor.cursor?.active.row)
    async function addRow() {
      if (!row) return
      const { unit } = row.original
      const id = newId('post')
      const title = words('sheet.new-post')
      const done = await act(
        { code: 'add-post', params: { name: title } },
        addTitledPost(id, unit.id, title),
      )
      if (done) view.set({ selection: [id] })
    }
    async function addBelow() {
      if (!row) return
      const { structure } = workspace.getState()
      const { unit } = row.original
      const type = likelyTypes(structure, unit.id)[0] ?? 'generic'
      const id = newId('unit')
      const name = words('sheet.new-unit', { type: words(`type.${type}`) })
      const wish = {
        id,
        postId: newId('post'),
        parentId: unit.id,
        place: 'last',
        name,
        type,
      } as const
      const done = await act({ code: 'add-unit', params: { name } }, (now) =>
        addUnit(newUnitOf(now, { ...wish, line: 'komando' }))(now),
      )
      if (done) view.set({ selection: [id] })
    }
    return [
      {
        id: 'sheet.add-unit',
        label: words('sheet.add-unit'),
        shortcut: null,
        enabled: Boolean(row),
        run: () => void addBelow(),
      },
      {
        id: 'sheet.add-post',
        label: words('sheet.add-post'),
        shortcut: commandKey('sheet.add-post'),
        enabled: Boolean(row),
        run: () => void addRow(),
      },
      {
        id: 'sheet.fill-down',
        label: words('sheet.fill-down'),
        shortcut: commandKey('sheet.fill-down'),
        enabled: range !== null,
        run: () => range && void edits.fillDown(range),
      },
      {
        id: 'sheet.clear-filters',
        label: words('sheet.clear-filters'),
        shortcut: null,
        enabled: true,
        run: acts.clearFilters,
      },
      ...foldCommands(),
      ...cellCommands(),
    ]
    function cellCommands(): Command[] {
      const make = (
        id: 'copy' | 'cut' | 'paste' | 'clear' | 'remove' | 'to-chart',
        run: () => void,
      ) => ({
        id: `sheet.${id}`,
        label: words(`sheet.${id}`),
        shortcut: commandKey(`sheet.${id}`),
        enabled: range !== null,
        run,
      })
      // The browser's own act, so that it takes the same way as the keys. Those are the grid's: `Ctrl` and `Del` are
      // shown, never matched, or they would be taken from text selected elsewhere.
      const clipboard = (act: 'copy' | 'cut') => {
        area.current?.focus()
        document.execCommand(act)
      }
      return [
        make('copy', () => clipboard('copy')),
        make('cut', () => clipboard('cut')),
        make('paste', () => {
          void desktop.readClipboard({}).then((read) => {
            if (read.ok && read.value.text !== '' && range) void edits.paste(read.value.text, range)
          })
        }),
        make('remove', () => {
          const chosen = range ? rows.slice(range.top, range.bottom + 1) : []
          const ids = chosen.filter(({ id, original }) => id === original.id)
          if (ids.length > 0) onRemove(ids.map(({ original }) => original.id))
        }),
        make('clear', () => range && void edits.clear(range)),
        {
          id: 'sheet.history',
          label: words('sheet.history'),
          shortcut: null,
          enabled: Boolean(row?.original.post),
          run: () => row?.original.post && onHistory(row.original.post.id),
        },
        make('to-chart', () => view.set({ screen: 'bagan' })),
      ]
    }
    function foldCommands(): Command[] {
      const unitId = row && row.id === row.original.id ? row.original.unit.id : null
      const make = (id: 'fold' | 'unfold' | 'fold-offices' | 'unfold-all', run: () => void) => ({
        id: `sheet.${id}`,
        label: words(`sheet.${id}`),
        shortcut: commandKey(`sheet.${id}`),
        enabled: folds !== null && (unitId !== null || id.includes('-')),
        run,
      })
      return [
        make('fold', () => unitId && folds?.fold(unitId, true)),
        make('unfold', () => unitId && folds?.fold(unitId, false)),
        make('fold-offices', () => folds?.foldOffices()),
        make('unfold-all', () => folds?.unfoldAll()),
      ]
    }
  }, [
    area,
    cursor,
    rows,
    edits,
    acts,
    words,
    act,
    newId,
    view,
    workspace,
    desktop,
    folds,
    onHistory,
    onRemove,
  ])
  useCommands('sheet', list)
}
