import { lineageOf } from '../../acts/lineage.ts'
import { linksFrom } from '../../records/links.ts'
import type { StructureRecord } from '../../records/records.ts'
import { type Change, changeOf } from '../../structure/change.ts'
import type { Clash, Side } from '../../structure/rebase.ts'
import { clashKey } from '../../structure/rebase.ts'

type Choices = Readonly<Record<string, Side>>

/** Units and posts a proposal wanted gone for which this side was chosen. */
function goneChosen(clashes: readonly Clash[], choices: Choices, side: Side): Set<string> {
  const chosen = clashes
    .filter(({ field, ours, theirs }) => field === null && ours === null && theirs !== null)
    .filter((clash) => choices[clashKey(clash)] === side)
  return new Set(chosen.map(({ id }) => id))
}

/**
 * The change with what hangs on kept units and posts kept too: their heads and posts, who sits there, the units below,
 * what a merger took out of them. What was chosen to go for itself goes. No lineage is left that tells of nothing.
 * `wanted`: the change before it was settled.
 */
export function withKept(
  change: Change,
  wanted: Change,
  clashes: readonly Clash[],
  choices: Choices,
): Change {
  const staying = goneChosen(clashes, choices, 'theirs')
  if (staying.size === 0) return withoutLonelyLineage(change)
  const going = goneChosen(clashes, choices, 'ours')
  const { mergedInto } = lineageOf(wanted)
  for (let before = 0; before < staying.size; ) {
    before = staying.size
    for (const [id, delta] of Object.entries(change)) {
      if (going.has(id)) continue
      if (goesWith(delta.before, delta.after, staying, mergedInto)) staying.add(id)
    }
  }
  const left = Object.entries(change).filter(([id, { before, after }]) => {
    const tells = !before && after?.kind === 'succession' && after.fromId !== null
    return !staying.has(id) && !(tells && staying.has(after.fromId ?? ''))
  })
  return withoutLonelyLineage(changeOf(left))
}

/** Whether a record that goes, or goes over into what its own was merged into, hangs on one that stays. */
function goesWith(
  before: StructureRecord | null,
  after: StructureRecord | null,
  staying: ReadonlySet<string>,
  mergedInto: ReadonlyMap<string, string>,
): boolean {
  if (!before) return false
  const owners = ownersOf(before).filter((id) => staying.has(id))
  if (owners.length === 0) return false
  if (!after) return true
  const now = ownersOf(after)
  return owners.some((id) => now.includes(mergedInto.get(id) ?? ''))
}

function ownersOf(record: StructureRecord): string[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>
  const own = linksFrom(record.kind).filter(
    ({ field, whenGone }) => whenGone === 'goes-along' || field === 'parentId',
  )
  return own.flatMap(({ field }) => {
    const id = fields[field]
    return typeof id === 'string' ? [id] : []
  })
}

/** Without lines of descent that tell of nothing the change does: they are no act. */
function withoutLonelyLineage(change: Change): Change {
  const lonely = Object.entries(change).filter(([, { before, after }]) => {
    if (before || after?.kind !== 'succession') return false
    return ![after.fromId, after.toId].some((id) => id && id in change)
  })
  if (lonely.length === 0) return change
  const ids = new Set(lonely.map(([id]) => id))
  return changeOf(Object.entries(change).filter(([id]) => !ids.has(id)))
}
