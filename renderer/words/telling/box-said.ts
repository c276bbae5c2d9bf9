import { type BoxMark, type Overlay, unitOfBox } from '../../domain/acts/overlay.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../words.ts'
import { boxWord } from './act-words.ts'

/** Two structures laid over each other, with what happens to each unit. */
export interface TwoSides {
  readonly base: Structure
  readonly next: Structure
  readonly overlay: Overlay
  readonly marks: ReadonlyMap<UnitId, BoxMark>
}

/**
 * A box of before and after as it is read out: `Seksi Sandi; 2 GANTI NAMA; semula Seksi Persandian`. Of a unit that
 * stands elsewhere now its former place says so. Empty for a box that is not there.
 */
export function boxSaid(words: Words, sides: TwoSides, boxId: UnitId): string {
  const { base, next, overlay, marks } = sides
  const id = unitOfBox(boxId)
  const isFormer = overlay.former.has(boxId)
  const unit = get(isFormer ? base : next, id)
  if (!unit) return ''
  const mark = marks.get(id)
  const before = get(base, id)?.name
  return [
    unit.name,
    mark && `${mark.numbers.join(', ')} ${boxWord(words, mark.act)}`,
    isFormer && get(next, id) && words('charts.former-place'),
    !isFormer && before && before !== unit.name && words('charts.former-name', { name: before }),
    unit.parentId && words(`line.${unit.line}`),
  ]
    .filter(Boolean)
    .join('; ')
}
