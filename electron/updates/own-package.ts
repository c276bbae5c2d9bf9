import { basename, dirname, join } from 'node:path'
import type { PackageKind, ReleasePackage } from './release-manifest.ts'

/** What has to be known of this start of the program. */
export interface ProgramPlace {
  readonly system: string
  readonly arch: string
  /** The program that runs. */
  readonly executable: string
  readonly env: Readonly<Record<string, string | undefined>>
  isThere(path: string): boolean
}

/** The kind of package this program came with: what brings the next one over it. */
export function ownKind({ system, executable, env, isThere }: ProgramPlace): PackageKind {
  if (system === 'darwin') return 'dmg'
  const folder = dirname(executable)
  if (system === 'win32') {
    if (env.PORTABLE_EXECUTABLE_FILE) return 'portable'
    if (isThere(join(folder, 'data'))) return 'portable'
    return isThere(join(folder, 'Uninstall Bagan SOTK.exe')) ? 'nsis' : 'msi'
  }
  if (env.APPIMAGE) return 'appimage'
  const isInstalled = folder === join('/usr/lib', basename(executable))
  return isInstalled ? 'deb' : 'portable'
}

/** The package for this computer; null where the release has none. */
export function packageFor(
  packages: readonly ReleasePackage[],
  place: ProgramPlace,
): ReleasePackage | null {
  const kind = ownKind(place)
  const fits = packages.filter((one) => one.system === place.system && one.kind === kind)
  const own = fits.find(({ arch }) => arch === place.arch)
  return own ?? fits.find(({ arch }) => arch === 'any') ?? null
}
