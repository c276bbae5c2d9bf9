import { staffingOf } from '../../domain/readings/staffing.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { childrenOf, get, pathUp, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Words } from '../words.ts'

/**
 * Where a unit stands, as it would be said on the telephone: what it hangs below, its place among those beside it, and
 * how many seats are empty in it and below it on a day. Empty for a unit that is not there.
 */
export function whereText(
  words: Words,
  structure: Structure,
  unitId: UnitId,
  on: CalendarDate,
): string {
  const [unit, ...above] = pathUp(structure, unitId)
  if (!unit) return ''
  const { name } = unit
  const path = above.map((one) => one.name).join(', ')
  const { vacant } = staffingOf(structure, on).total(unitId)
  return [
    path ? words('where.below', { name, path }) : words('where.top', { name }),
    path && words(`line.${unit.line}`),
    nthText(words, structure, unit),
    words(vacant > 0 ? 'where.vacant' : 'where.full', { count: vacant }),
  ]
    .filter(Boolean)
    .join('; ')
}

/** The acts that bring a unit to another place. */
const MOVING: ReadonlySet<string> = new Set(['move-unit', 'reorder-unit'])

/**
 * Where an act has brought what it moved: `di bawah Sekretariat; ke-3 dari 4`, beside the same ones `ke-3 dari 4`. Empty for an act that moves nothing, or
 * several at once.
 * @param selection what is selected, where a unit has only changed places with those beside it
 */
export function placeOfActText(
  words: Words,
  structure: Structure,
  { label, change }: Pick<JournalEntry, 'label' | 'change'>,
  selection: readonly string[],
): string {
  if (!MOVING.has(label.code)) return ''
  const moved = Object.values(change).flatMap(({ before, after }) =>
    before?.kind === 'unit' && after?.kind === 'unit' && before.parentId !== after.parentId
      ? [after]
      : [],
  )
  const [first, second] = moved
  const last = selection.at(-1)
  const id = first ? first.id : last && last in change ? (last as UnitId) : null
  const unit = id && !second ? get(structure, id) : undefined
  if (!unit) return ''
  const above = first && unit.parentId && get(structure, unit.parentId)
  return [
    above && words('where.moved-below', { name: above.name }),
    nthText(words, structure, unit),
  ]
    .filter(Boolean)
    .join('; ')
}

/** `ke-3 dari 4`; empty for an only one. */
function nthText(words: Words, structure: Structure, { id, parentId }: Unit): string {
  const beside = childrenOf(structure, parentId)
  if (beside.length < 2) return ''
  return words('where.nth', { at: beside.indexOf(id) + 1, all: beside.length })
}
