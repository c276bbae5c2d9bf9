import type { Duty, Unit, UnitId } from '../records/records.ts'
import { get, type Structure, unitsInOrder } from '../structure/structure.ts'
import {
  foldedDuty,
  followedDuties,
  hasArticle,
  isCatchAll,
  textOf,
  unitDuties,
} from './unit-duties.ts'

/** What a structure has to be put right in its duties. */
export interface DutyFaults {
  /** Lying with a functional group, which has no article. */
  readonly homeless: readonly Duty[]
  /** Fungsi of one text that say the same, two and more together. */
  readonly double: readonly (readonly Duty[])[]
  /** Units without a tugas, in texts that have duties. */
  readonly withoutTugas: readonly UnitId[]
  /** Units with more than one tugas. */
  readonly twoTugas: readonly UnitId[]
}

/** The same of one structure alone; `before`: what it was, which tells what a group was given. */
export function dutyFaults(structure: Structure, before: Structure | null = null): DutyFaults {
  const homeless: Duty[] = []
  const withoutTugas: UnitId[] = []
  const twoTugas: UnitId[] = []
  const texts = new Map<UnitId, Unit | undefined>()
  const written = new Set<string>()
  const alike = new Map<string, Duty[]>()
  const units = placedUnits(structure)
  for (const unit of units) {
    const text = textOf(structure, unit.id)
    texts.set(unit.id, text)
    const { tugas, fungsi, uraian } = unitDuties(structure, unit.id)
    if (!hasArticle(unit)) {
      homeless.push(
        ...[...tugas, ...fungsi, ...uraian].filter((one) => isUnhoused(structure, one, before)),
      )
      continue
    }
    if (text && tugas.length + fungsi.length + uraian.length > 0) written.add(text.id)
    if (tugas.length > 1) twoTugas.push(unit.id)
    for (const duty of fungsi) {
      if (isCatchAll(duty)) continue
      const key = `${text?.id} ${foldedDuty(duty)}`
      const list = alike.get(key)
      if (list) list.push(duty)
      else alike.set(key, [duty])
    }
  }
  for (const { id, type } of units) {
    const text = texts.get(id)
    if (!text || !written.has(text.id) || !hasArticle({ type }) || type === 'pemda') continue
    if (unitDuties(structure, id).tugas.length === 0) withoutTugas.push(id)
  }
  const double = [...alike.values()].filter((list) => list.length > 1 && !areTwins(structure, list))
  return { homeless, double, withoutTugas, twoTugas }
}

function placedUnits(structure: Structure): Unit[] {
  return unitsInOrder(structure).flatMap((id) => get(structure, id) ?? [])
}

/**
 * Whether a duty lies with a functional group: a fungsi or uraian does, and a tugas that was another unit's. The
 * sentence the group itself has is its own.
 */
export function isUnhoused(structure: Structure, duty: Duty, before: Structure | null): boolean {
  const unit = get(structure, duty.unitId)
  if (!unit || hasArticle(unit) || isCatchAll(duty)) return false
  const was = before && get(before, duty.id)
  if (!was) return duty.sort !== 'tugas'
  const came = was.unitId !== duty.unitId
  if (!came) return duty.sort !== 'tugas'
  return followedDuties(before, was.unitId).some(({ id }) => id === duty.id)
}

/** Units told apart by a number alone, side by side ("Inspektur Pembantu I", "II"), have the same fungsi by intent. */
function areTwins(structure: Structure, duties: readonly Duty[]): boolean {
  const units = duties.map(({ unitId }) => get(structure, unitId))
  const [first] = units
  const twin = (unit: Unit | undefined) =>
    unit?.parentId === first?.parentId && unnumbered(unit) === unnumbered(first)
  return new Set(duties.map(({ unitId }) => unitId)).size === duties.length && units.every(twin)
}

function unnumbered(unit: Unit | undefined): string {
  return (unit?.name ?? '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(?:[ivx]+|\d+)(?![\p{L}\p{N}])/gu, '')
}
