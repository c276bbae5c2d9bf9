import { useSyncExternalStore } from 'react'
import type { Command } from '../../app/commands.ts'
import { useSession } from '../../app/session.tsx'

/** A command that is offered just now; drawn again only when that one changes. */
export function useCommand(id: string): Command | undefined {
  const { commands } = useSession()
  return useSyncExternalStore(commands.subscribe, () => {
    for (const list of commands.get().groups.values()) {
      const found = list.find((command) => command.id === id)
      if (found) return found
    }
    return undefined
  })
}
