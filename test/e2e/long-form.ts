import { test } from '@playwright/test'

/**
 * Whether this is the long form, a command of its own: `npm run e2e -- --long`. What is done over and over, in one
 * case after another, is done in `npm test` in fewer.
 */
export const isLong = process.env.BAGAN_LONG !== undefined

/** All of a list in the long form; else those that are chosen. */
export function longOr<T>(all: readonly T[], isChosen: (one: T, at: number) => boolean): T[] {
  return isLong ? [...all] : all.filter(isChosen)
}

/**
 * Said in a test that is tried in the long form alone; `npm test` tells it among what was left to it.
 * @param held what of the same is tried in `npm test`
 */
export function longOnly(held: string): void {
  if (isLong) return
  test.info().annotations.push({ type: 'long form', description: held })
  test.skip(true, 'left to npm run e2e -- --long')
}
