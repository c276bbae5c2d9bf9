import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import { GONE } from '../../domain/sharing/register.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { kindOfDocument } from '../../domain/structure/journal/document-after.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { documentOf } from '../../storage/document-value.ts'
import type { FolderTrouble } from '../../storage/folder-file.ts'
import { folderKey } from '../../storage/folder-seal.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import { filesIn, type SharedGroup } from '../shared-folder/folder-access.ts'
import { type FolderMemory, keepMemory, NEVER_THERE } from '../shared-folder/folder-memory.ts'
import { openFile } from '../shared-folder/look-into-folder.ts'
import { CannotOpen } from '../workspace/newer-data.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { fileName } from './file-name.ts'
import type { AskPassphrase } from './passphrase-question.ts'
import { beginFile, freshId, type Program } from './program.ts'

/** An office as it lies in a shared folder. */
export interface LyingOffice {
  readonly group: string
  readonly name: string
  readonly units: number
  /** Who laid its newest whole file there, by their own word. */
  readonly by: string
}

export interface BeginningParts {
  /** Of the system's dialog. */
  readonly title: string
  readonly ask: AskPassphrase
  /** Which of several offices; null where the user cancels. */
  which(offices: readonly LyingOffice[]): Promise<string | null>
}

interface Found extends LyingOffice {
  readonly state: SharedState
  readonly key: string | null
  /** Who laid it there, by line. */
  readonly people: FolderMemory['people']
}

/**
 * Begins an office with what lies in a shared folder, and goes on over that folder: the rest comes by itself. Null where
 * the user cancels. Throws `CannotOpen` (`folder-no-office`, `folder-office-torn`, `folder-office-newer`,
 * `bagan-sealed`, `office-failed`); nothing is begun then, and the folder is not kept.
 */
export async function beginFromFolder(
  program: Program,
  parts: BeginningParts,
): Promise<OpenWorkspace | null> {
  const { desktop } = program
  // The folder is kept under a name of its own until there is an office.
  const id = freshId(program, 'folder')
  const chosen = await desktop.chooseSharedFolder({ id, title: parts.title })
  if (!chosen.ok) throw refused(chosen.message)
  if (chosen.value === null) return null
  try {
    const found = await foundIn(program, id, parts)
    const opened = found && (await begunWith(program, found))
    if (opened) await desktop.handOverSharedFolder({ id, to: opened.id })
    return opened
  } finally {
    await desktop.leaveSharedFolder({ id })
  }
}

async function foundIn(
  { desktop }: Program,
  id: string,
  parts: BeginningParts,
): Promise<Found | null> {
  const list = await desktop.listShared({ id, group: null })
  if (!list.ok) throw refused(list.message)
  const offices: Found[] = []
  let trouble: FolderTrouble | null = null
  for (const group of list.value) {
    const read = await officeIn(desktop, id, group, parts.ask)
    if (typeof read === 'string') trouble = read
    else if (read) offices.push(read)
  }
  const [first, ...more] = offices
  if (!first) throw new CannotOpen(problemOf(trouble))
  if (more.length === 0) return first
  const wanted = await parts.which(offices)
  return offices.find(({ group }) => group === wanted) ?? null
}

function problemOf(trouble: FolderTrouble | null): Problem {
  if (trouble === null) return { code: 'folder-no-office', params: {} }
  if (trouble === 'sealed') return { code: 'bagan-sealed', params: {} }
  return { code: trouble === 'newer' ? 'folder-office-newer' : 'folder-office-torn', params: {} }
}

/** The newest whole file of an office that can be read; why none can, or null where none lies there. */
async function officeIn(
  desktop: Program['desktop'],
  id: string,
  lying: SharedGroup,
  ask: AskPassphrase,
): Promise<Found | FolderTrouble | null> {
  const { name: group } = lying
  const bases = filesIn(lying).filter(({ kind }) => kind === 'base')
  let trouble: FolderTrouble | null = null
  let key: string | null = null
  for (const file of bases.sort(newestFirst)) {
    let read = await openFile({ desktop, office: { id }, group, key }, file)
    for (let again = false; read === 'sealed'; again = true) {
      const passphrase = await ask(group, again)
      if (passphrase === null) return 'sealed'
      key = await folderKey(passphrase, group)
      read = await openFile({ desktop, office: { id }, group, key }, file)
    }
    if (typeof read === 'string') trouble = read
    if (read === null || typeof read === 'string') continue
    const { state } = read.part
    const { structure } = state
    const units = structure.tables.unit.size
    const { officer, computer } = read
    const people = { [file.line]: { officer, computer } }
    return { group, name: fileName(structure, ''), units, by: officer, state, key, people }
  }
  return trouble
}

function newestFirst(a: FolderFile, b: FolderFile): number {
  return b.number - a.number
}

async function begunWith(program: Program, found: Found): Promise<OpenWorkspace> {
  const { state, group, key, name, people } = found
  const documents = [...state.documents].flatMap(([id, [shown]]) =>
    shown && shown.value !== GONE
      ? [documentOf({ id, kind: kindOfDocument(id) }, shown.value, 1)]
      : [],
  )
  const records = recordsOf(state.structure)
  const shared = sharedContent(state, documents)
  const opened = await beginFile(program, name, { records, documents, shared })
  await keepMemory(opened.database, { group, key, people, ...NEVER_THERE })
  return opened
}

function refused(reason: string): CannotOpen {
  return new CannotOpen({ code: 'office-failed', params: { reason } })
}
