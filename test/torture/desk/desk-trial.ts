import type { Random } from '../../../renderer/samples/random.ts'
import type { Attempt } from '../row.ts'

/** Something tried at a desk as often as it has places to be tried at. */
export interface DeskTrial {
  readonly fault: string
  /** Takes each attempt, or why there can be none on this machine. */
  run(add: (attempt: Attempt | { readonly skipped: string }) => void): Promise<void>
}

export interface DeskParts {
  readonly random: Random
  /** At most so many places of each are tried. */
  readonly most: number
  /** One way of each act, in a minute. */
  readonly short: boolean
}

/** So many of a list, as they fall. */
export function someOf<T>(list: readonly T[], { random, most }: DeskParts): readonly T[] {
  const left = [...list]
  if (left.length <= most) return left
  return Array.from({ length: most }, () => {
    const [one] = left.splice(random.between(0, left.length - 1), 1)
    return one as T
  })
}

/** What is tried until its end, or until a writing; tells how many writings there were. */
export type Until = (limit: number, wrote: (count: number) => void) => Promise<Attempt>

/** The first runs to its end and tells how many writings there are; then it is killed at so many of them. */
export function cutAnywhere(what: string, parts: DeskParts, until: Until): DeskTrial {
  return {
    fault: `at any writing: ${what}: killed`,
    async run(add) {
      let count = 0
      const wrote = (now: number) => {
        count = now
      }
      add(await until(Number.POSITIVE_INFINITY, wrote))
      const points = Array.from({ length: count }, (_, at) => at)
      for (const limit of someOf(points, parts)) add(await until(limit, wrote))
    },
  }
}

/** One that is tried once. */
export function once(
  fault: string,
  attempt: () => Promise<Attempt | { readonly skipped: string }>,
): DeskTrial {
  return { fault, run: async (add) => add(await attempt()) }
}
