import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { passingFolder } from './passing-folder.ts'

/** Where this start of the program keeps things. */
export interface ProgramFolders {
  /** Chromium's profile: IndexedDB, settings of the page, window bounds, crash log. */
  readonly userData: string
  /** The workspaces' journals and snapshots, where the user sees them. */
  readonly data: string
}

/** A folder the system keeps for every user. */
export type UsualPlace = (name: 'appData' | 'documents') => string

/** @param override one folder for everything, for tests and for data on a stick; null for the usual places */
export function windowFolders(override: string | null, place: UsualPlace): ProgramFolders {
  if (override !== null) return { userData: override, data: join(override, 'berkas') }
  return {
    userData: join(place('appData'), 'bagan-sotk'),
    data: join(place('documents'), 'Bagan SOTK'),
  }
}

/** A command leaves no trace and never disturbs an open window: its profile is made and thrown away. */
export function headlessFolders(override: string | null, place: UsualPlace): ProgramFolders {
  const userData = passingFolder(join(tmpdir(), `bagan-sotk-${userInfo().username}`))
  return { userData, data: windowFolders(override, place).data }
}
