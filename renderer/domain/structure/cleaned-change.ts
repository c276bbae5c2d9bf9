import type { StructureRecord } from '../records/records.ts'
import { ok, type Result, refuse } from '../values/result.ts'
import { withoutUnseen } from '../values/unseen-signs.ts'
import { type Change, changeOf, type Delta } from './change.ts'

/** A change as it may be written, and how many of its texts had signs nobody sees. */
export interface CleanedChange {
  readonly change: Change
  readonly cleaned: number
}

/** What has no name without such signs is refused. */
const NAMES = { name: 'name-empty', title: 'title-empty' } as const

/**
 * The texts a change brings without signs nobody sees, whatever door they came in by. A text that stays as it was is
 * left alone, also where it was stored with such signs.
 */
export function cleanedChange(change: Change): Result<CleanedChange> {
  let cleaned = 0
  const deltas: [string, Delta][] = []
  for (const [id, delta] of Object.entries(change)) {
    const { before, after } = delta
    const texts = after === null ? [] : newTexts(before, after)
    if (after === null || texts.length === 0) {
      deltas.push([id, delta])
      continue
    }
    for (const [field, text] of texts) {
      if (text.trim() === '' && isName(field)) return refuse(NAMES[field])
    }
    cleaned += texts.length
    // Texts take the place of texts: the record stays of its kind.
    const next = { ...after, ...Object.fromEntries(texts) } as StructureRecord
    deltas.push([id, { before, after: next }])
  }
  return ok(cleaned === 0 ? { change, cleaned } : { change: changeOf(deltas), cleaned })
}

function isName(field: string): field is keyof typeof NAMES {
  return field in NAMES
}

/** Texts that are not those of before and are others without such signs. */
function newTexts(before: StructureRecord | null, after: StructureRecord): [string, string][] {
  const held = (before ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(after).flatMap(([field, value]): [string, string][] => {
    if (typeof value !== 'string' || value === held[field]) return []
    const text = withoutUnseen(value)
    return text === value ? [] : [[field, text]]
  })
}
