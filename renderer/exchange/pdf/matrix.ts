type Six = readonly [number, number, number, number, number, number]

/** The matrix (a b c d e f, as PDF writes it) that does `second` and then `first`. */
export function times(first: readonly number[], second: readonly number[]): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}
