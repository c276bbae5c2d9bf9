import type { Term, Unit, UnitId, UnitType } from '../records/records.ts'
import { ANY_DAY, derivedWhenAsked, type WhenAsked } from '../structure/derived/derived.ts'
import { childrenOf, pathUp, type Structure, unitsInOrder } from '../structure/structure.ts'

/** Offices that have a tipe, whose limits hold for all below them. */
export const TYPED_OFFICES: ReadonlySet<UnitType> = new Set<UnitType>([
  'setda',
  'setwan',
  'inspektorat',
  'dinas',
  'badan',
  'satpol-pp',
  'kecamatan',
])

/** Perangkat daerah: units with a letterhead and a Lampiran of their own. */
export const OFFICE_TYPES: ReadonlySet<UnitType> = new Set<UnitType>([...TYPED_OFFICES, 'rsud'])

/** The perangkat daerah a unit belongs to: the nearest of those above it, itself included, else the top. */
export function officeOf(structure: Structure, unitId: UnitId): Unit | undefined {
  const found = officeIds(structure, ANY_DAY, unitId)
  if (found !== NO_TOP) return found ? structure.tables.unit.get(found) : undefined
  return pathUp(structure, unitId).at(-1)
}

/** Units that hang in a ring, none of it an office: what lies farthest up depends on where one begins. */
const NO_TOP = 'no-top'

const officeIds: WhenAsked<UnitId | typeof NO_TOP | null> = derivedWhenAsked({
  name: 'office',
  inRing: NO_TOP,
  value(read, _, key) {
    const unit = read.tables.unit.get(key)
    if (!unit || isOffice(unit)) return unit ? unit.id : null
    return (unit.parentId && officeIds(read, ANY_DAY, unit.parentId)) || unit.id
  },
})

function isOffice({ type }: Unit): boolean {
  return OFFICE_TYPES.has(type)
}

/** Its name; empty where there is no unit. */
export function officeName(structure: Structure, unitId: UnitId | null | undefined): string {
  return (unitId && officeOf(structure, unitId)?.name) || ''
}

/** The perangkat daerah a post that is no more was of, by the names that stood above it; empty where it went too. */
export function officeNameOfTerm(
  structure: Structure,
  { unitPath }: Pick<Term, 'unitPath'>,
): string {
  const offices = new Set(officesOf(structure).map(({ name }) => name))
  return unitPath.split(' / ').findLast((name) => offices.has(name)) ?? ''
}

/** Every perangkat daerah, in the order of the chart. */
export function officesOf(structure: Structure): Unit[] {
  return unitsInOrder(structure)
    .map((id) => structure.tables.unit.get(id))
    .filter((one): one is Unit => one !== undefined && OFFICE_TYPES.has(one.type))
}

/** Where an office stands among the offices; none, and what is no office, after all of them. */
export function placeIn(offices: readonly UnitId[], id: UnitId | null): number {
  const at = id === null ? -1 : offices.indexOf(id)
  return at < 0 ? offices.length : at
}

/** Every unit in the order of the chart, the perangkat daerah of a city before all others. */
export function officesFirst(structure: Structure): readonly UnitId[] {
  const units = unitsInOrder(structure)
  if (!isCity(structure)) return units
  return [...new Set([...officesOf(structure).map(({ id }) => id), ...units])]
}

/** The perangkat daerah a unit belongs to where the structure has several; undefined where there is but one. */
export function cityOfficeOf(structure: Structure, unitId: UnitId): Unit | undefined {
  const office = officeOf(structure, unitId)
  return office && OFFICE_TYPES.has(office.type) && hasSeveral(structure) ? office : undefined
}

/** So many units are looked through at one glance. */
const AT_A_GLANCE = 30

/**
 * The units of a city at which one begins to look, what is below them folded away: its perangkat daerah and what
 * stands beside them. None where there is but one perangkat daerah, or where there are few units.
 */
export function foldedAtFirst(structure: Structure): UnitId[] {
  if (structure.tables.unit.size <= AT_A_GLANCE || !isCity(structure)) return []
  const tops = childrenOf(structure, null)
  const [top] = tops.length === 1 ? tops : []
  const level = top ? childrenOf(structure, top) : tops
  return level.filter((id) => childrenOf(structure, id).length > 0)
}

/** Several perangkat daerah beside each other: no dinas that has an RSUD below it. */
export function isCity(structure: Structure): boolean {
  const [top, ...others] = childrenOf(structure, null)
  const unit = top && others.length === 0 ? structure.tables.unit.get(top) : undefined
  return hasSeveral(structure) && !(unit && isOffice(unit))
}

/** Asked for every act of a comparison, so it is counted once. */
function hasSeveral(structure: Structure): boolean {
  return several(structure, ANY_DAY, 'all')
}

const several = derivedWhenAsked<boolean>({
  name: 'several-offices',
  value: (read) => countOffices(read) > 1,
})

function countOffices({ tables }: Structure): number {
  let found = 0
  for (const { type } of tables.unit.values()) if (OFFICE_TYPES.has(type)) found++
  return found
}
