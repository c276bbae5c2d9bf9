import { kindOfId, type RecordKind, type StructureRecord } from '../records/records.ts'
import { mentionsOf } from '../structure/references.ts'

/**
 * Ids that tell a name or an NIP → what these records are called instead; those too that are only mentioned, because
 * their record is gone.
 */
export function newIds(
  records: readonly StructureRecord[],
  anew: boolean,
  isTelling: (idEnd: string) => boolean,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  if (!anew) return ids
  const mentioned = records.flatMap((record) => mentionsOf(record).map(({ id }) => id))
  const all = new Set([...records.map(({ id }) => id as string), ...mentioned])
  const counts = new Map<RecordKind, number>()
  for (const id of all) {
    const kind = kindOfId(id)
    if (!kind || kind === 'setting') continue
    const always = kind === 'person' || kind === 'appointment'
    if (!always && !isTelling(id.slice(kind.length + 1))) continue
    let no = counts.get(kind) ?? 0
    // The numbers of persons and appointments are their own; others step round those that stay.
    do no++
    while (!always && all.has(`${kind}:n${no}`))
    counts.set(kind, no)
    ids.set(id, `${kind}:${always ? '' : 'n'}${no}`)
  }
  return ids
}
