import { useSession } from '../../app/session.tsx'
import { showReport } from '../../app/unexpected/unexpected.ts'
import { showUpdates } from '../../app/updates/updates.ts'
import { useActions } from '../commands/use-actions.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

/** F1 opens help wherever one is, "?" where nothing is being typed; pressed again it closes. */
export function useHelpCommands(): void {
  const { view } = useSession()
  const showSheets = useShowSheets()
  // The search of everything makes room: help has one of its own.
  const toggle = () => {
    const helpPage = pageInHand()
    view.set(({ helpOpen }) => ({
      helpOpen: !helpOpen || helpPage !== null,
      helpPage,
      paletteOpen: false,
    }))
  }
  useActions('help', {
    help: toggle,
    'help.ask': toggle,
    guide: () => showSheets({ kind: 'guide' }),
    'problem-report': () => showReport(true),
    updates: () => showUpdates('updates'),
    changes: () => showUpdates('changes'),
    about: () => view.set({ aboutOpen: true }),
  })
}

/** The page about the action that is chosen in the search or in a menu just now; null where none is. */
function pageInHand(): string | null {
  const line =
    document.querySelector('[data-palette] [aria-selected="true"]') ?? document.activeElement
  return line?.getAttribute('data-page') ?? null
}
