import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildInto } from '../build-app.mjs'
import { APP, OUT } from '../folders.mjs'
import { differences } from './digests.mjs'

/**
 * Builds the program once more beside the one that is there.
 * @returns {Promise<readonly string[]>} the files that are not the same, byte for byte
 */
export async function buildTwice() {
  const again = join(OUT, 'app.again')
  rmSync(again, { recursive: true, force: true })
  mkdirSync(again, { recursive: true })
  try {
    await buildInto(again)
    return differences(APP, again)
  } finally {
    rmSync(again, { recursive: true, force: true })
  }
}
