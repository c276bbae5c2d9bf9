/** Kinds of marks before the points of a list, each by what it looks like. */
const STYLES: readonly RegExp[] = [
  /^[IVX]+[.)]?$/,
  /^[A-Z][.)]?$/,
  /^\d+\.?$/,
  /^[a-z]\.?$/,
  /^\(?\d+\)$/,
  /^\(?[a-z]\)$/,
]

/**
 * How deep each row lies in a list whose levels are told by the kind of mark (I., A., 1., a.): the kinds in the order
 * in which they come first. Null where there are not two kinds, or a row has none.
 */
export function markerDepths(marks: readonly string[]): number[] | null {
  const order: number[] = []
  const depths = marks.map((mark, at) => {
    const fits = STYLES.flatMap((style, kind) => (style.test(mark) ? [kind] : []))
    // "I" may be a number or a letter: it is what the list has begun with.
    const kind = fits.find((one) => order.includes(one) && isNext(mark, marks[at - 1])) ?? fits[0]
    if (kind === undefined) return -1
    if (!order.includes(kind)) order.push(kind)
    return order.indexOf(kind)
  })
  return order.length >= 2 && !depths.includes(-1) ? depths : null
}

/** Whether a letter follows the one before it. */
function isNext(mark: string, before = ''): boolean {
  return /^[A-Z]/.test(mark) && mark.charCodeAt(0) === before.charCodeAt(0) + 1
}

/** The kind of a mark, by its place among the kinds; null for what is none. "I" is a number. */
export function styleOf(mark: string): number | null {
  const style = STYLES.findIndex((one) => one.test(mark))
  return style < 0 ? null : style
}
