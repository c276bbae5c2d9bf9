import type { UnitType } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import type { ListedRow } from './listed-rows.ts'

/** Rows with each office before its own, and the office of those that stood before it. */
export interface OfficesFirst {
  readonly rows: readonly ListedRow[]
  readonly ahead: ReadonlyMap<ListedRow, string>
}

/** What every office has of its own; a bagian or an asisten may be of none of the offices below it. */
const OF_OFFICE: ReadonlySet<UnitType> = new Set<UnitType>([
  'sekretariat',
  'bidang',
  'subbagian',
  'subbidang',
  'seksi',
  'kjf',
])
const OFFICE_LEVEL = 1

/**
 * A list that begins with units of an office before the office itself ("Sekretariat, Subbagian …, Dinas …") goes on
 * so: they wait for the office that follows, and in a list of several each further Sekretariat does.
 */
export function officesFirst(rows: readonly ListedRow[]): OfficesFirst {
  const offices = rows.flatMap(({ unit }, at) =>
    (levelOfName(unit) ?? 9) <= OFFICE_LEVEL ? [at] : [],
  )
  const [first = 0] = offices
  const lead = rows.slice(0, first)
  const units = lead.filter(({ unit }) => unit !== '').map(({ unit }) => guessUnitType(unit))
  if (lead[0]?.unit === '' || units.length === 0 || !units.every((type) => OF_OFFICE.has(type)))
    return { rows, ahead: new Map() }
  const again = units.includes('sekretariat')
  const ordered: ListedRow[] = []
  const ahead = new Map<ListedRow, string>()
  let waiting = lead
  for (const [index, at] of offices.entries()) {
    const office = rows[at]
    if (!office) continue
    ordered.push(office, ...waiting)
    for (const one of topsOf(waiting)) ahead.set(one, office.unit)
    const next = offices[index + 1]
    const own = rows.slice(at + 1, next)
    const from = next !== undefined && again ? own.findIndex(isSecretariat) : -1
    waiting = from < 0 ? [] : own.slice(from)
    ordered.push(...(from < 0 ? own : own.slice(0, from)))
  }
  return { rows: ordered, ahead }
}

function isSecretariat({ unit }: ListedRow): boolean {
  return guessUnitType(unit) === 'sekretariat'
}

/** Those that hang from none of the others. */
function topsOf(rows: readonly ListedRow[]): ListedRow[] {
  let highest = Number.POSITIVE_INFINITY
  return rows.filter(({ unit, depth }) => {
    if (unit === '' || depth > highest) return false
    highest = depth
    return true
  })
}
