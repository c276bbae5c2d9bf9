import { postOfOffice } from '../readings/names-told-apart.ts'
import { nameOf } from '../records/record-name.ts'
import type { PostId, UnitId } from '../records/records.ts'
import { apply, diff } from '../structure/change.ts'
import type { Edit } from '../structure/edit.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok } from '../values/result.ts'
import { type HolderField, type SpareIds, setHolderField } from './holder-cells.ts'
import { withOwnNip } from './own-nip.ts'
import { type PostField, setPostField } from './post-cells.ts'
import { setUnitField, type UnitField } from './unit-cells.ts'

/** A cell of the sheet as it is typed or pasted: whose, which field, and its text. */
export interface CellEdit {
  readonly id: UnitId | PostId
  readonly field: UnitField | PostField | HolderField | 'vacantSince'
  readonly text: string
}

export interface CellContext {
  /** The day holders are those of. */
  readonly on: CalendarDate
  /** Ids for the persons that names in empty posts bring; one pair for each cell of that kind is enough. */
  readonly spare: readonly SpareIds[]
  /** Sets since when a post is vacant: a case of its own beside the post's fields. */
  vacantSince(postId: PostId, text: string): Edit
}

/**
 * Sets many cells as one edit, in their order: a pasted block, a fill downwards, one cell. The first cell that
 * cannot be taken refuses all of them, with its row and value in the sentence; an NIP that is another's does too.
 */
export function setCells(cells: readonly CellEdit[], context: CellContext): Edit {
  return withOwnNip((structure) => {
    const spare = [...context.spare]
    let next = structure
    for (const cell of cells) {
      const result = editOf(cell, context, spare)(next)
      if (!result.ok) {
        const { code, params } = result.problem
        const told = { name: rowName(structure, cell.id), value: cell.text, ...params }
        return { ok: false, problem: { code, params: told } }
      }
      next = apply(next, result.value)
    }
    return ok(diff(structure, next))
  })
}

/** In a city a post is named with its office. */
function rowName(structure: Structure, id: CellEdit['id']): string {
  const row = get(structure, id)
  return row?.kind === 'post' ? postOfOffice(structure, row) : (nameOf(row) ?? '')
}

function editOf(
  { id, field, text }: CellEdit,
  { on, vacantSince }: CellContext,
  spare: SpareIds[],
): Edit {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (isUnit(id)) return setUnitField(id, field as UnitField, clean)
  if (field === 'holder' || field === 'nip' || field === 'golongan') {
    return setHolderField(id, field, clean, on, () => spare.shift() ?? null)
  }
  if (field === 'vacantSince') return vacantSince(id, clean)
  return setPostField(id, field as PostField, clean, on)
}

function isUnit(id: UnitId | PostId): id is UnitId {
  return id.startsWith('unit:')
}
