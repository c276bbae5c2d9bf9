import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asFailure, Failure } from '../contract/failure.ts'
import type { CheckedRelease, FoundRelease } from '../contract/update-calls.ts'
import { compareVersions } from '../contract/versions.ts'
import { type ProgramPlace, packageFor } from './own-package.ts'
import { readRelease } from './read-release.ts'
import type { ReleaseKeys } from './release-keys.ts'
import type { ReleaseManifest, ReleasePackage } from './release-manifest.ts'
import { isWhole } from './take-package.ts'

/** The program that asks whether there is a newer one. */
export interface RunningProgram {
  readonly version: string
  /** Of what it stores. */
  readonly dataVersion: number
  readonly keys: ReleaseKeys
  readonly place: ProgramPlace
}

/** A release that may be taken, and the package that would be. */
export interface JudgedRelease {
  readonly found: FoundRelease
  readonly wanted: ReleasePackage | null
}

/**
 * Reads the release in a folder and says what it is to this program.
 * @throws {Failure} where it is none to be believed, or a newer one that cannot be taken here
 */
export async function judgeRelease(
  folder: string,
  running: RunningProgram,
): Promise<JudgedRelease> {
  const release = await readRelease(folder, running.keys)
  const found = foundIn(release, running)
  if (found.is !== 'newer') return { found: { ...found, package: null }, wanted: null }
  if (release.dataVersion < running.dataVersion) {
    throw new Failure('update-data-older', release.version)
  }
  const wanted = packageFor(release.packages, running.place)
  if (!wanted) throw new Failure('update-no-package', release.version)
  await seeItThere(folder, wanted)
  const { kind, file, bytes } = wanted
  return { found: { ...found, package: { kind, file, bytes, taken: null } }, wanted }
}

/** For whoever lays a release into a folder: every package that is named, whether it lies there whole. */
export async function checkRelease(
  folder: string,
  running: RunningProgram,
): Promise<CheckedRelease> {
  const release = await readRelease(folder, running.keys)
  const own = packageFor(release.packages, running.place)
  const packages: CheckedRelease['packages'][number][] = []
  for (const one of release.packages) {
    const { file, system, arch, kind } = one
    const state = await stateOf(folder, one)
    packages.push({ file, system, arch, kind, isOwn: one === own, state })
  }
  const found = { ...foundIn(release, running), dataVersion: release.dataVersion }
  return { folder, running: running.version, found, packages }
}

function foundIn(
  { version, day, changes }: ReleaseManifest,
  running: RunningProgram,
): Omit<FoundRelease, 'package'> {
  const apart = compareVersions(version, running.version)
  const is = apart > 0 ? 'newer' : apart < 0 ? 'older' : 'same'
  const told = changes.filter(
    (one) =>
      compareVersions(one.version, version) <= 0 &&
      (is !== 'newer' || compareVersions(one.version, running.version) > 0),
  )
  return { is, version, day, changes: told }
}

/** Whether it lies there in its length; what it holds is proved of the copy. */
async function seeItThere(folder: string, { file, bytes }: ReleasePackage): Promise<void> {
  const found = await stat(join(folder, file)).catch((error) => {
    const failure = asFailure(error, join(folder, file))
    throw failure.code === 'not-found' ? new Failure('update-package-missing', file) : failure
  })
  if (!found.isFile() || found.size !== bytes) throw new Failure('update-package-damaged', file)
}

async function stateOf(
  folder: string,
  one: ReleasePackage,
): Promise<CheckedRelease['packages'][number]['state']> {
  const path = join(folder, one.file)
  const isThere = await stat(path).then(
    () => true,
    (error) => {
      if (asFailure(error, path).code === 'not-found') return false
      throw asFailure(error, path)
    },
  )
  if (!isThere) return 'missing'
  return (await isWhole(path, one)) ? 'whole' : 'damaged'
}
