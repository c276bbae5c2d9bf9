import type { RefObject } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { likelyTypes, newUnitOf } from '../../domain/templates/new-unit.ts'
import { addTitledPost } from '../../domain/verbs/post-edits.ts'
import { addUnit } from '../../domain/verbs/unit-edits.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { useAct } from '../hooks/use-act.ts'
import { isBlank } from './sheet-rows.ts'
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
  const { range } = cursor
  const row = cursor.cursor && rows.find(({ id }) => id === cursor.cursor?.active.row)
  /** What is added is named next: the cell stands in the first column, that of the names. */
  const toName = () => cursor.active && cursor.select(cursor.active.row, 0)
  async function addRow() {
    if (!row) return
    toName()
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
    toName()
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
  // The browser's own act, so that it takes the same way as the keys. Those are the grid's: they are shown, never
  // matched, or they would be taken from text selected elsewhere.
  const clipboard = (act: 'copy' | 'cut') => {
    area.current?.focus()
    document.execCommand(act)
  }
  async function paste() {
    const read = await desktop.readClipboard({})
    if (read.ok && read.value.text !== '' && range) await edits.paste(read.value, range)
  }
  function remove() {
    const chosen = range ? rows.slice(range.top, range.bottom + 1) : []
    const ids = chosen.filter(({ id, original }) => id === original.id && !isBlank(original))
    if (ids.length > 0) onRemove(ids.map(({ original }) => original.id))
  }
  const some = range !== null
  const post = row && !isBlank(row.original) ? row.original.post : null
  const unitId = row && row.id === row.original.id ? row.original.unit.id : null
  const fold = (close: boolean) =>
    when(folds !== null && unitId !== null, () => unitId && folds?.fold(unitId, close))
  useActions('sheet', {
    'sheet.add-unit': when(Boolean(row), () => void addBelow()),
    'sheet.add-post': when(Boolean(row), () => void addRow()),
    'sheet.fill-down': when(some, () => range && void edits.fillDown(range)),
    'sheet.clear-filters': acts.clearFilters,
    'sheet.fold': fold(true),
    'sheet.unfold': fold(false),
    'sheet.fold-offices': when(folds !== null, () => folds?.foldOffices()),
    'sheet.unfold-all': when(folds !== null, () => folds?.unfoldAll()),
    'sheet.copy': when(some, () => clipboard('copy')),
    'sheet.cut': when(some, () => clipboard('cut')),
    'sheet.paste': when(some, () => void paste()),
    'sheet.remove': when(some, remove),
    'sheet.clear': when(some, () => range && void edits.clear(range)),
    'sheet.history': when(Boolean(post), () => post && onHistory(post.id)),
    'sheet.to-chart': when(some, () => view.set({ screen: 'bagan' })),
  })
}
