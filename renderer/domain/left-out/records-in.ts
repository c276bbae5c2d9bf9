import { kindOfId, type StructureRecord } from '../records/records.ts'
import { recordsOf, type Structure } from '../structure/structure.ts'
import { textDigits } from '../values/text-hash.ts'

/** Every record in these values, in an order that tells nothing: ids may be names, or begin with a birth date. */
export function recordsIn(sources: readonly unknown[]): StructureRecord[] {
  const found: StructureRecord[] = []
  const seen = new Set<unknown>()
  const open: unknown[] = [...sources]
  for (let one = open.pop(); open.length > 0 || one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null || seen.has(one)) continue
    seen.add(one)
    if (isStructure(one)) {
      for (const record of recordsOf(one)) found.push(record)
    } else if (isRecord(one)) found.push(one)
    else if (one instanceof Map) for (const [key, part] of one) open.push(key, part)
    else if (one instanceof Set) for (const part of one) open.push(part)
    else for (const part of Object.values(one)) open.push(part)
  }
  const keys = new Map(found.map(({ id }) => [id as string, `${textDigits(id)} ${id}`]))
  const keyOf = ({ id }: StructureRecord) => keys.get(id) ?? id
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

export function isStructure(value: object): value is Structure {
  return 'tables' in value && 'groups' in value
}

export function isRecord(value: object): value is StructureRecord {
  if (!('kind' in value && 'id' in value)) return false
  return typeof value.id === 'string' && kindOfId(value.id) === value.kind
}
