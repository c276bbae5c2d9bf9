import type { CallResult, CallValue, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import type { Problem } from '../../domain/values/result.ts'

/** What a page asks of the main process for a shared folder. */
export type FolderDesktop = Pick<
  Desktop,
  | 'chooseSharedFolder'
  | 'sharedFolder'
  | 'leaveSharedFolder'
  | 'handOverSharedFolder'
  | 'listShared'
  | 'readShared'
  | 'writeShared'
  | 'dropShared'
>

/** What lies there of one office. */
export type SharedGroup = CallValue<'listShared'>[number]

/** The folder cannot be used just now: gone, full, read-only, slow. Its message is a sentence of the system's. */
export class FolderRefused extends Error {
  readonly code: string

  readonly problem: Problem | null

  constructor(code: string, message = '', problem: Problem | null = null) {
    super(message)
    this.name = 'FolderRefused'
    this.code = code
    this.problem = problem
  }
}

export function granted<T>(result: CallResult<T>): T {
  if (!result.ok) throw new FolderRefused(result.code, result.message)
  return result.value
}

/** The files of an office in a folder, as their names tell them. */
export function filesIn(group: SharedGroup | undefined): FolderFile[] {
  return (group?.lines ?? []).flatMap(({ line, files }) =>
    files.map((name): FolderFile => {
      const dot = name.indexOf('.')
      const kind = name.slice(dot + 1) === 'base' ? 'base' : 'lines'
      return { line, number: Number(name.slice(0, dot)), kind }
    }),
  )
}

export function nameIn({ number, kind }: Pick<FolderFile, 'number' | 'kind'>): string {
  return `${number}.${kind}`
}
