import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { about, Failure } from '../contract/failure.ts'
import type { OfficePlaceKeeper } from '../contract/main-services.ts'
import type { OfficePlace } from '../contract/office-place-calls.ts'
import type { Policy } from '../policy/policy-form.ts'
import { canWrite } from './can-write.ts'
import { officesIn } from './data-folder.ts'
import type { HomeParts } from './profile-home.ts'
import { OFFICES_FOLDER, type ProgramFolders } from './program-folders.ts'
import { safeWrite } from './safe-write.ts'

/** Which other folder was chosen, beside the other settings of the program. */
const KEPT = 'letak-kantor.json'

const keptSchema = z.strictObject({ folder: z.string().max(32_767).refine(isAbsolute) })

/** What is asked of the disk, as tests answer it too. */
export interface PlaceAnswers {
  /** Names of the offices that lie there. */
  offices(folder: string): readonly string[]
  takes(folder: string): boolean
}

export interface PlaceParts {
  readonly usual: string
  /** Chosen instead; null where none was. */
  readonly chosen: string | null
  readonly suggested: string
  /** A command asks nothing of the usual folder: it leaves no trace. */
  readonly asks: boolean
}

/** Where the offices lie of a program nobody has set a folder for, and what is told of it. */
export function officePlace(
  { usual, chosen, suggested, asks }: PlaceParts,
  { offices, takes }: PlaceAnswers,
): { readonly folder: string; readonly told: OfficePlace | null } {
  if (chosen !== null && takes(chosen)) {
    const here = new Set(offices(chosen))
    const behind = offices(usual).filter((name) => !here.has(name)).length
    const left = { folder: usual, used: chosen, offices: behind, suggested }
    return { folder: chosen, told: behind > 0 ? { kind: 'left', ...left } : null }
  }
  const there = { used: usual, offices: offices(usual).length, suggested }
  if (asks && !takes(usual)) {
    return { folder: usual, told: { kind: 'refused', folder: usual, ...there } }
  }
  const told = chosen === null ? null : ({ kind: 'gone', folder: chosen, ...there } as const)
  return { folder: usual, told }
}

/** The start of the program in the terms of where its offices lie. */
export interface PlacedStart {
  /** One folder for everything, which nothing goes before; null for the usual places. */
  readonly override: string | null
  /** Where earlier versions kept the program's own; null where that is the same place. */
  readonly older: string | null
  readonly suggested: string
  readonly asks: boolean
}

/** The folders of a start with the place that was chosen for the offices; what an administrator has set goes before it. */
export function withOfficePlace(
  folders: ProgramFolders,
  { folderData }: Pick<Policy, 'folderData'>,
  { override, older, suggested, asks }: PlacedStart,
): { readonly folders: ProgramFolders; readonly told: OfficePlace | null } {
  if (override !== null || folderData !== undefined) return { folders, told: null }
  const chosen = chosenPlace([folders.userData, ...(older === null ? [] : [older])])
  const { data: usual } = folders
  const answers = { offices: officesIn, takes: canWrite }
  const { folder, told } = officePlace({ usual, chosen, suggested, asks }, answers)
  return { folders: { ...folders, data: folder }, told }
}

/** What was chosen, of the first of these folders in which it is kept; one that is damaged counts as none. */
export function chosenPlace(folders: readonly string[]): string | null {
  for (const folder of folders) {
    try {
      return keptSchema.parse(JSON.parse(readFileSync(join(folder, KEPT), 'utf8'))).folder
    } catch {
      // Not there, or nothing that can be believed.
    }
  }
  return null
}

/** A folder of this user's own where programs keep data: the system guards Documents, and not that one. */
export function suggestedPlace({
  platform,
  env,
  place,
  home,
}: Pick<HomeParts, 'platform' | 'env' | 'place'> & { readonly home: string }): string {
  const { LOCALAPPDATA = '', XDG_DATA_HOME = '' } = env
  const local = platform === 'win32' ? LOCALAPPDATA : XDG_DATA_HOME
  if (platform !== 'darwin' && isAbsolute(local)) return join(local, OFFICES_FOLDER)
  if (platform === 'linux') return join(home, '.local', 'share', OFFICES_FOLDER)
  return join(place('appData'), OFFICES_FOLDER)
}

export interface OfficePlaceParts {
  /** Of the program's own, where the choice is kept. */
  readonly userData: string
  readonly usual: string
  readonly told: OfficePlace | null
  /** The system's dialog, which begins in that folder; null where it was closed. */
  choose(title: string, begins: string | null): Promise<string | null>
}

/** Keeps which other folder was chosen; nothing is kept that does not take a file. */
export function createOfficePlace(parts: OfficePlaceParts): OfficePlaceKeeper {
  const { userData, usual, told, choose } = parts
  const path = join(userData, KEPT)
  return {
    async choose(title) {
      const picked = await choose(title, told && dirname(told.suggested))
      if (picked === null) return null
      const folder = withOwnName(picked)
      if (!canWrite(folder)) throw new Failure('not-allowed', folder)
      if (folder === usual) await about(path, () => rm(path, { force: true }))
      else await safeWrite(path, Buffer.from(`${JSON.stringify({ folder })}\n`), WRITTEN)
      return { folder }
    },
    isWritable: () => told !== null && canWrite(told.kind === 'left' ? told.used : told.folder),
  }
}

const WRITTEN = { keepPrevious: false } as const

/** Offices never lie between other things: below a folder that holds none, they have one of their own. */
function withOwnName(picked: string): string {
  const isOwn = basename(picked) === OFFICES_FOLDER || officesIn(picked).length > 0
  return isOwn ? picked : join(picked, OFFICES_FOLDER)
}
