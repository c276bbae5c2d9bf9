import { ok, type Result } from '../../domain/values/result.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import type { Settings } from '../../storage/whole-store.ts'
import { foldedKey } from '../view/folded-branches.ts'
import { forgetLastView } from '../view/saved-views.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import { HeldElsewhere } from '../workspace/newer-data.ts'
import { claimOffice } from '../workspace/office-claim.ts'
import { type Office, trashOffice } from './cabinet.ts'
import type { Program } from './program.ts'
import { carryStore, checkOffices, type PageStore, type RewriteParts } from './rewrite-store.ts'

/** Where the page keeps what it keeps; here also taken out of. */
export interface ErasableStore extends PageStore {
  readonly settings: Settings & Pick<Storage, 'removeItem'>
}

/** Where the folder of an office goes: the system's trash, or away for good. */
export type FolderGoes = 'trash' | 'gone'

export interface ErasePlan {
  /** Null where it was deleted before: only what is left of it goes. */
  readonly office: Pick<Office, 'id' | 'name'> | null
  readonly folderGoes: FolderGoes
}

/** What was removed, for the sheet. */
export interface Erased extends ErasePlan {
  /** Where its folder lay; null where there was none any more. */
  readonly folder: string | null
  /** ISO moment. */
  readonly at: string
}

/**
 * *Hapus jejak*: an office is deleted, and everything the program has written of it goes. The other offices are looked at
 * first; then its folder and databases go, what this computer remembers of it, and the store is written anew at the next
 * start. Cut off between these it may be done again: what is gone stays gone, and no other office is touched.
 * Problems: those of `checkOffices` (nothing is changed then) and of the trash.
 */
export async function eraseTraces(
  program: Program,
  preferences: Store<Preferences>,
  store: ErasableStore,
  plan: ErasePlan,
  parts: RewriteParts = {},
): Promise<Result<Erased>> {
  const { office, folderGoes } = plan
  const checked = await checkOffices(program, {
    ...parts,
    except: [...(parts.except ?? []), ...(office ? [office.id] : [])],
  })
  if (!checked.ok) return checked
  const gone = office ? await removeOffice(program, office.id, folderGoes) : ok(null)
  if (!gone.ok) return gone
  if (office) {
    await deleteDatabases(office.id, { indexedDB: store.indexedDB, IDBKeyRange })
    program.held?.keep(office.id, [])
    forgetOffice(preferences, store.settings, office)
  }
  // What was looked for last may be a name.
  forgetLastView(store.settings)
  const carried = await carryStore(program, store)
  if (!carried.ok) return carried
  return ok({ ...plan, folder: gone.value, at: program.now() })
}

/** Into the trash whole, as when it is deleted; for good as it lies. */
async function removeOffice(
  program: Program,
  id: string,
  folderGoes: FolderGoes,
): Promise<Result<string>> {
  if (folderGoes === 'trash') return trashOffice(program, id)
  try {
    // Nobody works in it elsewhere.
    await (await claimOffice(id, program))()
  } catch (error) {
    if (error instanceof HeldElsewhere) return { ok: false, problem: error.problem }
    throw error
  }
  const gone = await program.desktop.trashWorkspace({ id, forGood: true })
  if (gone.ok) return ok(gone.value.folder)
  return { ok: false, problem: { code: 'office-failed', params: { reason: gone.message } } }
}

/** What this computer remembers of one office. */
export function forgetOffice(
  preferences: Store<Preferences>,
  settings: Pick<Storage, 'removeItem'>,
  { id, name }: Pick<Office, 'id' | 'name'>,
): void {
  const { offices, unforgotten, lastWorkspace, letterhead, firstHour } = preferences.get()
  const { [id]: cover, ...others } = offices
  const { [id]: _, ...unforgottenElsewhere } = unforgotten
  const isItsLetterhead = letterhead !== null && [name, cover?.name].includes(letterhead.from)
  preferences.set({
    ...{ offices: others, unforgotten: unforgottenElsewhere },
    ...(lastWorkspace === id ? { lastWorkspace: null } : {}),
    ...(isItsLetterhead ? { letterhead: null } : {}),
    ...(firstHour?.office === id ? { firstHour: { ...firstHour, office: '', closed: true } } : {}),
  })
  settings.removeItem(foldedKey(id))
}
