import { NO_NAME } from '../../domain/structure/journal/cleaned-change.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import type { PlainRow, UpgradeStep } from './upgrade-step.ts'

/** The kinds of posts there were when version 2 began; a later kind is no business of this step. */
const ALL = 'jpt,administrator,pengawas,fungsional,pelaksana,other'

/** What must not be empty. */
const NAMES = ['name', 'title']

/** Whole numbers that had no end in version 1, by kind and field; outside them the value on the right, or the end. */
const ENDS: Readonly<Record<string, readonly (readonly [string, number, number, null?])[]>> = {
  unit: [['order', -1e9, 1e9]],
  post: [
    ['order', -1e9, 1e9],
    ['kelas', 1, 17, null],
    ['seats', 0, 10_000],
    ['unnamed', 0, 10_000],
  ],
  vacancy: [['seat', 1, 20_000]],
  branch: [['columns', 1, 100, null]],
  bup: [['age', 50, 75]],
}

/**
 * Version 2: a freeze lists the kinds of posts it covers (in version 1 an empty list meant all of them, so that a
 * window with every kind unticked covered everybody), every number has its ends, and no text has signs nobody sees.
 */
export const TO_2: UpgradeStep = {
  to: 2,
  record: (given) => {
    const row = withSeenTexts(given)
    const { kind, scope } = row
    if (kind === 'freeze' && typeof scope === 'string' && scope.trim() === '') {
      return { ...row, scope: ALL }
    }
    return typeof kind === 'string' && Object.hasOwn(ENDS, kind)
      ? withEnds(row, ENDS[kind] ?? [])
      : row
  },
}

function withSeenTexts(row: PlainRow): PlainRow {
  const seen = seenOnly(row)
  if (seen === row) return row
  const lost = NAMES.filter(
    (field) => row[field] !== seen[field] && String(seen[field]).trim() === '',
  )
  return { ...seen, ...Object.fromEntries(lost.map((field) => [field, NO_NAME])) }
}

function withEnds(row: PlainRow, ends: (typeof ENDS)[string]): PlainRow {
  let held = row
  for (const [field, from, to, beyond] of ends) {
    const value = held[field]
    if (typeof value !== 'number' || (value >= from && value <= to)) continue
    held = { ...held, [field]: beyond === null ? null : value < from ? from : to }
  }
  return held
}
