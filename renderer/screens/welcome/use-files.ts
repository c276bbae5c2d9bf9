import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import { createCommandRegistry } from '../../app/commands.ts'
import { openSample } from '../../app/open-sample.ts'
import type { OpenWorkspace } from '../../app/open-workspace.ts'
import {
  DEMO_DATE,
  DEMO_ID,
  newOffice,
  openDemo,
  openExisting,
  type Program,
} from '../../app/program.ts'
import { type Session, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/store.ts'
import { createView, type Preferences } from '../../app/view-state.ts'
import { chooseFile } from './choose-file.ts'
import { mendedNotice } from './mended-notice.ts'
import type { WelcomeActions } from './welcome-screen.tsx'

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
): FilesState & { readonly actions: WelcomeActions } {
  const words = useWords()
  const wordsNow = useRef(words)
  wordsNow.current = words
  const [state, setState] = useState<FilesState>({ session: null, error: null, busy: true })

  const close = useCallback(
    (session: Session) => {
      session.open.close()
      preferences.set({ lastWorkspace: null })
      setState({ session: null, error: null, busy: false })
    },
    [preferences],
  )
  const show = useCallback(
    async (opening: Promise<OpenWorkspace | null>) => {
      setState({ session: null, error: null, busy: true })
      try {
        const opened = await opening
        if (!opened) return setState({ session: null, error: null, busy: false })
        preferences.set({ lastWorkspace: opened.id })
        const notice = mendedNotice(opened.mended, wordsNow.current)
        if (notice) notifications.show({ message: notice, color: 'orange', autoClose: false })
        const session = sessionOf(program, preferences, opened, (one) => close(one))
        setState({ session, error: null, busy: false })
      } catch (error) {
        setState({ session: null, error: (error as Error).message, busy: false })
      }
    },
    [program, preferences, close],
  )
  const actions = useMemo<WelcomeActions>(
    () => ({
      listFiles: async () => {
        const known = await program.desktop.listWorkspaces({})
        return known.ok ? known.value : []
      },
      openDemo: () => void show(openDemo(program)),
      openFiles: () => void show(chooseFile(program, wordsNow.current)),
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
    const sample = open === null ? null : openSample(program, open)
    if (sample) void show(sample)
    else if (lastWorkspace) void show(openExisting(program, lastWorkspace))
    else setState({ session: null, error: null, busy: false })
  }, [open, preferences, program, show])
  return { ...state, actions }
}

function sessionOf(
  program: Program,
  preferences: Store<Preferences>,
  open: OpenWorkspace,
  close: (session: Session) => void,
): Session {
  const view = createView()
  if (open.id === DEMO_ID) view.set({ date: DEMO_DATE })
  const session: Session = {
    desktop: program.desktop,
    open,
    workspace: open.workspace,
    view,
    preferences,
    commands: createCommandRegistry(),
    newId: program.newId,
    today: () => civilToday(),
    closeFile: () => close(session),
  }
  return session
}
