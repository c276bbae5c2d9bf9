import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/**
 * Whether the folder of an open office has more lines by now than what is shown: they came from elsewhere while the
 * office stood open. False while something is on its way, and where the folder cannot be read or is gone: the next edit
 * says so.
 */
export async function changedElsewhere(
  { desktop }: { readonly desktop: Pick<Desktop, 'readJournal'> },
  { id, ready, workspace }: Pick<OpenWorkspace, 'id' | 'ready' | 'workspace'>,
): Promise<boolean> {
  if (ready === null || !isAtRest(workspace)) return false
  const { lastSeq } = workspace.getState()
  const lines = await desktop.readJournal({ id, fromSeq: lastSeq + 1 })
  const isSame = workspace.getState().lastSeq === lastSeq && isAtRest(workspace)
  return isSame && lines.ok && lines.value.length > 0
}

function isAtRest(workspace: OpenWorkspace['workspace']): boolean {
  const { saving, pending, held } = workspace.getState()
  return saving.state === 'saved' && pending.length === 0 && held === null
}
