import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import { createCommandRegistry } from '../../app/commands.ts'
import { type FromFiles, openStarted } from '../../app/files/open-file.ts'
import {
  DEMO_DATE,
  DEMO_ID,
  newOffice,
  openDemo,
  openExisting,
  type Program,
} from '../../app/files/program.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { rememberFolded } from '../../app/view/folded-branches.ts'
import type { Store } from '../../app/view/store.ts'
import { createView, type Preferences } from '../../app/view/view-state.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { useImport } from '../data/use-import.ts'
import { mendedNotice } from './mended-notice.ts'
import type { WelcomeActions } from './welcome-screen.tsx'

/** How a second start of the program asks for a file. */
const OPEN = 'open:'

interface FilesState {
  readonly session: Session | null
  readonly error: string | null
  readonly busy: boolean
}

/** Opens and closes files: the one asked for at the start, the last one, or what is chosen on the welcome screen. */
export function useFiles(
  program: Program,
  preferences: Store<Preferences>,
  open: string | null,
): FilesState & {
  readonly actions: WelcomeActions
  readonly importing: ReturnType<typeof useImport>
} {
  const words = useWords()
  const wordsNow = useRef(words)
  wordsNow.current = words
  const [state, setState] = useState<FilesState>({ session: null, error: null, busy: true })

  const shown = useRef<Session | null>(null)
  const choose = useRef(() => {})

  const close = useCallback(() => {
    shown.current?.open.close()
    shown.current = null
    preferences.set({ lastWorkspace: null })
    setState({ session: null, error: null, busy: false })
  }, [preferences])
  /** What is open stays open until the next file is, and where that cannot be opened or nothing was chosen. */
  const show = useCallback(
    async (opening: Promise<OpenWorkspace | null>) => {
      setState({ session: shown.current, error: null, busy: true })
      try {
        const opened = await opening
        if (!opened) return setState({ session: shown.current, error: null, busy: false })
        shown.current?.open.close()
        preferences.set({ lastWorkspace: opened.id })
        tell(mendedNotice(opened, wordsNow.current), 'orange')
        void opened.checked.then((found) => {
          if (found) tell(mendedNotice(found, wordsNow.current), 'orange')
        })
        shown.current = sessionOf(program, preferences, opened, {
          closeFile: close,
          openFiles: () => choose.current(),
        })
        setState({ session: shown.current, error: null, busy: false })
      } catch (error) {
        const { message } = error as Error
        if (shown.current) tell(message, 'red')
        setState({ session: shown.current, error: message, busy: false })
      }
    },
    [program, preferences, close],
  )
  const showRead = useCallback(
    (reading: Promise<FromFiles | null>) =>
      show(
        reading.then((read) => {
          tell(read?.notice ?? null, 'orange')
          return read?.opened ?? null
        }),
      ),
    [show],
  )
  const importing = useImport(program, showRead)
  choose.current = importing.choose
  const actions = useMemo<WelcomeActions>(
    () => ({
      listFiles: async () => {
        const known = await program.desktop.listWorkspaces({})
        return known.ok ? known.value : []
      },
      openDemo: () => void show(openDemo(program)),
      openFiles: () => choose.current(),
      openExisting: (id) => void show(openExisting(program, id)),
      newOffice: (office) => void show(newOffice(program, office)),
    }),
    [program, show],
  )

  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    const { lastWorkspace } = preferences.get()
    if (open !== null) void showRead(openStarted(program, open, wordsNow.current))
    else if (lastWorkspace) void show(openExisting(program, lastWorkspace))
    else setState({ session: null, error: null, busy: false })
  }, [open, preferences, program, show, showRead])
  useEffect(
    () =>
      program.desktop.onCommand((command) => {
        if (!command.startsWith(OPEN)) return
        void showRead(openStarted(program, command.slice(OPEN.length), wordsNow.current))
      }),
    [program, showRead],
  )
  return { ...state, actions, importing }
}

function tell(message: string | null, color: 'orange' | 'red'): void {
  if (message) notifications.show({ message, color, autoClose: false })
}

function sessionOf(
  program: Program,
  preferences: Store<Preferences>,
  open: OpenWorkspace,
  acts: Pick<Session, 'closeFile' | 'openFiles'>,
): Session {
  const view = createView()
  rememberFolded(view, open.id, localStorage)
  if (open.id === DEMO_ID) view.set({ date: DEMO_DATE })
  return {
    desktop: program.desktop,
    open,
    workspace: open.workspace,
    view,
    preferences,
    commands: createCommandRegistry(),
    newId: program.newId,
    today: () => civilToday(),
    ...acts,
  }
}
