import { useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useWords } from '../../app/session.tsx'
import { showReport } from '../../app/unexpected/unexpected.ts'
import { commandKey } from '../../help/command-keys.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

/** F1 opens help wherever one is, "?" where nothing is being typed; pressed again it closes. */
export function useHelpCommands(): void {
  const { view } = useSession()
  const words = useWords()
  const showSheets = useShowSheets()
  const commands = useMemo<readonly Command[]>(() => {
    // The search of everything makes room: help has one of its own.
    const toggle = () =>
      view.set(({ helpOpen }) => ({ helpOpen: !helpOpen, helpPage: null, paletteOpen: false }))
    const help = { label: words('help.title'), enabled: true, run: toggle }
    return [
      { ...help, id: 'help', shortcut: commandKey('help'), inFields: true },
      { ...help, id: 'help.ask', shortcut: commandKey('help.ask'), inDialogs: true },
      {
        id: 'guide',
        label: words('guide.print'),
        shortcut: null,
        enabled: true,
        run: () => showSheets({ kind: 'guide' }),
      },
      {
        id: 'problem-report',
        label: words('report.open'),
        shortcut: null,
        enabled: true,
        run: () => showReport(true),
      },
      {
        id: 'about',
        label: words('about.title'),
        shortcut: null,
        enabled: true,
        run: () => view.set({ aboutOpen: true }),
      },
    ]
  }, [view, words, showSheets])
  useCommands('help', commands)
}
