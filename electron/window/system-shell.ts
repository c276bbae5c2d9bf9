import { type BrowserWindow, clipboard, dialog, type FileFilter, shell } from 'electron'
import type { FileFilter as Filter } from '../contract/ipc-contract.ts'
import type { SystemShell } from '../files/file-dialogs.ts'

/**
 * The system's dialogs, viewer, trash and clipboard, as Electron hands them on.
 * @param window the one the dialogs open over
 */
export function createSystemShell(window: () => BrowserWindow | null): SystemShell {
  return {
    async chooseFiles({ title, filters, many, folders }) {
      const options = {
        title,
        filters: filters.map(mutable),
        properties: folders
          ? ['openDirectory' as const, 'createDirectory' as const]
          : ['openFile' as const, ...(many ? ['multiSelections' as const] : [])],
      }
      const parent = window()
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options))
      return filePaths
    },
    async choosePlace({ title, defaultPath, filters }) {
      const options = { title, defaultPath, filters: filters.map(mutable) }
      const parent = window()
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return filePath || null
    },
    open: async (path) => (await shell.openPath(path)) === '',
    trash: (path) => shell.trashItem(path),
    clipboardText: async () => clipboard.readText(),
  }
}

function mutable({ name, extensions }: Filter): FileFilter {
  return { name, extensions: [...extensions] }
}
