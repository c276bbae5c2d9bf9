import type { Side } from '../../structure/rebase.ts'

/** A side of a clash, chosen for it or only taken along with another of the same act. */
export interface ChosenSide {
  readonly side: Side
  readonly byHand: boolean
}

/** Key of a clash → the side chosen. */
export type ChosenSides = Readonly<Record<string, ChosenSide>>

/**
 * With the side chosen for one clash. What the same act changes elsewhere (`same`) goes along, and goes along again
 * where another side is chosen, until it is chosen for itself: a name and the title made of it stay one.
 */
export function withSide(
  before: ChosenSides,
  key: string,
  side: Side,
  same: readonly string[],
): ChosenSides {
  const along = same.filter((one) => !before[one]?.byHand)
  return {
    ...before,
    ...Object.fromEntries(along.map((one) => [one, { side, byHand: false }])),
    [key]: { side, byHand: true },
  }
}
