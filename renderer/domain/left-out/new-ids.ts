import type { RecordKind, StructureRecord } from '../records/records.ts'

/** Ids that tell a name or an NIP → what these records are called instead. */
export function newIds(
  records: readonly StructureRecord[],
  anew: boolean,
  isTelling: (idEnd: string) => boolean,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  if (!anew) return ids
  const taken = new Set(records.map(({ id }) => id as string))
  const counts = new Map<RecordKind, number>()
  for (const { id, kind } of records) {
    if (ids.has(id) || kind === 'setting') continue
    const always = kind === 'person' || kind === 'appointment'
    if (!always && !isTelling(id.slice(kind.length + 1))) continue
    let no = counts.get(kind) ?? 0
    // The numbers of persons and appointments are their own; others step round those that stay.
    do no++
    while (!always && taken.has(`${kind}:n${no}`))
    counts.set(kind, no)
    ids.set(id, `${kind}:${always ? '' : 'n'}${no}`)
  }
  return ids
}
