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

/** One that is tried once. */
export function once(
  fault: string,
  attempt: () => Promise<Attempt | { readonly skipped: string }>,
): DeskTrial {
  return { fault, run: async (add) => add(await attempt()) }
}
