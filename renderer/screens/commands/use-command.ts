import { useSyncExternalStore } from 'react'
import type { OfferedId } from '../../actions/action-table.ts'
import { type Command, commandCalled } from '../../app/commands.ts'
import { useSession } from '../../app/session.tsx'

/** An action that is offered just now; drawn again only when that one changes. */
export function useCommand(id: OfferedId): Command | undefined {
  const { commands } = useSession()
  return useSyncExternalStore(commands.subscribe, () => commandCalled(commands, id))
}
