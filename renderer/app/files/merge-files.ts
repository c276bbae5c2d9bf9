import { closeBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { type KeptOption, keptOptions } from '../../domain/sharing/kept-options.ts'
import { GONE } from '../../domain/sharing/register.ts'
import { settledAll } from '../../domain/sharing/settle-all.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { type Taken, take } from '../../domain/sharing/take.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import type { BaganContent } from '../../storage/bagan-file.ts'
import { digest } from '../../storage/content-name.ts'
import { documentOf, documentValue } from '../../storage/document-value.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import { HERE } from '../workspace/exchange.ts'

/** Whose value is decided for wherever two differ. */
export type SettledFor = 'mine' | 'theirs'

export interface MergedFiles extends Pick<Taken, 'change' | 'repairs'> {
  readonly state: SharedState
  readonly options: readonly KeptOption[]
}

/**
 * Takes `theirs` into `mine`. The batches this makes are named by what the two have, so the other way round it is the
 * same, and whoever meets both outcomes finds one.
 * @param settle null: nothing is decided
 */
export async function mergeStates(
  mine: SharedState,
  theirs: SharedState,
  settle: SettledFor | null,
): Promise<MergedFiles> {
  const met = [mine, theirs].map(seenText).sort()
  const line = `m${await digest(met.join('\n'))}` as const
  const open = openStructure(mine.structure)
  const names = { own: `${line}/1`, repairs: `${line}/2` } as const
  const taken = take(mine, open, { state: theirs, only: null }, names, HERE.ringText)
  const { change, repairs } = taken
  const kept = keptOptions(taken.state)
  const beside = { ...openStructure(taken.state.structure), ...kept.open }
  const both = closeBatch(taken.state, beside, `${line}/3`)
  if (settle === null) return { state: both, change, repairs, options: kept.options }
  const side = settle === 'mine' ? mine : theirs
  const settled = `m${await digest([...met, seenText(side)].join('\n'))}/4` as const
  return { state: settledAll(both, side, settled), change, repairs, options: kept.options }
}

function seenText({ seen }: SharedState): string {
  return JSON.stringify(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A state as a file, after both that were brought together. */
export function contentOfState(
  state: SharedState,
  [mine, theirs]: readonly [BaganContent, BaganContent],
): BaganContent {
  const seq = Math.max(mine.seq, theirs.seq) + 1
  const rows = new Map([...theirs.documents, ...mine.documents].map((row) => [row.id, row]))
  const byId = [...state.documents].sort(([a], [b]) => (a < b ? -1 : 1))
  const documents = byId.flatMap(([id, [shown]]) => {
    if (!shown || shown.value === GONE) return []
    const row = rows.get(id)
    if (row && documentValue(row.data) === shown.value) return [row]
    const kind = row?.kind ?? 'proposal'
    return [documentOf({ id, kind, ...(row?.v && { v: row.v }) }, shown.value, seq)]
  })
  const records = recordsOf(state.structure)
  return { name: mine.name, seq, records, documents, shared: sharedContent(state, documents) }
}
