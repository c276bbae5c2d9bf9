import type { UnitId } from '../../domain/records/records.ts'
import { get, headOf, type Structure, subtree } from '../../domain/structure/structure.ts'
import { inOneSpelling } from '../regulation/spelling-of-names.ts'
import type { RegulationUnit } from '../regulation/structure.ts'

/**
 * The units of a text among those below an office: by name, or by the title of the head; of several alike the one that
 * stands below the same unit. Null where none is met.
 */
export function metUnits(
  structure: Structure,
  office: UnitId,
  units: readonly RegulationUnit[],
): (UnitId | null)[] {
  const byName = new Map<string, UnitId[]>()
  for (const id of subtree(structure, office)) {
    const unit = get(structure, id)
    if (!unit) continue
    const head = headOf(structure, id)
    const names = new Set(
      [unit.name, (head && get(structure, head)?.title) ?? ''].map(inOneSpelling),
    )
    for (const name of names) if (name !== '') byName.set(name, [...(byName.get(name) ?? []), id])
  }
  const used = new Set<UnitId>()
  const met: (UnitId | null)[] = []
  units.forEach(({ name, head, above }, at) => {
    const over = above === null ? null : (met[above] ?? null)
    const named = [name, head ?? ''].flatMap((one) => byName.get(inOneSpelling(one)) ?? [])
    const free = named.filter((id) => !used.has(id))
    const found =
      above === null && at === 0
        ? office
        : (free.find((id) => get(structure, id)?.parentId === over) ?? free[0] ?? null)
    if (found) used.add(found)
    met.push(found)
  })
  return met
}
