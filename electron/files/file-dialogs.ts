import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BrowserWindow, clipboard, dialog, type FileFilter, shell } from 'electron'
import { about, Failure } from '../contract/failure.ts'
import type { FileFilter as Filter } from '../contract/ipc-contract.ts'
import type { FileDialogs } from '../contract/main-services.ts'
import { type Documents, readFileBytes } from './documents.ts'
import { safeWrite } from './safe-write.ts'

export interface FileDialogParts {
  readonly documents: Documents
  /** Papers on their way to the system's viewer lie here. */
  readonly paperFolder: string
  window(): BrowserWindow | null
}

/** Files the user chooses in the system's own dialogs. */
export function createFileDialogs({
  documents,
  paperFolder,
  window,
}: FileDialogParts): FileDialogs {
  return {
    async openFiles({ title, filters, many }) {
      const options = {
        title,
        filters: filters.map(mutable),
        properties: ['openFile' as const, ...(many ? ['multiSelections' as const] : [])],
      }
      const parent = window()
      const { filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options))
      return Promise.all(filePaths.map(readFileBytes))
    },
    async saveFile({ title, suggestedName, filters, bytes }) {
      const options = {
        title,
        defaultPath: plainName(suggestedName),
        filters: filters.map(mutable),
      }
      const parent = window()
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      if (!filePath) return null
      await safeWrite(filePath, bytes, { keepPrevious: true })
      return { path: filePath }
    },
    async openPdf(name, bytes) {
      const path = join(paperFolder, plainName(name))
      await about(path, () => mkdir(paperFolder, { recursive: true }))
      await safeWrite(path, bytes, { keepPrevious: false })
      if ((await shell.openPath(path)) !== '') throw new Failure('no-viewer', path)
      return { path }
    },
    clipboardText: async () => clipboard.readText(),
    async reveal(id) {
      const folder = await documents.makeWorkspace(id)
      if ((await shell.openPath(folder)) !== '') throw new Failure('no-viewer', folder)
      return true
    },
  }
}

/** A name without a folder in it and without what some file systems refuse. */
export function plainName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[<>:"|?*\u0000-\u001f]/g, '-')
    .replace(/^\.+|[. ]+$/g, '')
  return plain || 'berkas'
}

function mutable({ name, extensions }: Filter): FileFilter {
  return { name, extensions: [...extensions] }
}
