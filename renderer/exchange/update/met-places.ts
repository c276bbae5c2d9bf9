import type { StructureRecord } from '../../domain/records/records.ts'
import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import { placesAmong } from '../presets/known-places.ts'
import type { ImportOutcome } from '../read/import-report.ts'

/** Records of lists with the office's own units and posts in the place of those that stood in for them. */
export interface MetPlaces {
  readonly records: readonly StructureRecord[]
  /** Those of which the office has none, or several, of that name. */
  readonly unmet: ReadonlySet<string>
}

/** Looks the units and posts that lists only name up in the office: by id, then by a name that only one bears. */
export function metPlaces(
  office: Structure,
  { records, standIns = [] }: Pick<ImportOutcome, 'records' | 'standIns'>,
): MetPlaces {
  if (standIns.length === 0) return { records, unmet: new Set() }
  const open = new Set(standIns)
  const places = placesAmong(recordsOf(office))
  const ids = new Map<string, string>()
  const find = (one: StructureRecord): string | null => {
    const own = one.id.slice(one.id.indexOf(':') + 1)
    if (one.kind === 'unit') return places.unit(own).id ?? places.unit(one.name).id
    if (one.kind !== 'post') return null
    const within = (ids.get(one.unitId) ?? null) as typeof one.unitId | null
    return places.post(own, null).id ?? places.post(one.title, within).id
  }
  for (const kind of ['unit', 'post'] as const) {
    for (const one of records) {
      if (one.kind !== kind || !open.has(one.id)) continue
      const found = find(one)
      if (found !== null) ids.set(one.id, found)
    }
  }
  const left = records.flatMap((one): StructureRecord[] => {
    if (ids.has(one.id)) return []
    if (one.kind === 'duty')
      return [{ ...one, unitId: (ids.get(one.unitId) ?? one.unitId) as never }]
    if (one.kind === 'task')
      return [{ ...one, postId: (ids.get(one.postId) ?? one.postId) as never }]
    return [one]
  })
  const needed = new Set<string>(left.flatMap((one) => (one.kind === 'post' ? [one.unitId] : [])))
  for (const one of left) if (one.kind === 'duty') needed.add(one.unitId)
  const kept = left.filter(({ id, kind }) => kind !== 'unit' || !open.has(id) || needed.has(id))
  return { records: kept, unmet: new Set(kept.flatMap(({ id }) => (open.has(id) ? [id] : []))) }
}
