import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import { createStore } from '../view/store.ts'
import type { SnapshotMaker } from './take-snapshot.ts'

/** What is known of the snapshots in the file's folder. */
export interface BackupState {
  /** The last one that was read back and found good; null before the first. */
  readonly last: { readonly seq: number; readonly at: string } | null
  /** Why the latest could not be made, in a sentence; null where it was. */
  readonly trouble: string | null
}

/** The snapshots of an open file: whole copies in its folder. */
export interface Backups {
  get(): BackupState
  subscribe(listener: () => void): () => void
  /** Makes one now. It counts once it was read back; answers whether it does. Never throws. */
  take(): Promise<boolean>
  /** The same, but where the last one that counts is of what is now there is no other made. */
  ensure(): Promise<boolean>
}

export interface BackupParts {
  readonly database: BaganDatabase
  readonly desktop: Pick<Desktop, 'writeSnapshot' | 'listSnapshots' | 'readSnapshot'>
  readonly id: string
  readonly maker: SnapshotMaker
  /** Resolves when the database has all that is shown. */
  settled(): Promise<unknown>
  /** Number of the last entry. */
  lastSeq(): number
}

const NONE: BackupState = { last: null, trouble: null }
const DAY_MS = 24 * 60 * 60 * 1000

/** True where the file has changed since its last good snapshot and that is older than a day, or there is none. */
export function isStale({ last }: BackupState, lastSeq: number, now: string): boolean {
  if (lastSeq === 0 || last?.seq === lastSeq) return false
  return last === null || Date.parse(now) - Date.parse(last.at) > DAY_MS
}

export function createBackups(parts: BackupParts): Backups {
  const { database, desktop, id, maker } = parts
  const store = createStore<BackupState>(NONE)
  let queue: Promise<unknown> = Promise.resolve()

  async function make(): Promise<boolean> {
    await parts.settled()
    const { seq, bytes } = await maker.make(database, id)
    const written = await desktop.writeSnapshot({ id, seq, bytes })
    if (!written.ok) return failed(written.message)
    const { file, at } = written.value
    const read = await desktop.readSnapshot({ id, file })
    if (!read.ok) return failed(read.message)
    if (!isSame(read.value, bytes)) return failed(file)
    store.set({ last: { seq, at }, trouble: null })
    return true
  }

  /** The newest one in the folder is what there is, until one more is made. */
  async function failed(trouble: string): Promise<false> {
    const list = await desktop.listSnapshots({ id })
    const [newest] = list.ok ? list.value : []
    const last = store.get().last ?? (newest ? { seq: newest.seq, at: newest.at } : null)
    store.set({ last, trouble })
    return false
  }

  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = queue.then(work).catch((error: Error) => failed(error.message))
    queue = turn
    return turn
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    take: () => inTurn(make),
    ensure: () =>
      inTurn(async () => {
        await parts.settled()
        const { last, trouble } = store.get()
        return (trouble === null && last?.seq === parts.lastSeq()) || make()
      }),
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  // A call for each of millions of bytes would hold up the page.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** Of a file that is only looked at: none are made. */
export const NO_BACKUPS: Backups = {
  get: () => NONE,
  subscribe: () => () => undefined,
  take: async () => false,
  ensure: async () => false,
}
