import type { Change } from './change.ts'
import { COVERS_HELD_SINCE, fingerprintOf, wholeFingerprintOf } from './fingerprint.ts'

type PlainRow = Readonly<Record<string, unknown>>

/**
 * Today's code of each text → the code under which it was printed first; only where the two differ.
 * @param was the proposal as it was written in the version `from` of the data
 * @param is the same as it is written today
 */
export function keptCodes(
  id: string,
  was: PlainRow,
  is: PlainRow,
  from: number,
): Record<string, string> {
  const known = isRow(was.codes) ? (was.codes as Readonly<Record<string, string>>) : {}
  const codeThen = from < COVERS_HELD_SINCE ? wholeFingerprintOf : fingerprintOf
  const now = textsOf(is)
  const codes: Record<string, string> = {}
  for (const [index, [no, change]] of textsOf(was).entries()) {
    const old = codeThen(id, no, change)
    const today = fingerprintOf(id, no, now[index]?.[1] ?? change)
    const first = known[today] ?? known[old] ?? old
    if (today !== first) codes[today] = first
  }
  return codes
}

/** The texts of a proposal that can have been printed: its versions, and its draft as it stands. */
function textsOf({ change, versions }: PlainRow): [number, Change][] {
  const kept = (Array.isArray(versions) ? versions : []).filter(isRow)
  const texts = kept.map((version): [number, Change] => [
    Number(version.no),
    version.change as Change,
  ])
  const last = Number(kept.at(-1)?.no ?? 0)
  return isRow(change)
    ? [...texts, [Math.max(1, last), change as Change], [last + 1, change as Change]]
    : texts
}

function isRow(value: unknown): value is PlainRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
