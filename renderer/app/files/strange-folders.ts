import type { StrangeFolder } from '../../../electron/contract/ipc-contract.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import type { DatabaseHouse } from '../../storage/database.ts'
import { deleteDatabases, holdsEntries } from '../../storage/older-database.ts'
import { CallFailed } from './cannot-read.ts'
import { freshId, type Program } from './program.ts'

export type { StrangeFolder }

/**
 * Folders among those of the offices that cannot be opened as they lie. One that holds nothing is an office all the
 * same where the program's database has it.
 * @param house where the databases live, where it is not the browser's own
 */
export async function strangeFolders(
  { desktop }: Pick<Program, 'desktop'>,
  house?: DatabaseHouse,
): Promise<readonly StrangeFolder[]> {
  const listed = await desktop.strangeFolders({})
  if (!listed.ok) throw new CallFailed(listed.code, listed.message)
  const found: StrangeFolder[] = []
  for (const folder of listed.value) {
    // What a database that cannot be read holds is not known: it is no ghost.
    const held =
      folder.holds === 'nothing' && (await holdsEntries(folder.name, house).catch(isTrue))
    if (!held) found.push(folder)
  }
  return found
}

const isTrue = () => true

/** Copies what a folder holds of an office into a folder of its own; answers the name it can be opened by. */
export async function takeIn(
  program: Pick<Program, 'desktop' | 'newId'>,
  { name }: Pick<StrangeFolder, 'name'>,
): Promise<Result<string>> {
  const id = freshId(program, name)
  const taken = await program.desktop.takeInFolder({ name, id })
  return taken.ok ? ok(id) : failed(taken.message)
}

/** Throws away what an office left behind that was cut off before anything was kept; answers where it lay. */
export async function removeBegun(
  { desktop }: Pick<Program, 'desktop'>,
  { name }: Pick<StrangeFolder, 'name'>,
  house?: DatabaseHouse,
): Promise<Result<string>> {
  const gone = await desktop.trashWorkspace({ id: name })
  if (!gone.ok) return failed(gone.message)
  await deleteDatabases(name, house)
  return ok(gone.value.folder)
}

const failed = (reason: string) =>
  ({ ok: false, problem: { code: 'office-failed', params: { reason } } }) as const
