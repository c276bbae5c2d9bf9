import { notifications } from '@mantine/notifications'
import { useDeferredValue, useEffect, useRef } from 'react'
import { announce } from '../../app/announced.ts'
import { fileName } from '../../app/files/file-name.ts'
import {
  useSession,
  useStructurePart,
  useViewPart,
  useWords,
  useWorkspacePart,
} from '../../app/session.tsx'
import type { Saving } from '../../app/workspace/saving.ts'
import { whereText } from '../../words/telling/where-text.ts'
import { useActions, useOffers } from '../commands/use-actions.ts'
import { useSaveCopy } from '../data/use-save-export.ts'
import { showInPlace } from '../hooks/notice-in-place.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { unitOf } from '../hooks/use-go-to.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import { SCREENS } from './screen-table.ts'
import { useRecentOffices } from './use-recent-offices.ts'
import { useWindowMenu } from './use-window-menu.ts'

/** What every screen offers: undo, redo, find, the parts of the program, the file. */
export function useShellCommands(): void {
  const { view, workspace, desktop, ...session } = useSession()
  const undoLabel = useDeferredValue(useWorkspacePart('undoLabel'))
  const redoLabel = useDeferredValue(useWorkspacePart('redoLabel'))
  const words = useWords()
  const refused = useRefusal()
  const backup = useSaveCopy()
  const reveal = useReveal()
  const undoText = undoLabel ? words.label(undoLabel) : null
  const redoText = redoLabel ? words.label(redoLabel) : null
  /** Steps on their way: what the next one will find is not shown yet. */
  const taking = useRef(0)
  const mayNow = (label: 'undoLabel' | 'redoLabel') => () =>
    taking.current > 0 || workspace.getState()[label] !== null
  async function take(step: 'undo' | 'redo') {
    const { undoLabel, history } = workspace.getState()
    const isDecision = step === 'undo' && undoLabel?.code === 'settle-open'
    const seq = history.done.at(-1) ?? 0
    taking.current++
    const result = await workspace[step]().finally(() => taking.current--)
    if (!result.ok) return refused(result.problem)
    if (!isDecision) return
    // What others were told is a value written once more for them; nobody is asked again.
    const sent = (await session.open.database.meta.get('head'))?.lastExchange ?? 0
    if (sent > seq) notifications.show({ message: words('sharing.undone-sent'), autoClose: 8000 })
  }
  function where() {
    const { structure } = workspace.getState()
    const { selection, date } = view.get()
    const unitId = unitOf(structure, selection.at(-1) ?? '')
    const message = unitId
      ? whereText(words, structure, unitId, date ?? session.today())
      : words('where.screen', {
          screen: words(`screen.${view.get().screen}`),
          office: fileName(structure, session.open.id),
        })
    announce(message)
    showInPlace('where', { role: 'none', message })
  }
  useActions('shell', {
    undo: {
      may: undoText !== null,
      label: undoText ? words('shell.undo-named', { what: undoText }) : words('shell.undo'),
      mayNow: mayNow('undoLabel'),
      run: () => void take('undo'),
    },
    redo: {
      may: redoText !== null,
      label: redoText ? words('shell.redo-named', { what: redoText }) : words('shell.redo'),
      mayNow: mayNow('redoLabel'),
      run: () => void take('redo'),
    },
    find: () => view.set({ paletteOpen: true }),
    where,
    templates: () => view.set({ screen: 'ringkasan', summary: 'templates' }),
    'file.new': session.newOffice,
    'file.open': session.openFiles,
    'file.save-copy': () => void backup(),
    reveal,
    'close-file': session.closeFile,
  })
  useOffers(
    'screens',
    SCREENS.map(({ id, key, help }) => ({
      id: `screen.${id}`,
      action: { ...(key ? { key } : {}), help, everyday: `asked.screen.${id}`, inFields: true },
      label: words(`screen.${id}`),
      may: true,
      run: () => view.set({ screen: id }),
    })),
  )

  useWindowMenu(desktop, { undo: undoText, redo: redoText, recent: useRecentOffices() })
  useReportState()
  useTitle()
}

/** Tells what keeps the window from closing in the moment it comes, not when the page has drawn it. */
function useReportState(): void {
  const { desktop, open } = useSession()
  useEffect(() => {
    const { getState, subscribe } = open.workspace
    let told: Saving['state'] | null = null
    function report(): void {
      const { state } = getState().saving
      if (state === told) return
      told = state
      void desktop.reportState({ busy: state === 'saving', saved: state !== 'failed' })
    }
    report()
    return subscribe(report)
  }, [desktop, open])
}

/** The window is called by what it shows of which office. */
function useTitle(): void {
  const { open } = useSession()
  const words = useWords()
  const screen = useViewPart((state) => state.screen)
  const office = useStructurePart((structure) => fileName(structure, open.id))
  const title = words('shell.title', { screen: words(`screen.${screen}`), office })
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
