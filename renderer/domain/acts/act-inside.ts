import { nameOf } from '../records/record-name.ts'
import type { StructureRecord } from '../records/records.ts'
import type { Change } from '../structure/change.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { lineageOf } from './lineage.ts'

/** A unit or post that an act of many records changes, as it was called and is; null for nothing. */
export interface Inside {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
}

export interface ActInside {
  readonly lines: readonly Inside[]
  /** Posts that only go along into another unit. */
  readonly along: number
}

/** What an act comes to, unit by unit and post by post; what was merged is shown as what it went into. */
export function actInside(base: Structure, next: Structure, change: Change, act: Act): ActInside {
  const { mergedInto } = lineageOf(change)
  const lines: Inside[] = []
  let along = 0
  for (const id of act.recordIds) {
    const was = named(get(base, id))
    const is = named(get(next, id) ?? get(next, mergedInto.get(id) ?? ''))
    if (was === null && is === null) continue
    if (was !== is) lines.push({ id, from: was, to: is })
    else if (id.startsWith('post:')) along++
  }
  const kind = (id: string) => Number(!id.startsWith('unit:'))
  return { lines: lines.sort((a, b) => kind(a.id) - kind(b.id)), along }
}

function named(record: StructureRecord | undefined): string | null {
  if (record?.kind !== 'unit' && record?.kind !== 'post') return null
  const eselon = record.kind === 'post' && record.eselon
  return eselon ? `${nameOf(record)} · ${eselon}` : nameOf(record)
}
