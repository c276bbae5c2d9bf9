import { NO_HISTORY } from '../../domain/structure/journal/history.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { LOOKED_AT } from '../../storage/database.ts'
import { restoreAll } from '../../storage/structure-store.ts'
import { NO_BACKUPS } from './backups.ts'
import type { Readable } from './newer-data.ts'
import { databaseOf, NOTHING_TOLD, type OpenParts, type OpenWorkspace } from './open-workspace.ts'
import { readOnlyWorkspace } from './read-only-workspace.ts'

/**
 * What can be read of newer data, to look at and to print: in a database of its own that goes when it is closed.
 * Neither the data nor its folder is touched.
 */
export async function openToRead(
  { name, records, documents, leftOut }: Readable,
  problem: Problem,
  parts: OpenParts,
): Promise<OpenWorkspace> {
  const database = databaseOf(`${LOOKED_AT}${name}`, parts)
  const structure = structureOf(records)
  await restoreAll(database, { structure, lastSeq: 0, history: NO_HISTORY, documents }, [])
  return {
    ...NOTHING_TOLD,
    id: name,
    folder: '',
    database,
    workspace: await readOnlyWorkspace(structure, 0, problem, { tryAgain: null }),
    backups: NO_BACKUPS,
    part: leftOut ?? null,
    isLocked: false,
    tray: async () => [],
    ready: null,
    close: () => database.delete(),
  }
}

/** What is refused in an office that was opened to be read. */
export const ONLY_LOOKED_AT = 'only-looked-at'

/** An office that is open, held still: nothing in it can be changed until it is opened anew. */
export async function lockedOf(open: OpenWorkspace): Promise<OpenWorkspace> {
  const { structure, lastSeq } = open.workspace.getState()
  const problem = { code: ONLY_LOOKED_AT, params: {} } as const
  const workspace = await readOnlyWorkspace(structure, lastSeq, problem, { tryAgain: null })
  return { ...open, workspace, ready: null }
}
