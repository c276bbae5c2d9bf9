import { rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { ClipboardContent } from '../contract/clipboard-content.ts'
import { about, Failure } from '../contract/failure.ts'
import type { FileFilter } from '../contract/ipc-contract.ts'
import type { FileDialogs, WrittenFiles } from '../contract/main-services.ts'
import { type Documents, readFileBytes } from './documents.ts'
import type { OpenedPapers } from './opened-papers.ts'
import { openPreviousOf, safeWrite, syncFolder } from './safe-write.ts'

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
  clipboard(): Promise<ClipboardContent>
}

export interface ChooseOptions {
  readonly title: string
  readonly filters: readonly FileFilter[]
  readonly many: boolean
  /** Folders are chosen, and may be made. */
  readonly folders?: true
  /** Where the dialog begins; where the system likes, without. */
  readonly begins?: string
}

export interface PlaceOptions {
  readonly title: string
  readonly defaultPath: string
  readonly filters: readonly FileFilter[]
}

export interface FileDialogParts {
  readonly documents: Documents
  readonly papers: OpenedPapers
  readonly system: SystemShell
  /** Where it is noted what was saved. */
  readonly written: Pick<WrittenFiles, 'note'>
}

/** Files the user chooses in the system's own dialogs. */
export function createFileDialogs({
  documents,
  papers,
  system,
  written,
}: FileDialogParts): FileDialogs {
  /** Copies of before that were named to the page: these may be deleted, and no other file. */
  const named = new Set<string>()
  /** What was written since the program began: this may be opened, and no other file. */
  const saved = new Set<string>()
  return {
    openFiles: async (options) =>
      Promise.all((await system.chooseFiles(options)).map(readFileBytes)),
    async saveFile({ title, suggestedName, filters, bytes }) {
      const defaultPath = plainName(suggestedName)
      const path = await system.choosePlace({ title, defaultPath, filters })
      if (!path) return null
      await safeWrite(path, bytes, { keepPrevious: true })
      saved.add(path)
      // What cannot be noted is saved all the same.
      await written.note(path).catch(() => undefined)
      const previous = await openPreviousOf(path)
      if (previous) named.add(previous)
      return { path, previous }
    },
    async openSaved({ path, folder }) {
      if (!saved.has(path)) throw new Failure('bad-input', path)
      const target = folder ? dirname(path) : path
      if (!(await system.open(target))) throw new Failure('no-viewer', target)
      return true
    },
    async dropPrevious(path) {
      if (!named.delete(path)) throw new Failure('bad-input', path)
      await about(path, () => rm(path))
      await syncFolder(dirname(path))
      return true
    },
    async openPdf(name, bytes) {
      const path = await papers.put(plainName(name), bytes)
      if (!(await system.open(path))) throw new Failure('no-viewer', path)
      return { path }
    },
    async openScan(name, { content, media }, bytes) {
      const stem = plainName(name).replace(/\.[^.]*$/, '') || 'berkas'
      // Two that are called alike are both open.
      const path = await papers.put(`${stem.slice(0, 150)} ${content.slice(0, 8)}.${media}`, bytes)
      if (!(await system.open(path))) throw new Failure('no-viewer', path)
      return true
    },
    clipboard: () => system.clipboard(),
    async revealOffices() {
      if (!(await system.open(documents.folder))) throw new Failure('no-viewer', documents.folder)
      return true
    },
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
