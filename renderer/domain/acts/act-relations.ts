import type { Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { type GivenName, givenNames } from './given-names.ts'
import { shellsOf } from './shells.ts'

/** Act key → numbers of other acts, ascending. */
type NumbersOfActs = ReadonlyMap<string, readonly number[]>

/** What an act has to do with others of its sheet, by their numbers. */
export interface ActRelations {
  readonly needs: readonly number[]
  readonly wanted: readonly number[]
  /** Names it uses that others give. */
  readonly names: readonly GivenName[]
  /** Units left empty where it is not accepted but those that empty them are; `keeps`: it and its like. */
  readonly shells: readonly {
    readonly name: string
    readonly leaving: readonly number[]
    readonly keeps: readonly number[]
  }[]
}

/** Act key → what it has to do with others. */
export function actRelations(
  base: Structure,
  change: Change,
  acts: readonly Act[],
): ReadonlyMap<string, ActRelations> {
  const { needs, wanted } = actBonds(acts)
  const names = givenNames(acts, change, base)
  const shells = shellsOf(base, change, acts)
  const numbers = new Map(acts.map(({ key, no }) => [key, no]))
  const told = (keys: readonly string[]) =>
    keys.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b)
  return new Map(
    acts.map(({ key }) => [
      key,
      {
        needs: needs.get(key) ?? [],
        wanted: wanted.get(key) ?? [],
        names: names.get(key) ?? [],
        shells: shells
          .filter(({ keeps }) => keeps.includes(key))
          .map(({ name, leaving, keeps }) => ({
            name,
            leaving: told(leaving),
            keeps: told(keeps),
          })),
      },
    ]),
  )
}

/** Numbers of the acts each act needs, and of those that need it. */
function actBonds(acts: readonly Pick<Act, 'key' | 'no' | 'needs'>[]): {
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
