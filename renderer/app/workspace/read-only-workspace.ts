import { isEmpty } from '../../domain/structure/change.ts'
import { NO_HISTORY } from '../../domain/structure/history.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

/** A structure to look at with every screen: an edit that would change something is refused with that sentence. */
export async function readOnlyWorkspace(
  structure: Structure,
  lastSeq: number,
  problem: Problem,
): Promise<Workspace> {
  const workspace = await createWorkspace({
    structure,
    lastSeq,
    history: NO_HISTORY,
    save: async () => undefined,
    catchUp: async () => undefined,
    entry: async () => undefined,
    now: () => '',
    afterSave: () => undefined,
  })
  const refused = { ok: false, problem } as const
  return {
    ...workspace,
    run: async (_, edit) => {
      const result = edit(structure)
      return !result.ok || isEmpty(result.value) ? result : refused
    },
    file: async () => refused,
  }
}
