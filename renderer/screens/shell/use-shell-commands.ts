import { useDeferredValue, useEffect, useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import type { Saving } from '../../app/workspace/saving.ts'
import { commandKey } from '../../help/command-keys.ts'
import { useSaveCopy } from '../data/use-save-export.ts'
import { useRefusal } from '../hooks/use-act.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import { SCREENS } from './screen-table.ts'
import { useReportRecent } from './use-recent-offices.ts'

/** Commands that every screen has: undo, redo, find, the parts of the program, closing the file. */
export function useShellCommands(): void {
  const session = useSession()
  const undoLabel = useDeferredValue(useWorkspacePart('undoLabel'))
  const redoLabel = useDeferredValue(useWorkspacePart('redoLabel'))
  const words = useWords()
  const refused = useRefusal()
  const backup = useSaveCopy()
  const reveal = useReveal()
  const undoText = undoLabel ? words.label(undoLabel) : null
  const redoText = redoLabel ? words.label(redoLabel) : null

  const commands = useMemo<readonly Command[]>(() => {
    const { view, workspace } = session
    const take = (step: 'undo' | 'redo') => async () => {
      const result = await workspace[step]()
      if (!result.ok) refused(result.problem)
    }
    return [
      {
        id: 'undo',
        label: undoText ? words('shell.undo-named', { what: undoText }) : words('shell.undo'),
        shortcut: commandKey('undo'),
        enabled: undoText !== null,
        run: () => void take('undo')(),
      },
      {
        id: 'redo',
        label: redoText ? words('shell.redo-named', { what: redoText }) : words('shell.redo'),
        shortcut: commandKey('redo'),
        enabled: redoText !== null,
        run: () => void take('redo')(),
      },
      {
        id: 'find',
        label: words('shell.search'),
        shortcut: commandKey('find'),
        enabled: true,
        inFields: true,
        run: () => view.set({ paletteOpen: true }),
      },
      ...SCREENS.map(({ id }, index) => ({
        id: `screen.${id}`,
        label: words(`screen.${id}`),
        shortcut: index < 9 ? `mod+${index + 1}` : null,
        enabled: true,
        inFields: true,
        run: () => view.set({ screen: id }),
      })),
      {
        id: 'templates',
        label: words('templates.open'),
        shortcut: null,
        enabled: true,
        run: () => view.set({ screen: 'ringkasan', summary: 'templates' }),
      },
      {
        id: 'file.new',
        label: words('shell.file-new'),
        shortcut: null,
        enabled: true,
        run: session.newOffice,
      },
      {
        id: 'file.open',
        label: words('shell.file-open'),
        shortcut: commandKey('file.open'),
        enabled: true,
        run: session.openFiles,
      },
      {
        id: 'file.save-copy',
        label: words('shell.save-copy'),
        shortcut: null,
        enabled: true,
        run: () => void backup(),
      },
      {
        id: 'reveal',
        label: words('shell.reveal'),
        shortcut: null,
        enabled: true,
        run: reveal,
      },
      {
        id: 'close-file',
        label: words('shell.close-file'),
        shortcut: null,
        enabled: true,
        run: session.closeFile,
      },
    ]
  }, [session, undoText, redoText, words, refused, backup, reveal])
  useCommands('shell', commands)

  useReportRecent()
  useEffect(() => {
    void session.desktop.reportUndo({ undo: undoText, redo: redoText })
  }, [session, undoText, redoText])
  useReportState()
}

/** Tells what keeps the window from closing in the moment it comes, not when the page has drawn it. */
function useReportState(): void {
  const { desktop, open } = useSession()
  const title = useWords()('shell.program')
  useEffect(() => {
    const { getState, subscribe } = open.workspace
    let told: Saving['state'] | null = null
    function report(): void {
      const { state } = getState().saving
      if (state === told) return
      told = state
      void desktop.reportState({ busy: state === 'saving', saved: state !== 'failed', title })
    }
    report()
    return subscribe(report)
  }, [desktop, open, title])
}
