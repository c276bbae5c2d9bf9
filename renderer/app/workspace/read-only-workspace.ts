import { isEmpty } from '../../domain/structure/change.ts'
import { NO_HISTORY } from '../../domain/structure/journal/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** A file that cannot be changed: why, and whether that may pass. */
export interface Waiting {
  /** Throws while it has not passed; null where it never will. */
  readonly tryAgain: (() => Promise<void>) | null
}

/**
 * A structure to look at with every screen: an edit that would change something is refused with that sentence. With
 * `waiting` the whole file is one, and the saving mark says so.
 */
export async function readOnlyWorkspace(
  structure: Structure,
  lastSeq: number,
  problem: Problem,
  waiting?: Waiting,
): Promise<Workspace> {
  const workspace = await createWorkspace({
    structure,
    lastSeq,
    history: NO_HISTORY,
    save: async () => undefined,
    catchUp: waiting?.tryAgain ?? (async () => undefined),
    ...(waiting ? { readOnly: { problem, retries: waiting.tryAgain !== null } } : {}),
    entry: async () => undefined,
    now: () => '',
    afterSave: () => undefined,
  })
  const refused = { ok: false, problem } as const
  return {
    ...workspace,
    run: async (_, edit, settled) => {
      const result = edit(structure)
      return !result.ok || (isEmpty(result.value) && !settled) ? result : refused
    },
    file: async () => refused,
    clean: async () => refused,
  }
}
