import type { Change } from '../structure/change.ts'
import type { Structure } from '../structure/structure.ts'
import type { Act } from './act.ts'
import { actBonds } from './act-bonds.ts'
import { type GivenName, givenNames } from './given-names.ts'
import { shellsOf } from './shells.ts'

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
