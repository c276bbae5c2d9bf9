/**
 * Whether this is the long form, a command of its own: `npm run e2e -- --long`. What is done over and over, in one
 * case after another, is done in `npm test` in fewer.
 */
export const isLong = process.env.BAGAN_LONG !== undefined

/** All of a list in the long form; else those that are chosen. */
export function longOr<T>(all: readonly T[], isChosen: (one: T, at: number) => boolean): T[] {
  return isLong ? [...all] : all.filter(isChosen)
}
