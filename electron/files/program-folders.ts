import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { passingFolder } from './passing-folder.ts'

/** Where this start of the program keeps things. */
export interface ProgramFolders {
  /** Chromium's profile: IndexedDB, settings of the page, window bounds. */
  readonly userData: string
  /** The workspaces' journals and snapshots, where the user sees them. */
  readonly data: string
  /** Where what nobody expected is written down. */
  readonly log: string
}

/** Where the offices lie, in whatever folder of the user. */
export const OFFICES_FOLDER = 'Bagan SOTK'

/** A folder the system keeps for every user. */
export type UsualPlace = (name: 'appData' | 'documents') => string

/**
 * @param override one folder for everything, for tests and for data on a stick; null for the usual places
 * @param home where the engine's profile lies in the usual places
 */
export function windowFolders(
  override: string | null,
  place: UsualPlace,
  home: string,
): ProgramFolders {
  const userData = override ?? home
  const data =
    override === null ? join(place('documents'), OFFICES_FOLDER) : join(override, 'berkas')
  return { userData, data, log: userData }
}

/**
 * A command leaves no trace and never disturbs an open window: its profile is made and thrown away.
 * @returns null where no place takes a profile
 */
export function headlessFolders(lasting: ProgramFolders): ProgramFolders | null {
  const userData = passingFolder(passingPlaces(lasting))
  return userData === null ? null : { ...lasting, userData }
}

/**
 * Of a place that can only be read, as a stick with its lock on, the offices are opened to look at: nothing is written
 * there, and the profile passes with the program.
 * @returns null where there is nothing to read, or no place takes a profile
 */
export function onlyReadFolders(lasting: ProgramFolders): ProgramFolders | null {
  if (!isListed(lasting.data)) return null
  const userData = passingFolder([tmpdir(), ...runtimeFolder()])
  return userData === null ? null : { ...lasting, userData, log: userData }
}

function isListed(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return false
  }
}

/** Where something may lie for as long as a process lives: the system's place, else this user's own. */
export function passingPlaces({ log }: Pick<ProgramFolders, 'log'>): readonly string[] {
  return [tmpdir(), ...runtimeFolder(), join(log, 'sementara')]
}

function runtimeFolder(): readonly string[] {
  const own = process.env.XDG_RUNTIME_DIR
  return own ? [own] : []
}
