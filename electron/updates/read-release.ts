import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { about, asFailure, Failure } from '../contract/failure.ts'
import { type ReleaseKeys, SIGNATURE_BYTES } from './release-keys.ts'
import {
  MANIFEST,
  MOST_MANIFEST,
  namedKey,
  type ReleaseManifest,
  readManifest,
  SIGNATURE,
} from './release-manifest.ts'

/**
 * The manifest that lies in a folder. Nothing of it is believed before its signature is right.
 * @throws {Failure} with a sentence for whatever it is not
 */
export async function readRelease(folder: string, keys: ReleaseKeys): Promise<ReleaseManifest> {
  const bytes = await readSmall(folder, MANIFEST, MOST_MANIFEST, 'update-none')
  const signature = await readSmall(folder, SIGNATURE, SIGNATURE_BYTES, 'update-unsigned')
  if (!keys.signed(bytes, signature)) {
    const key = namedKey(bytes)
    const isKnown = key === null || keys.fingerprints.includes(key)
    throw new Failure(isKnown ? 'update-wrong-signature' : 'update-unknown-key', folder)
  }
  return readManifest(bytes)
}

/** A file of which no more is read than it may have. */
async function readSmall(
  folder: string,
  name: string,
  most: number,
  missing: 'update-none' | 'update-unsigned',
): Promise<Uint8Array> {
  const path = join(folder, name)
  const file = await openPlain(path).catch(async (error) => {
    const failure = asFailure(error, path)
    // A folder that is not there is another matter than one without a release.
    if (failure.code !== 'not-found' || !(await isFolder(folder))) {
      throw failure.code === 'not-found' ? new Failure('not-found', folder) : failure
    }
    throw new Failure(missing, folder)
  })
  try {
    return await about(path, async () => {
      const bytes = Buffer.alloc(most + 1)
      let length = 0
      for (;;) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length)
        length += bytesRead
        if (bytesRead === 0) return bytes.subarray(0, length)
        if (length > most) throw new Failure('update-too-large', name)
      }
    })
  } finally {
    await file.close()
  }
}

/**
 * Opens a file to read; what is none (a folder, a pipe, a device) is refused.
 * @throws {Error} as the system says it, or a `Failure`
 */
export async function openPlain(path: string): Promise<FileHandle> {
  // A pipe nobody writes into would keep its reader for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  const found = await file.stat()
  if (found.isFile()) return file
  await file.close()
  throw new Failure('is-folder', path)
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
