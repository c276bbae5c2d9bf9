import type { StructureRecord } from '../records/records.ts'
import type { Structure } from './structure.ts'

/** The fields of a record that name another record which has to exist. */
const FIELDS: Readonly<Partial<Record<StructureRecord['kind'], readonly string[]>>> = {
  unit: ['parentId'],
  post: ['unitId', 'reportsTo'],
  appointment: ['personId', 'postId'],
  vacancy: ['postId'],
  step: ['vacancyId'],
  branch: ['unitId'],
}

export interface Reference {
  readonly field: string
  readonly id: string
}

/** Records this one cannot be without. */
export function referencesOf(record: StructureRecord): Reference[] {
  const values = record as unknown as Readonly<Record<string, unknown>>
  const list: Reference[] = []
  for (const field of FIELDS[record.kind] ?? []) {
    const id = values[field]
    if (typeof id === 'string') list.push({ field, id })
  }
  return list
}

/** Ids of the records that cannot be without the one of that id. */
export function referrersOf(structure: Structure, id: string): string[] {
  const { groups, tables } = structure
  const style = `branch:${id.slice(id.indexOf(':') + 1)}`
  switch (id.slice(0, id.indexOf(':'))) {
    case 'unit':
      return [
        ...(groups.childrenOf.get(id) ?? []),
        ...(groups.postsOf.get(id) ?? []),
        ...(tables.branch.get(style)?.unitId === id ? [style] : []),
      ]
    case 'post':
      return [
        ...(groups.appointmentsOfPost.get(id) ?? []),
        ...(groups.vacanciesOf.get(id) ?? []),
        ...(groups.reportersOf.get(id) ?? []),
      ]
    case 'person':
      return [...(groups.appointmentsOfPerson.get(id) ?? [])]
    case 'vacancy':
      return [...(groups.stepsOf.get(id) ?? [])]
    default:
      return []
  }
}
