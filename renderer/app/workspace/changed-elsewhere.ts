import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/**
 * Whether the folder of an open office has another journal by now than what is shown: it came from elsewhere while the
 * office stood open. False while something is on its way, and where the folder cannot be read.
 */
export async function changedElsewhere(
  { desktop }: { readonly desktop: Pick<Desktop, 'openWorkspaceFolder'> },
  { id, ready, workspace }: Pick<OpenWorkspace, 'id' | 'ready' | 'workspace'>,
): Promise<boolean> {
  if (ready === null || !isAtRest(workspace)) return false
  const { lastSeq } = workspace.getState()
  const folder = await desktop.openWorkspaceFolder({ id })
  const isSame = workspace.getState().lastSeq === lastSeq && isAtRest(workspace)
  return isSame && folder.ok && folder.value.lastSeq !== lastSeq
}

function isAtRest(workspace: OpenWorkspace['workspace']): boolean {
  const { saving, pending, held } = workspace.getState()
  return saving.state === 'saved' && pending.length === 0 && held === null
}
