/** Who writes on which copy: one person at one device, as twelve characters of chance. */
export type Line = string

/** Names one batch: its line and its number there. No other batch anywhere has the same name. */
export type BatchName = `${Line}/${number}`

/** Numbers of chance behind the moment, so that a line which went on in two places gives no number twice. */
const CHANCES = 1000

/**
 * The name of a line's next batch.
 * @param last the line's greatest number there is here; 0 before the first
 * @param moment milliseconds since 1970; only a hint, clocks decide nothing
 * @param chance 0 ≤ x < 1
 */
export function nextBatchName(line: Line, last: number, moment: number, chance: number): BatchName {
  const wanted = moment * CHANCES + Math.floor(chance * CHANCES)
  return `${line}/${Math.max(last + 1, wanted)}`
}

export function lineOf(name: BatchName): Line {
  return name.slice(0, name.lastIndexOf('/'))
}

export function numberOf(name: BatchName): number {
  return Number(name.slice(name.lastIndexOf('/') + 1))
}

/** The moment in a number, in milliseconds since 1970, as the clock of its computer had it. */
export function momentOf(name: BatchName): number {
  return Math.floor(numberOf(name) / CHANCES)
}
