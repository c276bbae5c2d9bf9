import { KINDS } from './kinds.ts'
import type { StructureRecord } from './records.ts'

/** The name of the record of that id, or null where none is known. */
export type Naming = (id: string) => string | null

/** The name a person would say: a unit's or person's name, a post's title; null where it has none of its own. */
export function nameOf(record: StructureRecord | null | undefined): string | null {
  if (!record) return null
  const { title } = KINDS[record.kind]
  if (title === null || !('own' in title)) return null
  return String(valuesOf(record)[title.own])
}

/** What a record is about, also where it has no name of its own: who holds what, what became of what; else ''. */
export function titleOf(naming: Naming, record: StructureRecord): string {
  const { title } = KINDS[record.kind]
  if (title === null || 'own' in title) return nameOf(record) ?? ''
  const values = valuesOf(record)
  const names = title.of.map((field) => {
    const id = values[field]
    return (typeof id === 'string' && naming(id)) || '–'
  })
  return names.join(title.between)
}

function valuesOf(record: StructureRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>>
}
