import { readdirSync } from 'node:fs'
import { isLocked } from '../policy/policy-form.ts'
import type { ToldPolicy } from '../policy/told-policy.ts'
import { canWrite } from './can-write.ts'
import { WORKSPACE_ID } from './documents.ts'
import type { ProgramFolders } from './program-folders.ts'

/** What is asked of the disk, as tests answer it too. */
export interface FolderAnswers {
  /** Whether an office lies there. */
  holds(folder: string): boolean
  takes(folder: string): boolean
}

/** Why a folder that was set is not used. */
export interface FolderUnused {
  readonly code: 'folder-refused' | 'not-moved'
  readonly about: string
}

/**
 * Where the offices lie: in the folder an administrator has set, unless it takes nothing, or offices lie in the usual one
 * and none there yet. What lies in the usual folder is never left behind unseen; moving it is the administrator's.
 */
export function dataFolder(
  usual: string,
  set: string | null,
  { holds, takes }: FolderAnswers,
): { readonly folder: string; readonly unused: FolderUnused | null } {
  if (set === null || set === usual) return { folder: usual, unused: null }
  if (!takes(set)) return { folder: usual, unused: { code: 'folder-refused', about: set } }
  if (holds(usual) && !holds(set)) {
    return { folder: usual, unused: { code: 'not-moved', about: usual } }
  }
  return { folder: set, unused: null }
}

/** The names of the offices' folders within a folder; none where it cannot be listed. */
export function officesIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && WORKSPACE_ID.test(entry.name))
      .map(({ name }) => name)
  } catch {
    return []
  }
}

/** Whether a folder has one of an office within it. */
export function holdsOffices(folder: string): boolean {
  return officesIn(folder).length > 0
}

/**
 * The folders of a start under the policy of its computer; why its folder is not used is told with it.
 * @param override one folder for everything, which only a locked folder goes before; null for the usual places
 */
export function placedFolders(
  own: ProgramFolders,
  told: ToldPolicy,
  override: string | null,
): { readonly folders: ProgramFolders; readonly policy: ToldPolicy } {
  const { policy, places, problems } = told
  const isSet = override === null || isLocked(policy, 'folderData')
  const set = isSet ? (policy.folderData ?? null) : null
  const { folder, unused } = dataFolder(own.data, set, { holds: holdsOffices, takes: canWrite })
  const [place = ''] = places
  const more = unused ? [{ path: 'folderData', place, ...unused }] : []
  return {
    folders: { ...own, data: folder },
    policy: { policy, places, problems: [...problems, ...more] },
  }
}
