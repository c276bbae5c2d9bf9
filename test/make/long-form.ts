/** Whether this is the long form that `npm run release:check` runs: more random runs, every combination. */
export const isLong = process.env.BAGAN_LONG !== undefined

/** @returns all of a list in the long form, else those that are chosen */
export function longOr<T>(all: readonly T[], isChosen: (one: T, at: number) => boolean): T[] {
  return isLong ? [...all] : all.filter(isChosen)
}
