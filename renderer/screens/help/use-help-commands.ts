import { useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useWords } from '../../app/session.tsx'
import { commandKey } from '../../help/command-keys.ts'

/** F1 opens help wherever one is, "?" where nothing is being typed; pressed again it closes. */
export function useHelpCommands(): void {
  const { view } = useSession()
  const words = useWords()
  const commands = useMemo<readonly Command[]>(() => {
    const toggle = () => view.set(({ helpOpen }) => ({ helpOpen: !helpOpen, helpPage: null }))
    const help = { label: words('help.title'), enabled: true, run: toggle }
    return [
      { ...help, id: 'help', shortcut: commandKey('help'), inFields: true },
      { ...help, id: 'help.ask', shortcut: commandKey('help.ask') },
    ]
  }, [view, words])
  useCommands('help', commands)
}
