import type { CallValue, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import type { FolderScanDesktop } from './folder-scans.ts'

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
> &
  FolderScanDesktop

/** What lies there of one office. */
export type SharedGroup = CallValue<'listShared'>[number]

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
