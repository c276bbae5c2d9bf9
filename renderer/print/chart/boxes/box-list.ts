import type { Line } from '../../../domain/records/records.ts'
import type { ChartBox, ChartLayout } from '../../../layout/blocks/chart-layout.ts'
import type { Words } from '../../../words/words.ts'
import { type Mark, meant } from '../../marks/mark.ts'
import { LIST } from '../../marks/meaning.ts'

/** One box of a chart as it is drawn and read; null where it is not on the sheet. */
export type BoxDrawing = { readonly marks: readonly Mark[]; readonly title: string } | null

/** Steps below the top of a sheet that are named among the bookmarks. */
const BOOKMARKED = 1

/**
 * The boxes of a chart as a list in a list, a branch after its unit, as a person reads it. A box whose parent is not
 * drawn begins a branch of its own. How boxes hang is said where it begins: by the first of those beside each other, and by
 * each that hangs in another way than the one before it.
 */
export function boxList(
  layout: ChartLayout,
  words: Words,
  drawingOf: (box: ChartBox) => BoxDrawing,
): Mark[] {
  const drawn = new Map<
    string,
    { readonly box: ChartBox; readonly drawing: NonNullable<BoxDrawing> }
  >()
  for (const box of layout.boxes) {
    const drawing = drawingOf(box)
    if (drawing) drawn.set(box.unitId, { box, drawing })
  }
  const parents = new Map<string, string>()
  const kinds = new Map<string, Line>()
  for (const { parentId, childIds, kind } of layout.lines) {
    for (const id of childIds) kinds.set(id, kind)
    if (drawn.has(parentId)) for (const id of childIds) parents.set(id, parentId)
  }
  const children = new Map<string | null, string[]>()
  for (const id of drawn.keys()) {
    const parent = parents.get(id) ?? null
    const list = children.get(parent)
    if (list) list.push(id)
    else children.set(parent, [id])
  }
  return listBelow(null, 0)

  function listBelow(parent: string | null, depth: number): Mark[] {
    let before: Line | undefined
    const items = (children.get(parent) ?? []).flatMap((id): Mark[] => {
      const found = drawn.get(id)
      if (!found) return []
      const { box, drawing } = found
      const { x, y, width, height } = box
      const kind = kinds.get(id)
      const hangs = kind && kind !== before ? { hangs: words(`line.${kind}`) } : {}
      before = kind
      return [
        {
          kind: 'group',
          is: { is: 'item', ...hangs },
          at: { name: id, area: { x, y, width, height } },
          ...(depth <= BOOKMARKED ? { bookmark: drawing.title } : {}),
          marks: [...drawing.marks, ...listBelow(id, depth + 1)],
        },
      ]
    })
    return items.length > 0 ? [meant(LIST, items)] : []
  }
}
