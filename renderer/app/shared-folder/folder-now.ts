import { momentOf } from '../../domain/sharing/batch-name.ts'
import type { FolderFile } from '../../domain/sharing/folder-files.ts'
import { createStore, type Store } from '../view/store.ts'
import type { TakenHere } from '../workspace/exchange.ts'
import type { Trouble } from '../workspace/exchange-trouble.ts'
import type { SharedGroup } from './folder-access.ts'
import type { FolderMemory } from './folder-memory.ts'
import type { Untaken } from './look-into-folder.ts'

/** Somebody who lays files into the folder. */
export interface Colleague {
  readonly line: string
  /** Empty where nobody said. */
  readonly officer: string
  readonly computer: string
  /** ISO moment of the last thing laid there, as the clock there had it. */
  readonly at: string
  readonly isOwn: boolean
}

/** The folder is well: what lies there waits until somebody is made nameless here too. */
export function waitsForErasing({ code }: Trouble): boolean {
  return code === 'given-erases'
}

/** How an office stands with its shared folder. */
export interface FolderNow {
  /** Where it is on this computer; null where the office has none. */
  readonly folder: string | null
  /** Why it could not be used last, in a sentence; null where it could. `emptied`: what was laid there is gone. */
  readonly trouble: Trouble | null
  /** ISO moment of the last look that went well. */
  readonly lookedAt: string | null
  /** What is laid there is sealed with a passphrase. */
  readonly isSealed: boolean
  /** Something was done here that does not lie there yet. */
  readonly hasNews: boolean
  /** So many scans lie here and not there yet. */
  readonly scansWaiting: number
  readonly colleagues: readonly Colleague[]
  readonly untaken: readonly Untaken[]
  /** Lines of which there is more, which waits for a whole file. */
  readonly waiting: readonly string[]
  /** What was taken last since the office was opened; null before. */
  readonly taken: TakenHere | null
}

export const NONE: FolderNow = {
  ...{ folder: null, trouble: null, lookedAt: null, hasNews: false, taken: null, isSealed: false },
  ...{ colleagues: [], untaken: [], waiting: [], scansWaiting: 0 },
}

/** Of an office that can have none. */
export const NO_FOLDER: Store<FolderNow> = createStore(NONE)

/** Who lays files there, the last one first. */
export function colleaguesOf(
  files: readonly FolderFile[],
  { people, published }: FolderMemory,
): Colleague[] {
  const last = new Map<string, number>()
  for (const { line, number } of [...files, ...(published ? [published] : [])])
    last.set(line, Math.max(number, last.get(line) ?? 0))
  return [...last]
    .sort(([, a], [, b]) => b - a)
    .map(([line, number]) => ({
      ...{ line, officer: people[line]?.officer ?? '', computer: people[line]?.computer ?? '' },
      ...{
        at: new Date(momentOf(`${line}/${number}`)).toISOString(),
        isOwn: line === published?.line,
      },
    }))
}

/** What lies among the files under no name of ours: copies that tools of exchange made, files of others. */
export function strangeIn(group: SharedGroup | undefined): Untaken[] {
  const names = (group?.lines ?? []).flatMap(({ line, strange }) =>
    strange.map((name) => `${line}/${name}`),
  )
  return [...(group?.strange ?? []), ...names].map((path) => ({
    ...{ path, trouble: 'foreign', problem: null },
  }))
}
