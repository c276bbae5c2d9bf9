import type { StructureRecord } from '../../records/records.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { hasUnseen, withoutUnseen } from '../../values/unseen-signs.ts'
import { type Change, changeOf, type Delta } from '../change.ts'
import { recordsOf, type Structure } from '../structure.ts'

/** A change as it may be written, and how many of its texts had signs nobody sees. */
export interface CleanedChange {
  readonly change: Change
  readonly cleaned: number
}

/** What has no name without such signs is refused. */
const NAMES = { name: 'name-empty', title: 'title-empty' } as const
/** What stands for such a name in data from elsewhere, which is not refused for it. */
export const NO_NAME = '–'

/**
 * The texts a change brings without signs nobody sees, whatever door they came in by. A text that stays as it was is
 * left alone, also where it was stored with such signs.
 * @param noName stands for a name of which nothing is left; refused where it is left out
 */
export function cleanedChange(change: Change, noName?: string): Result<CleanedChange> {
  let cleaned = 0
  const deltas: [string, Delta][] = []
  for (const [id, delta] of Object.entries(change)) {
    const { before, after } = delta
    const texts = after === null ? [] : newTexts(before, after)
    if (after === null || texts.length === 0) {
      deltas.push([id, delta])
      continue
    }
    const named: [string, string][] = []
    for (const [field, text] of texts) {
      const isNone = text.trim() === '' && isName(field)
      if (isNone && noName === undefined) return refuse(NAMES[field])
      named.push([field, isNone ? (noName ?? text) : text])
    }
    cleaned += texts.length
    // Texts take the place of texts: the record stays of its kind.
    const next = { ...after, ...Object.fromEntries(named) } as StructureRecord
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

/** What makes the texts a structure was stored with ones without signs nobody sees; empty where there are none. */
export function cleaningOf(structure: Structure): CleanedChange {
  const dirty = recordsOf(structure).filter((record) =>
    Object.values(record).some((value) => typeof value === 'string' && hasUnseen(value)),
  )
  const coming = changeOf(dirty.map((record) => [record.id, { before: null, after: record }]))
  const clean = cleanedChange(coming, NO_NAME)
  if (!clean.ok) return { change: {}, cleaned: 0 }
  const { change, cleaned } = clean.value
  const deltas = dirty.map((record): [string, Delta] => [
    record.id,
    { before: record, after: change[record.id]?.after ?? record },
  ])
  return { change: changeOf(deltas), cleaned }
}
