import { expect as base } from '@playwright/test'

/** So long what is expected may take to come, on a busy machine too: how fast the program is, benchmarks measure. */
export const PATIENCE_MS = 20_000

/** The same where there is no runner with settings of its own: `test/torture` drives the program by these helpers. */
export const expect = base.configure({ timeout: PATIENCE_MS })
