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

/** A folder the system keeps for every user. */
export type UsualPlace = (name: 'appData' | 'documents') => string

/** @param override one folder for everything, for tests and for data on a stick; null for the usual places */
export function windowFolders(override: string | null, place: UsualPlace): ProgramFolders {
  const userData = override ?? join(place('appData'), 'bagan-sotk')
  const data = override === null ? join(place('documents'), 'Bagan SOTK') : join(override, 'berkas')
  return { userData, data, log: userData }
}

/**
 * A command leaves no trace and never disturbs an open window: its profile is made and thrown away.
 * @returns null where no place takes a profile
 */
export function headlessFolders(override: string | null, place: UsualPlace): ProgramFolders | null {
  const usual = windowFolders(override, place)
  const userData = passingFolder(passingPlaces(usual))
  return userData === null ? null : { ...usual, userData }
}

/** Where something may lie for as long as a process lives: the system's place, else this user's own. */
export function passingPlaces({ log }: Pick<ProgramFolders, 'log'>): readonly string[] {
  const own = process.env.XDG_RUNTIME_DIR
  return [tmpdir(), ...(own ? [own] : []), join(log, 'sementara')]
}
