import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../contract/failure.ts'
import { syncFolder, writeThrough } from './safe-write.ts'

/**
 * Writes a file of a folder others write into as well: at every moment it is not there or whole. What a kill left beside
 * it goes.
 * @param onItsWay what it is called meanwhile
 */
export async function writeWhole(
  folder: string,
  file: string,
  bytes: Uint8Array,
  onItsWay = `${file}.part`,
): Promise<void> {
  const path = join(folder, file)
  const part = join(folder, onItsWay)
  await rm(part, { force: true })
  try {
    await writeThrough(part, bytes, 0o666)
    if (!(await readFile(part)).equals(bytes)) throw new Failure('not-written', path)
    await rename(part, path)
  } catch (error) {
    // Where it cannot be taken away now, the next writing does.
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
}

/** Takes away what a kill left on its way in a folder only this computer writes into. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.part')) await rm(join(folder, name), { force: true })
  }
}
