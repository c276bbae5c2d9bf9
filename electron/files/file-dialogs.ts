import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { FileFilter } from '../contract/ipc-contract.ts'
import type { FileDialogs } from '../contract/main-services.ts'
import { type Documents, readFileBytes } from './documents.ts'
import { safeWrite } from './safe-write.ts'

/** What the system itself does for the program. */
export interface SystemShell {
  /** Paths of the files the user chose; none where the dialog was closed. */
  chooseFiles(options: ChooseOptions): Promise<readonly string[]>
  /** Where the user wants the file; null where the dialog was closed. */
  choosePlace(options: PlaceOptions): Promise<string | null>
  /** Opens a file or folder with the system's own program; false where it has none. */
  open(path: string): Promise<boolean>
  /** Rejects where the system has no trash. */
  trash(path: string): Promise<void>
  clipboardText(): Promise<string>
}

export interface ChooseOptions {
  readonly title: string
  readonly filters: readonly FileFilter[]
  readonly many: boolean
}

export interface PlaceOptions {
  readonly title: string
  readonly defaultPath: string
  readonly filters: readonly FileFilter[]
}

export interface FileDialogParts {
  readonly documents: Documents
  /** Papers on their way to the system's viewer lie here. */
  readonly paperFolder: string
  readonly system: SystemShell
}

/** Files the user chooses in the system's own dialogs. */
export function createFileDialogs({
  documents,
  paperFolder,
  system,
}: FileDialogParts): FileDialogs {
  return {
    openFiles: async (options) =>
      Promise.all((await system.chooseFiles(options)).map(readFileBytes)),
    async saveFile({ title, suggestedName, filters, bytes }) {
      const defaultPath = plainName(suggestedName)
      const path = await system.choosePlace({ title, defaultPath, filters })
      if (!path) return null
      await safeWrite(path, bytes, { keepPrevious: true })
      return { path }
    },
    async openPdf(name, bytes) {
      const path = join(paperFolder, plainName(name))
      await about(path, () => mkdir(paperFolder, { recursive: true }))
      await safeWrite(path, bytes, { keepPrevious: false })
      if (!(await system.open(path))) throw new Failure('no-viewer', path)
      return { path }
    },
    clipboardText: () => system.clipboardText(),
    async reveal(id) {
      const folder = await documents.makeWorkspace(id)
      if (!(await system.open(folder))) throw new Failure('no-viewer', folder)
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
