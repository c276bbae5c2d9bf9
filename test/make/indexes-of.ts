import type { Structure } from '../../renderer/domain/structure/structure.ts'

/** Every index as plain data, sorted by key. */
export function indexesOf(structure: Structure): unknown {
  return Object.entries(structure.groups).map(([name, map]) => [
    name,
    [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}
