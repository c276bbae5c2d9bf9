import { test } from '@playwright/test'
import { isLong } from '../make/long-form.ts'

/**
 * Said in a test that is tried in the long form alone; `npm test` tells it among what was left to it.
 * @param held what of the same is tried in `npm test`
 */
export function longOnly(held: string): void {
  if (isLong) return
  test.info().annotations.push({ type: 'long form', description: held })
  test.skip(true, 'left to npm run e2e -- --long')
}
