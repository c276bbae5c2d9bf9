import { erasedIn, isAsErased } from '../../domain/sharing/erased.ts'
import { chosenFrom, type FolderFile } from '../../domain/sharing/folder-files.ts'
import type { Part } from '../../domain/sharing/part.ts'
import { hasSeen, type Seen } from '../../domain/sharing/seen.ts'
import type { Problem, Result } from '../../domain/values/result.ts'
import {
  type FolderTrouble,
  type LaidBy,
  type OpenedFile,
  readFolderFile,
} from '../../storage/folder-file.ts'
import { isSealedInFolder, unsealFromFolder } from '../../storage/folder-seal.ts'
import { HERE, standingOf, type TakenHere, takeAll } from '../workspace/exchange.ts'
import { ExchangeRefused, granted } from '../workspace/exchange-trouble.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { type FolderDesktop, nameIn } from './folder-access.ts'

/** Something that lies in the folder and was not taken. */
export interface Untaken {
  /** Below the folder of the office. */
  readonly path: string
  readonly trouble: FolderTrouble | 'foreign' | 'refused'
  /** Why it was refused, where it was. */
  readonly problem: Problem | null
}

/** What a look into the folder came to. */
export interface Looked {
  readonly taken: TakenHere | null
  readonly untaken: readonly Untaken[]
  readonly people: Readonly<Record<string, LaidBy>>
  /** Lines of which there is more, which waits for a whole file. */
  readonly waiting: readonly string[]
}

export interface LookingParts {
  readonly office: Pick<OpenWorkspace, 'id' | 'database' | 'workspace'>
  readonly desktop: FolderDesktop
  readonly group: string
  /** Of the folder's passphrase; null where none was given. */
  readonly key: string | null
  /** Files that were refused before: they are not tried again. */
  readonly refused: Map<string, Untaken>
}

/** Takes everything in a folder that is not here, as one entry. Throws `ExchangeRefused`. */
export async function lookIntoFolder(
  parts: LookingParts,
  seen: Seen,
  files: readonly FolderFile[],
): Promise<Looked> {
  const { refused } = parts
  const untaken: { readonly file: FolderFile; readonly trouble: FolderTrouble }[] = []
  const people: Record<string, LaidBy> = {}
  const from = new Map<Part, FolderFile>()
  const choosing = chosenFrom(
    seen,
    files.filter((file) => !refused.has(pathOf(file))),
  )
  for (let step = choosing.next(); ; ) {
    if (step.done) {
      const taken = await takeParts(parts, step.value.parts, from)
      const { waiting, seen: here } = step.value
      // What is here by another file is not missed.
      const missed = untaken.filter(({ file }) => !hasSeen(here, `${file.line}/${file.number}`))
      const told = missed.map(
        ({ file, trouble }): Untaken => ({ path: pathOf(file), trouble, problem: null }),
      )
      return { taken, people, waiting, untaken: [...told, ...refused.values()] }
    }
    const file = step.value
    const opened = await openFile(parts, file)
    if (typeof opened === 'string') {
      untaken.push({ file, trouble: opened })
    } else if (opened && (await waitsForWhole(parts.office, opened.part))) {
      step = choosing.next(null)
      continue
    } else if (opened) {
      from.set(opened.part, file)
      people[file.line] = { officer: opened.officer, computer: opened.computer }
    }
    step = choosing.next(opened !== null && typeof opened !== 'string' ? opened.part : null)
  }
}

/** Only of a whole office it can be seen who in it was made nameless elsewhere. */
async function waitsForWhole(office: LookingParts['office'], { only, state }: Part) {
  const { structure } = office.workspace.getState()
  if (only === null || erasedIn(structure).length + erasedIn(state.structure).length === 0) {
    return false
  }
  return isAsErased((await standingOf(office)).state, state)
}

/** Null where it is gone by now. */
export async function openFile(
  {
    desktop,
    office,
    group,
    key,
  }: Pick<LookingParts, 'desktop' | 'group' | 'key'> & { readonly office: { readonly id: string } },
  file: FolderFile,
): Promise<OpenedFile | FolderTrouble | null> {
  const { line } = file
  const read = await desktop.readShared({ id: office.id, group, line, file: nameIn(file) })
  // Somebody takes away what nobody needs any more; the folder itself is asked for again with the next file.
  if (!read.ok && read.code === 'not-found') return null
  const bytes = granted(read)
  if (!isSealedInFolder(bytes)) return openedOr(readFolderFile(bytes, file))
  if (key === null) return 'sealed'
  const plain = await unsealFromFolder(bytes, key)
  return plain.ok ? openedOr(readFolderFile(plain.value, file)) : plain.problem
}

function openedOr(opened: Result<OpenedFile, FolderTrouble>): OpenedFile | FolderTrouble {
  return opened.ok ? opened.value : opened.problem
}

/** All at once; where something of it is refused, one by one, so that it keeps nothing else out. */
async function takeParts(
  { office, refused }: LookingParts,
  parts: readonly Part[],
  from: ReadonlyMap<Part, FolderFile>,
): Promise<TakenHere | null> {
  if (parts.length === 0) return null
  const all = await takeAll(office, parts, HERE)
  if (all.ok) return all.value
  if (!ofTheGiven.has(all.problem.code))
    throw new ExchangeRefused(all.problem.code, '', all.problem)
  let last: TakenHere | null = null
  for (const part of parts) {
    const taken = await takeAll(office, [part], HERE)
    const file = from.get(part)
    if (taken.ok) last = taken.value ?? last
    else if (!ofTheGiven.has(taken.problem.code))
      throw new ExchangeRefused(taken.problem.code, '', taken.problem)
    else if (file) {
      const path = pathOf(file)
      refused.set(path, { path, trouble: 'refused', problem: taken.problem })
    }
  }
  return last
}

/** What is wrong with a file, and not with this computer. */
const ofTheGiven: ReadonlySet<string> = new Set(['given-other-office', 'given-spoilt'])

function pathOf(file: FolderFile): string {
  return `${file.line}/${nameIn(file)}`
}
