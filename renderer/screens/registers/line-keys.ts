/** The head of a group, or a row. */
interface Line {
  readonly kind: 'group' | 'row'
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
}

/** The row a key goes to, heads of groups passed over; null for a key that does not move. */
export function lineTo(key: string, at: number, lines: readonly Line[]): number | null {
  const step = STEPS[key]
  if (step === undefined) return null
  const to = Math.max(0, Math.min(lines.length - 1, at + step))
  const way = step < 0 ? -1 : 1
  // Above the first row stands the head of its group: there it turns back.
  return nearestRow(to, way, lines) ?? nearestRow(to, -way, lines)
}

function nearestRow(from: number, by: number, lines: readonly Line[]): number | null {
  for (let at = from; at >= 0 && at < lines.length; at += by) {
    if (lines[at]?.kind === 'row') return at
  }
  return null
}
