import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { about, asFailure, Failure } from '../contract/failure.ts'
import { compareVersions, isVersion } from '../contract/versions.ts'
import { OWN_FILE, OWN_FOLDER } from '../files/own-rights.ts'
import { syncFolder } from '../files/safe-write.ts'
import { openPlain } from './read-release.ts'
import type { ReleasePackage } from './release-manifest.ts'

const PIECE = 1024 * 1024

/**
 * Copies a package into a folder of the program's own, and proves the copy: what lies on the share may be another file
 * a moment later, what was copied is not.
 * @returns where it lies
 * @throws {Failure} with nothing left of a copy that is not the one that was signed for
 */
export async function takePackage(
  place: string,
  own: string,
  version: string,
  wanted: ReleasePackage,
): Promise<string> {
  const folder = join(own, version)
  const path = join(folder, wanted.file)
  if (await isWhole(path, wanted)) return path
  const aside = join(folder, `.${randomBytes(6).toString('hex')}`)
  await about(folder, () => mkdir(folder, { recursive: true, mode: OWN_FOLDER }))
  try {
    await copy(join(place, wanted.file), aside, wanted)
    if (!(await isWhole(aside, wanted))) throw new Failure('update-package-damaged', wanted.file)
    await about(path, () => rename(aside, path))
    await syncFolder(dirname(path))
    return path
  } finally {
    await rm(aside, { force: true })
  }
}

/** Whether a file is the very package: its length, and the checksum of its bytes. */
export async function isWhole(path: string, wanted: ReleasePackage): Promise<boolean> {
  const file = await openPlain(path).catch((error) => {
    if (asFailure(error, path).code === 'not-found') return null
    throw asFailure(error, path)
  })
  if (!file) return false
  try {
    return await about(path, async () => {
      if ((await file.stat()).size !== wanted.bytes) return false
      const hash = createHash('sha256')
      const piece = Buffer.alloc(PIECE)
      for (;;) {
        const { bytesRead } = await file.read(piece, 0, PIECE)
        if (bytesRead === 0) return hash.digest('hex') === wanted.sha256
        hash.update(piece.subarray(0, bytesRead))
      }
    })
  } finally {
    await file.close()
  }
}

/** Packages of versions that are no more of use go: kept are this one's, newer ones, and the one to go back to. */
export async function sweepPackages(own: string, running: string): Promise<void> {
  const versions = (await readdir(own).catch(() => [])).filter(isVersion).sort(compareVersions)
  const older = versions.filter((one) => compareVersions(one, running) < 0)
  for (const version of older.slice(0, -1)) {
    await rm(join(own, version), { recursive: true, force: true }).catch(() => undefined)
  }
}

async function copy(from: string, to: string, { file, bytes }: ReleasePackage): Promise<void> {
  const source = await openPlain(from).catch((error) => {
    const failure = asFailure(error, from)
    throw failure.code === 'not-found' ? new Failure('update-package-missing', file) : failure
  })
  try {
    const target = await about(to, () => open(to, 'wx', OWN_FILE))
    try {
      const piece = Buffer.alloc(PIECE)
      let length = 0
      for (;;) {
        const { bytesRead } = await about(from, () => source.read(piece, 0, PIECE))
        if (bytesRead === 0) break
        length += bytesRead
        // A file that has no end is not read to it.
        if (length > bytes) throw new Failure('update-package-damaged', file)
        await about(to, () => target.writeFile(piece.subarray(0, bytesRead)))
      }
      await about(to, () => target.sync())
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
