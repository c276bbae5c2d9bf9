import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { BaganDatabase } from '../../storage/database.ts'
import { changePhrase, makeLock } from '../../storage/locked-office.ts'
import { fillDatabase, packRows } from '../../storage/memory-database.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import { forgetLock, lockOf, sealOffice } from '../workspace/locked-office.ts'
import { CannotOpen } from '../workspace/newer-data.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { dropSealedScans, unsealScans } from '../workspace/seal-scans.ts'
import type { Office } from './cabinet.ts'
import { type ErasableStore, forgetOffice } from './erase-traces.ts'
import { openExisting, type Program } from './program.ts'
import { carryStore, checkOffices, type RewriteParts } from './rewrite-store.ts'

/** What an office that was just locked can be opened with when its passphrase is forgotten: told once. */
export interface Locked {
  readonly code: string
  /** ISO moment. */
  readonly at: string
}

/**
 * *Kunci kantor*: from now on the office is one sealed file while it is closed. The other offices are looked at first;
 * what the store is to hold without it is kept for the next start; then the office is sealed, and its databases go. Cut
 * off before it is sealed it is as it was, its rows taken from its folder.
 * Problems: those of `checkOffices`; `office-failed`.
 */
export async function lockOffice(
  program: Program,
  preferences: Store<Preferences>,
  store: ErasableStore,
  office: Pick<Office, 'id' | 'name'>,
  passphrase: string,
  parts: Pick<RewriteParts, 'progress'> = {},
): Promise<Result<Locked>> {
  const { id } = office
  const checked = await checkOffices(program, { ...parts, except: [id] })
  if (!checked.ok) return checked
  const { lock, code } = await makeLock(passphrase)
  return withOffice(program, id, async (opened) => {
    await opened.workspace.settled()
    await dropSealedScans(program.desktop, id)
    if (!(await opened.backups.ensure()))
      return failed(opened.backups.get().trouble ?? opened.folder)
    const { offices } = preferences.get()
    const cover = offices[id]
    forgetOffice(preferences, store.settings, office)
    if (cover)
      preferences.set({ offices: { ...preferences.get().offices, [id]: nameAlone(cover) } })
    const carried = await carryStore(program, store, id)
    if (!carried.ok) return carried
    try {
      await sealOffice(id, program.desktop, opened.database, lock)
    } catch (error) {
      // It stays as it was, and so does the store.
      await program.desktop.dropCarried({})
      throw error
    }
    await opened.close()
    await deleteDatabases(id, { indexedDB: store.indexedDB, IDBKeyRange })
    return ok({ code, at: program.now() })
  })
}

/** Of the cover of a locked office its name is kept, so that it is found, and the note that tells it apart. */
export function nameAlone<C extends Preferences['offices'][string]>(cover: C): C {
  return { ...cover, government: '', top: '', units: 0, from: null }
}

/** Puts another passphrase in the place of one, or of a forgotten one by the code. Problems: those of `openLock`. */
export async function changeLock(
  desktop: Pick<Desktop, 'claimOffice' | 'releaseOffice' | 'sealState' | 'readSeal' | 'sealOffice'>,
  id: string,
  typed: string,
  next: string,
): Promise<Result<null>> {
  const holder = await desktop.claimOffice({ id, officer: '', takesOver: false })
  if (!holder.ok) return failed(holder.message)
  if (holder.value) {
    return {
      ok: false,
      problem: { code: 'locked-elsewhere', params: { computer: holder.value.computer } },
    }
  }
  try {
    const state = await desktop.sealState({ id })
    const bytes = state.ok && state.value === 'closed' ? await desktop.readSeal({ id }) : null
    if (!bytes?.ok || !bytes.value)
      return { ok: false, problem: { code: 'lock-left-open', params: {} } }
    const changed = await changePhrase(bytes.value, typed, next)
    if (!changed.ok) return changed
    const sealed = await desktop.sealOffice({ id, bytes: changed.value, lastSeq: 0 })
    return sealed.ok ? ok(null) : failed(sealed.message)
  } finally {
    await desktop.releaseOffice({ id })
  }
}

/** The office is kept like any other again; its passphrase is asked for. Problems: as of opening it. */
export async function dropLock(program: Program, id: string): Promise<Result<null>> {
  return withOffice(program, id, async (opened) => {
    await opened.workspace.settled()
    const lock = lockOf(id)
    const sealed = lock ? await unsealScans(program.desktop, id, lock) : []
    const rows = await packRows(opened.database)
    const database = new BaganDatabase(id)
    try {
      await fillDatabase(database, rows)
    } finally {
      database.close()
    }
    const dropped = await program.desktop.dropSeal({ id })
    if (!dropped.ok) return failed(dropped.message)
    forgetLock(id)
    // Left there they do no harm: nobody opens them, and locking it anew takes them away.
    if (sealed.length > 0) await program.desktop.dropScans({ id, scans: sealed, forGood: true })
    return ok(null)
  })
}

async function withOffice<T>(
  program: Program,
  id: string,
  work: (opened: OpenWorkspace) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const opened = await openExisting(program, id)
    try {
      return await work(opened)
    } finally {
      await opened.close()
    }
  } catch (error) {
    return error instanceof CannotOpen
      ? { ok: false, problem: error.problem }
      : failed((error as Error).message)
  }
}

const failed = (reason: string) =>
  ({ ok: false, problem: { code: 'office-failed', params: { reason } } }) as const
