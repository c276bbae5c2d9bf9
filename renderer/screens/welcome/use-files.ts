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
  openNewer,
  type Program,
} from '../../app/files/program.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { rememberFolded } from '../../app/view/folded-branches.ts'
import type { Store } from '../../app/view/store.ts'
import { createView, type Preferences } from '../../app/view/view-state.ts'
import { CannotOpen, NewerData } from '../../app/workspace/newer-data.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import type { Words } from '../../words/words.ts'
import { REFUSED } from '../hooks/use-act.ts'
import { useImport } from '../importing/use-import.ts'
import { mendedNotice } from './mended-notice.ts'
import type { WelcomeActions } from './welcome-screen.tsx'

/** How a second start of the program asks for a file. */
const OPEN = 'open:'

interface FilesState {
  readonly session: Session | null
  readonly error: string | null
  /** Opens what could not be opened for work to look at it; null where it cannot be shown either. */
  readonly look: (() => void) | null
  readonly busy: boolean
}

const IDLE = { error: null, look: null, busy: false } as const

/** Opens and closes files: the one asked for at the start, the last one, or what is chosen on the welcome screen. */
export function useFiles(
  program: Program,
  preferences: Store<Preferences>,
  open: string | null,
): FilesState & {
  /** Lets the offer to look at a file go. */
  dismiss(): void
  readonly actions: WelcomeActions
  readonly importing: ReturnType<typeof useImport>
} {
  const words = useWords()
  const wordsNow = useRef(words)
  wordsNow.current = words
  const [state, setState] = useState<FilesState>({ ...IDLE, session: null, busy: true })

  const shown = useRef<Session | null>(null)
  const choose = useRef(() => {})
  const again = useRef((_: OpenWorkspace) => {})
  const read = useRef((_: NewerData) => {})

  const close = useCallback(() => {
    shown.current?.open.close()
    shown.current = null
    notifications.hide(REFUSED)
    preferences.set({ lastWorkspace: null })
    setState({ ...IDLE, session: null })
  }, [preferences])
  /** What is open stays open until the next file is, and where that cannot be opened or nothing was chosen. */
  const show = useCallback(
    async (opening: Promise<OpenWorkspace | null>) => {
      // What was refused in one office is no matter of the next.
      notifications.hide(REFUSED)
      setState({ ...IDLE, session: shown.current, busy: true })
      try {
        const opened = await opening
        if (!opened) return setState({ ...IDLE, session: shown.current })
        shown.current?.open.close()
        if (opened.ready) preferences.set({ lastWorkspace: opened.id })
        void opened.ready?.then(() => again.current(opened))
        tell(mendedNotice(opened, wordsNow.current), 'orange')
        void opened.checked.then((found) => {
          if (found) tell(mendedNotice(found, wordsNow.current), 'orange')
        })
        shown.current = sessionOf(program, preferences, opened, {
          closeFile: close,
          openFiles: () => choose.current(),
        })
        setState({ ...IDLE, session: shown.current })
      } catch (error) {
        const message = sentenceOf(error, wordsNow.current)
        const look = error instanceof NewerData && error.readable ? () => read.current(error) : null
        if (shown.current && !look) tell(message, 'red')
        setState({ session: shown.current, error: message, look, busy: false })
      }
    },
    [program, preferences, close],
  )
  again.current = (opened) => {
    if (shown.current?.open === opened) void show(openExisting(program, opened.id))
  }
  read.current = (newer) => void show(Promise.resolve(openNewer(program, newer)))
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
  const { ask } = importing
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
    if (open !== null) void showRead(openStarted(program, open, wordsNow.current, ask))
    else if (lastWorkspace) void show(openExisting(program, lastWorkspace))
    else setState({ ...IDLE, session: null })
  }, [open, preferences, program, show, showRead, ask])
  useEffect(
    () =>
      program.desktop.onCommand((command) => {
        if (!command.startsWith(OPEN)) return
        void showRead(openStarted(program, command.slice(OPEN.length), wordsNow.current, ask))
      }),
    [program, showRead, ask],
  )
  const dismiss = useCallback(() => setState({ ...IDLE, session: shown.current }), [])
  return { ...state, dismiss, actions, importing }
}

function sentenceOf(error: unknown, words: Words): string {
  return error instanceof CannotOpen ? words.problem(error.problem) : (error as Error).message
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
