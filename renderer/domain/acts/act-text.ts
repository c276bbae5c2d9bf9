import { isCity, officeOf } from '../readings/offices.ts'
import type { StructureRecord, UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { Atom, FieldChange } from './act.ts'
import type { Sides } from './act-tells.ts'

/** How keys of acts on the text of a regulation begin; behind it the office, `top` for what is of all texts. */
const TEXT = 'naskah:text~'
const ALL = 'top'

/**
 * The act a record is decided on with that only says how the regulation reads: its laws, own words and settings are one
 * act for each text. Null for any other record.
 */
export function textKey(next: Structure, base: Structure, record: StructureRecord): string | null {
  const about = aboutOf(record)
  if (about === null) return null
  const unitId = /unit:[\p{L}\p{N}._~-]+/u.exec(about)?.[0] as UnitId | undefined
  const side = unitId && get(next, unitId) ? next : base
  const office = unitId ? officeOf(side, unitId)?.id : onlyOffice(next)
  return `${TEXT}${office ?? ALL}`
}

/** What a record of the text says it is about: its key; null of a record that is no part of the text. */
function aboutOf(record: StructureRecord): string | null {
  if (record.kind === 'law') return ''
  if (record.kind === 'clause') return record.key
  return record.kind === 'setting' && record.id.startsWith('setting:naskah') ? record.id : null
}

/** Where there is but one office, what is of all texts is of its own. */
function onlyOffice(structure: Structure): UnitId | undefined {
  const [top] = structure.groups.childrenOf.get('root') ?? []
  return top && !isCity(structure) ? (top as UnitId) : undefined
}

const COUNTED = { clause: 'text-clauses', law: 'text-laws', setting: 'text-settings' } as const

/** What an act on the text changes, frozen with it: whose text (`text-of`), and how many of each kind of record. */
export function textInAct(
  { base, next, change }: Sides,
  id: string,
  atoms: readonly Atom[],
): FieldChange[] {
  const unitId = id.slice(id.indexOf('~') + 1)
  const name = get(next, unitId as UnitId)?.name ?? get(base, unitId as UnitId)?.name ?? null
  const counts = Object.entries(COUNTED).flatMap(([kind, field]): FieldChange[] => {
    const count = atoms.filter(({ id: one }) => {
      const { before, after } = change[one] ?? {}
      return (after ?? before)?.kind === kind
    }).length
    return count > 0 ? [{ field, from: count, to: null }] : []
  })
  return [{ field: 'text-of', from: null, to: name }, ...counts]
}
