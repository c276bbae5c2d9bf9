import { type BatchName, momentOf } from './batch-name.ts'
import { hasSeen, type Seen } from './seen.ts'
import type { SharedState } from './shared-state.ts'

/** Who wrote something, by their own word, and when (ISO 8601), as the clock there had it; null where it is not known. */
export interface Written {
  readonly by: string | null
  readonly at: string | null
}

/** Clocks before that are none: names of files of before say no moment. */
const FIRST_MOMENT = Date.UTC(2000, 0, 1)

/** Of the last of these batches. */
export function writtenBy(
  { writers }: Pick<SharedState, 'writers'>,
  batches: readonly BatchName[],
): Written {
  const last = batches.at(-1)
  const moment = last ? momentOf(last) : 0
  return {
    by: (last && writers.get(last)) ?? null,
    at: moment >= FIRST_MOMENT ? new Date(moment).toISOString() : null,
  }
}

/** The same of what a side has and the other one did not: who wrote last in it, and when something last was. */
export function newWriting(
  known: Seen,
  { seen, writers }: Pick<SharedState, 'seen' | 'writers'>,
): Written {
  const names = Object.entries(seen).flatMap(([line, numbers]) =>
    numbers.flatMap((number): BatchName[] => (number < 0 ? [] : [`${line}/${number}`])),
  )
  return lastWriting(
    writers,
    names.filter((name) => !hasSeen(known, name)),
  )
}

/** Who wrote last of several batches in any order, and when the last was. */
export function lastWriting(writers: SharedState['writers'], names: readonly BatchName[]): Written {
  let [newest, signed]: (BatchName | undefined)[] = []
  for (const name of names) {
    if (isLater(name, newest)) newest = name
    if (writers.has(name) && isLater(name, signed)) signed = name
  }
  const { at } = writtenBy({ writers }, newest ? [newest] : [])
  return { by: (signed && writers.get(signed)) ?? null, at }
}

function isLater(name: BatchName, than: BatchName | undefined): boolean {
  return than === undefined || momentOf(name) > momentOf(than)
}
