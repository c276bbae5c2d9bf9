import type { Language } from '../../renderer/domain/values/language.ts'
import type { ToldPolicy } from '../policy/told-policy.ts'
import type { OfficePlace } from './office-place-calls.ts'

/** What the page is told of the program that shows it. */
export interface ProgramInfo {
  readonly version: string
  readonly platform: string
  /** Name → version of what it runs on: Electron, Chromium, Node. */
  readonly engine: Readonly<Record<string, string>>
  /** Folder that holds all workspaces' journals and snapshots. */
  readonly dataFolder: string
  /** `id` or `en` from the command line, or null. */
  readonly language: string | null
  /** What the system speaks, of the languages of the program: the one it begins in until one is chosen. */
  readonly systemLanguage: Language
  /** What the program was started to open: `demo`, a file's path, or null. */
  readonly open: string | null
  /** What an administrator has set for this computer. */
  readonly policy: ToldPolicy
  /** The page's store was taken away, and what it held waits to be put back: see `carryStore`. */
  readonly carried: boolean
  /** The data folder, of a program that is carried along, can only be read: offices are opened to look at. */
  readonly onlyRead: boolean
  /** Where the offices do not lie in the usual folder, or cannot; null where there is nothing to tell. */
  readonly officePlace: OfficePlace | null
  /** What an earlier version kept elsewhere was moved at this start; null where nothing was. */
  readonly moved: MovedProfile | null
}

/** The profile of an earlier version, brought to its new place and read back there. */
export interface MovedProfile {
  readonly from: string
  readonly to: string
  readonly files: number
  readonly bytes: number
  /** The older one could not be taken away, or was written since. */
  readonly stays: boolean
}
