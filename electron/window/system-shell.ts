import { type BrowserWindow, clipboard, dialog, type FileFilter, shell } from 'electron'
import type { FileFilter as Filter } from '../contract/ipc-contract.ts'
import type { SystemShell } from '../files/file-dialogs.ts'

/**
 * The system's dialogs, viewer, trash and clipboard, as Electron hands them on.
 * @param window the one the dialogs open over
 */
export function createSystemShell(window: () => BrowserWindow | null): SystemShell {
  return {
    async chooseFiles({ title, filters, many, folders, begins }) {
      const options = {
        title,
        filters: filters.map(mutable),
        ...(begins ? { defaultPath: begins } : {}),
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
    clipboard: async () => ({
      text: await clipboard.readText(),
      // The text alone tells enough where the page cannot be had.
      html: await copiedPage().catch(() => ''),
    }),
  }
}

function mutable({ name, extensions }: Filter): FileFilter {
  return { name, extensions: [...extensions] }
}

/** Of Electron before the clipboard was that of a page. */
interface OlderClipboard {
  readHTML?(): string
}

/** What is copied as a web page; empty where it is none. */
async function copiedPage(): Promise<string> {
  const older = clipboard as OlderClipboard
  if (older.readHTML) return older.readHTML()
  const items = await clipboard.read()
  const item = items.find(({ types }) => types.includes('text/html'))
  return item ? (await item.getType('text/html')).text() : ''
}
