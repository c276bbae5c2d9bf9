import { all, type Structure } from '../structure/structure.ts'

/** Titles of functional posts that are in use, the most frequent first: what a new one is likely called. */
export function functionalTitles(structure: Structure): string[] {
  const counts = new Map<string, number>()
  for (const { category, title } of all(structure, 'post')) {
    if (category === 'fungsional') counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1))
    .map(([title]) => title)
}
