import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { packStore, type Settings, unpackStore } from '../../storage/whole-store.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { HeldElsewhere, NewerData } from '../workspace/newer-data.ts'
import { folderTitle } from './folder-title.ts'
import { openExisting, type Program } from './program.ts'

/** Where the page keeps what it keeps. */
export interface PageStore {
  readonly indexedDB: IDBFactory
  readonly settings: Settings
}

export interface RewriteParts {
  /** Offices not to be looked at: those that are open, whose folder the caller knows to be whole. */
  readonly except?: readonly string[]
  /** Called before each office that is looked at. */
  progress?(done: number, of: number): void
}

/**
 * Has the store of this computer written anew at the next start, so that nothing deleted from it is left in the engine's
 * files. Every office is looked at first: it opens, what it shows is saved, and a snapshot of it is made in its folder and
 * read back; so that should the engine lose it, its folder has it. Then all the store holds is packed and kept. To be
 * followed by `startAgain`; what is changed before is in the offices' folders, and taken up from there.
 * Problems: `store-not-verified` with the name of an office that cannot be vouched for; nothing is changed then.
 */
export async function rewriteStore(
  program: Program,
  store: PageStore,
  parts: RewriteParts = {},
): Promise<Result<null>> {
  const checked = await checkOffices(program, parts)
  return checked.ok ? carryStore(program, store) : checked
}

/** The first half: every office on this computer is whole in its folder. */
export async function checkOffices(
  program: Program,
  { except = [], progress }: RewriteParts,
): Promise<Result<null>> {
  const known = await program.desktop.listWorkspaces({})
  if (!known.ok) return unverified('', known.message)
  // Of a locked office nothing is in the store.
  const offices = known.value.filter(
    ({ id, lastSeq, seal }) => lastSeq > 0 && seal === null && !except.includes(id),
  )
  for (const [at, { id }] of offices.entries()) {
    progress?.(at, offices.length)
    const trouble = await troubleOf(program, id)
    if (trouble !== null) return unverified(folderTitle(id), trouble)
  }
  return ok(null)
}

/**
 * The second half: what the store holds now is kept for the next start.
 * @param without an office whose databases are not
 */
export async function carryStore(
  { desktop }: Pick<Program, 'desktop'>,
  { indexedDB, settings }: PageStore,
  without: string | null = null,
): Promise<Result<null>> {
  const bytes = await packStore(indexedDB, settings, without)
  const kept = await desktop.carryStore({ bytes })
  return kept.ok ? ok(null) : unverified('', kept.message)
}

/**
 * Puts back what was kept, at the start after. What cannot be read, or does not come to be what it was, is left to the
 * offices' folders, which have everything.
 */
export async function putStoreBack(
  desktop: Pick<Desktop, 'takeCarried' | 'dropCarried'>,
  indexedDB: IDBFactory,
  settings: Settings,
): Promise<void> {
  const kept = await desktop.takeCarried({})
  if (kept.ok && kept.value) {
    await unpackStore(kept.value, indexedDB, settings).catch((error: unknown) =>
      hearUnexpected('store', error, null),
    )
  }
  await desktop.dropCarried({})
}

/** Why its folder may not have everything; null where it has, or another program answers for it. */
async function troubleOf(program: Program, id: string): Promise<string | null> {
  try {
    const opened = await openExisting(program, id)
    try {
      const { workspace, backups } = opened
      await workspace.settled()
      const isWhole = workspace.getState().saving.state === 'saved' && (await backups.take())
      return isWhole ? null : (backups.get().trouble ?? opened.folder)
    } finally {
      await opened.close()
    }
  } catch (error) {
    // Its rows are carried as they lie.
    if (error instanceof HeldElsewhere || error instanceof NewerData) return null
    return (error as Error).message
  }
}

function unverified(name: string, reason: string): Result<never> {
  return { ok: false, problem: { code: 'store-not-verified', params: { name, reason } } }
}
