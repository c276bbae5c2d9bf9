import type { Act } from './act.ts'

/** Act key → numbers of other acts, ascending. */
export type NumbersOfActs = ReadonlyMap<string, readonly number[]>

/** Numbers of the acts each act needs, and of those that need it. */
export function actBonds(acts: readonly Pick<Act, 'key' | 'no' | 'needs'>[]): {
  readonly needs: NumbersOfActs
  readonly wanted: NumbersOfActs
} {
  const numbers = new Map(acts.map(({ key, no }) => [key, no]))
  const needs = new Map<string, number[]>()
  const wanted = new Map<string, number[]>()
  for (const { key, no, needs: keys } of acts) {
    for (const other of keys) {
      const needed = numbers.get(other)
      if (needed === undefined) continue
      needs.set(key, [...(needs.get(key) ?? []), needed])
      wanted.set(other, [...(wanted.get(other) ?? []), no])
    }
  }
  for (const list of [...needs.values(), ...wanted.values()]) list.sort((a, b) => a - b)
  return { needs, wanted }
}
