import type { UnitId } from '../../domain/records/records.ts'
import type { BoxLook } from '../chart/chart-look.ts'
import { actItems, type LegendItem, letterItem, lettersIn } from '../chart/legend-items.ts'
import type { LookOf } from './before-after-looks.ts'

/** Kinds of mark that are kept apart without looking them up. */
const MOST_KINDS = 5

/** Which stay apart longest: those with a frame of their own, then what moves, merges or is split, who is placed. */
const WEIGHT: readonly LegendItem[] = [
  'created',
  'abolished',
  'moved',
  'merged',
  'divided',
  'staffed',
  'renamed',
  'kind',
  'rank',
]

/** Frames alone are no kind of their own: the second frame of what goes, the dashed one of what moves. */
const KIND_OF_FRAME: Partial<Record<LegendItem, LegendItem>> = { gone: 'abolished', ghost: 'moved' }

/**
 * The looks before and after with at most five kinds of mark over all sheets of a set: where more is done, the lesser
 * kinds have no letter, least of all another one. The word in the box and the number still say which act it is.
 */
export function withFewKinds(
  looks: readonly [LookOf, LookOf],
  unitIds: readonly UnitId[],
): readonly [LookOf, LookOf] {
  const found = new Set<LegendItem>()
  for (const lookOf of looks) {
    for (const unitId of unitIds) {
      const look = lookOf(unitId)
      if (look) for (const item of actItems(look)) found.add(KIND_OF_FRAME[item] ?? item)
    }
  }
  if (found.size <= MOST_KINDS) return looks
  const kept = new Set(WEIGHT.filter((item) => found.has(item)).slice(0, MOST_KINDS))
  const few =
    (lookOf: LookOf): LookOf =>
    (unitId) => {
      const look = lookOf(unitId)
      return look && withKinds(look, kept)
    }
  return [few(looks[0]), few(looks[1])]
}

function withKinds(look: BoxLook, kept: ReadonlySet<LegendItem>): BoxLook {
  const { mark, form } = look
  if (!mark) return look
  const letters = lettersIn(mark).filter((letter) => kept.has(letterItem(letter, form)))
  return { ...look, mark: { ...mark, letters } }
}
