/** A PDF writes sizes a little rounded: by so much more is planned that no type ever ends below the limit. */
const ROUNDING = 0.001

/** Points to draw with, so that at least `points` are measured on paper. */
export function keptType(points: number): number {
  return points * (1 + ROUNDING)
}
