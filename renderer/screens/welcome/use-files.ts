import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { civilToday } from '../../app/clock.ts'
import { beginFromFolder } from '../../app/files/begin-from-folder.ts'
import { trashOffice } from '../../app/files/cabinet.ts'
import { type FromFiles, openStarted } from '../../app/files/open-file.ts'
import { askInWindow } from '../../app/files/passphrase-question.ts'
import { reportOn } from '../../app/files/problem-report.ts'
import {
  DEMO_ID,
  newOffice,
  openApart,
  openDemo,
  openExisting,
  openLocked,
  openNewer,
  openToFollow,
  type Program,
} from '../../app/files/program.ts'
import { askWhichOffice } from '../../app/files/which-office.ts'
import type { ServerLogin } from '../../app/server/city-server.ts'
import { type Session, useWords } from '../../app/session.tsx'
import { hearUnexpected, showReport } from '../../app/unexpected/unexpected.ts'
import { begunWith } from '../../app/view/first-hour.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { changedElsewhere } from '../../app/workspace/changed-elsewhere.ts'
import { CannotOpen, HeldElsewhere, NewerData } from '../../app/workspace/newer-data.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import type { HeldInFile } from '../../app/workspace/restore-points.ts'
import { heldFirst } from '../../app/workspace/workspace.ts'
import type { PageId } from '../../help/page-table.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { REFUSED, showRefusal } from '../hooks/refusal-notice.ts'
import type { Refusal } from '../hooks/refusal-place.ts'
import { useImport } from '../importing/use-import.ts'
import { OF_FILE, tell, tellOpen } from './file-notices.ts'
import { keepCover } from './keep-cover.ts'
import { mendedNotice, openedNotice } from './mended-notice.ts'
import { isSaid, refusalOf } from './opening-refusal.ts'
import { leaveSession, sessionOf } from './session-of.ts'
import { useCityOffice } from './use-city-office.ts'
import { useClosedOffices } from './use-closed-offices.ts'
import { type AgainQuestion, useOpenedBefore } from './use-opened-before.ts'
import { useSealedAtEnd } from './use-sealed-at-end.ts'
import type { WelcomeActions } from './welcome-actions.ts'
import { CLOSED_HELP, type WelcomeHelpState } from './welcome-help.tsx'

/** How a second start of the program asks for a file. */
const OPEN = 'open:'
/** How it is told that another program has taken an office over. */
const TAKEN = 'taken:'
/** How the menu asks for an office of this computer. */
const OFFICE = 'office:'

interface FilesState {
  readonly session: Session | null
  readonly error: Refusal | null
  /** Opens what could not be opened for work to look at it; null where it cannot be shown either. */
  readonly look: (() => void) | null
  /** An office that another program has open, which can be looked at or taken over; null where none was asked for. */
  readonly held: HeldElsewhere | null
  readonly busy: boolean
}

const IDLE = { error: null, look: null, held: null, busy: false } as const

/** Opens and closes files: the one asked for at the start, the last one, or what is chosen on the welcome screen. */
export function useFiles(
  program: Program,
  preferences: Store<Preferences>,
  open: string | null,
): FilesState & {
  /** Lets the offer to look at a file go. */
  dismiss(): void
  readonly actions: WelcomeActions
  /** Whether name and kind of a new office are asked for. */
  readonly making: boolean
  setMaking(making: boolean): void
  /** Whether a city's server is asked for. */
  readonly fetching: boolean
  setFetching(fetching: boolean): void
  readonly importing: ReturnType<typeof useImport>
  /** Files that were opened before, and what is asked about them; null where none wait. */
  readonly again: AgainQuestion | null
  /** Help as it is shown while no office is open. */
  readonly help: WelcomeHelpState
  setHelp(change: (before: WelcomeHelpState) => WelcomeHelpState): void
  /** Opens help at a page, wherever one is. */
  openHelp(page: PageId): void
} {
  const words = useWords()
  const wordsNow = useRef(words)
  wordsNow.current = words
  const [state, setState] = useState<FilesState>({ ...IDLE, session: null, busy: true })

  const shown = useRef<Session | null>(null)
  const [help, setHelp] = useState(CLOSED_HELP)
  const openHelp = useCallback((page: PageId) => {
    if (shown.current) shown.current.view.set({ helpOpen: true, helpPage: page })
    else setHelp({ open: true, page })
  }, [])
  const covers = useRef(() => {})
  const leave = useCallback((session: Session | null) => {
    covers.current()
    covers.current = () => {}
    return session ? leaveSession(session) : undefined
  }, [])
  const choose = useRef(() => {})
  const openAgain = useRef((_: OpenWorkspace) => {})
  const read = useRef((_: NewerData) => {})
  const reset = useRef(async () => {})
  const enter = useRef((_: string) => {})
  const apart = useRef((_: HeldInFile) => {})
  const remember = useRef((_: string) => {})
  const anew = useRef(async () => false)
  const taken = useRef((_: string) => {})
  const [making, setMaking] = useState(false)
  const city = useCityOffice()
  const { fetching, setFetching } = city
  const offices = useClosedOffices(program, preferences)

  /** What was shown is on both disks, or its refusal is told and settled first. */
  const mayLeave = useCallback(
    async (opened: OpenWorkspace | undefined) => {
      if (!opened || (await opened.workspace.settled())) return true
      const problem = heldFirst(opened.workspace.getState())
      if (problem)
        showRefusal(
          refusalOf(new CannotOpen(problem), wordsNow.current),
          wordsNow.current,
          openHelp,
        )
      return problem === null
    },
    [openHelp],
  )
  const close = useCallback(async () => {
    if (!(await mayLeave(shown.current?.open))) return
    await leave(shown.current)
    shown.current = null
    reportOn(null)
    notifications.hide(REFUSED)
    preferences.set({ lastWorkspace: null })
    setState({ ...IDLE, session: null })
  }, [preferences, leave, mayLeave])
  /** What is to be said of a file as soon as it is open. */
  const notice = useRef<string | null>(null)
  /** What is open stays open until the next file is, and where that cannot be opened or nothing was chosen. */
  const show = useCallback(
    async (opening: Promise<OpenWorkspace | null>) => {
      // What was refused in one office is no matter of the next.
      notifications.hide(REFUSED)
      setState({ ...IDLE, session: shown.current, busy: true })
      try {
        const opened = await opening
        if (!opened) return setState({ ...IDLE, session: shown.current })
        const last = shown.current?.open
        if (last?.id !== opened.id && !(await mayLeave(last))) {
          await opened.close()
          return setState({ ...IDLE, session: shown.current })
        }
        void leave(shown.current)
        // What is to be checked in a file is no matter of the next.
        for (const id of OF_FILE) notifications.hide(id)
        tell('read', notice.current)
        notice.current = null
        if (opened.ready) preferences.set({ lastWorkspace: opened.id })
        void opened.ready?.then(() => openAgain.current(opened))
        tell('opened', openedNotice(opened, wordsNow.current))
        void opened.checked.then((found) => {
          if (!found) return
          const { structure } = opened.workspace.getState()
          tell('mended', mendedNotice(found, wordsNow.current, structure))
        })
        shown.current = sessionOf(program, preferences, opened, {
          closeFile: () => void close(),
          openFiles: () => choose.current(),
          newOffice: () => setMaking(true),
          resetExample: () => void reset.current(),
          openOffice: (id) => enter.current(id),
          openApart: (held) => apart.current(held),
          fetchOffice: () => setFetching(true),
          beginAnew: () => anew.current(),
        })
        reportOn(opened)
        covers.current = keepCover(program, preferences, opened)
        setState({ ...IDLE, session: shown.current })
      } catch (error) {
        if (error instanceof HeldElsewhere) {
          return setState({ ...IDLE, session: shown.current, held: error })
        }
        if (!isSaid(error)) hearUnexpected('open', error, null)
        const refusal = refusalOf(error, wordsNow.current)
        const look = error instanceof NewerData && error.readable ? () => read.current(error) : null
        if (shown.current && !look) showRefusal(refusal, wordsNow.current, openHelp)
        setState({ ...IDLE, session: shown.current, error: refusal, look })
      }
    },
    [program, preferences, close, leave, mayLeave, openHelp, setFetching],
  )
  openAgain.current = (opened) => {
    if (shown.current?.open === opened) void show(openExisting(program, opened.id))
  }
  reset.current = async () => {
    // The example is thrown away whole.
    shown.current?.open.workspace.discard()
    await close()
    const gone = await trashOffice(program, DEMO_ID)
    if (!gone.ok) {
      const refusal = refusalOf(new CannotOpen(gone.problem), wordsNow.current)
      showRefusal(refusal, wordsNow.current, openHelp)
    }
    await show(openDemo(program))
  }
  enter.current = (id) => void show(openExisting(program, id))
  apart.current = (held) => void show(openApart(program, held))
  taken.current = (id) => {
    if (shown.current?.open.id !== id) return
    notice.current = wordsNow.current('held-elsewhere.taken')
    void show(openToFollow(program, id))
  }
  const ofCity = { program, shown, words: wordsNow, notice, close, show }
  anew.current = () => city.anew(ofCity)
  const fetched = useRef((login: ServerLogin) => city.fetch(ofCity, login))
  fetched.current = (login) => city.fetch(ofCity, login)
  read.current = (newer) => void show(Promise.resolve(openNewer(program, newer)))
  const showRead = useCallback(
    (reading: Promise<FromFiles | null>) =>
      show(
        reading.then((read) => {
          notice.current = read?.notice ?? null
          if (read) remember.current(read.opened.id)
          return read?.opened ?? null
        }),
      ),
    [show],
  )
  const before = useOpenedBefore(
    program,
    preferences,
    useCallback(
      async (id) => {
        if (shown.current?.open.id !== id) await show(openExisting(program, id))
      },
      [program, show],
    ),
  )
  remember.current = (id) =>
    before.remember(id, (count) =>
      wordsNow.current('again.note', {
        count,
        on: shortDate(civilToday(), wordsNow.current.language),
      }),
    )
  const importing = useImport(program, showRead, before.ask)
  choose.current = importing.choose
  const { ask } = importing
  const { known } = before
  const actions = useMemo<WelcomeActions>(
    () => ({
      ...offices,
      openDemo: () => void show(openDemo(program)),
      openFiles: () => choose.current(),
      openFolder: () => {
        const title = wordsNow.current('welcome.folder')
        void show(beginFromFolder(program, { title, ask: askInWindow, which: askWhichOffice }))
      },
      openExisting: (id) => void show(openExisting(program, id)),
      lookAt: (id) => void show(openLocked(program, id)),
      follow: (id) => void show(openToFollow(program, id)),
      takeOver: (id) => void show(openExisting(program, id, true)),
      makeOffice: () => setMaking(true),
      fetchOffice: () => setFetching(true),
      newFromServer: (login) => fetched.current(login),
      newOffice: (office) => {
        setMaking(false)
        void show(
          newOffice(program, office).then((opened) => {
            const { firstHour } = preferences.get()
            preferences.set({ firstHour: begunWith(firstHour, opened.id) })
            return opened
          }),
        )
      },
    }),
    [program, preferences, show, offices, setFetching],
  )

  /** The office a rule pack is shown over, where none is open yet. */
  const lastOffice = useCallback(async (): Promise<FromFiles | null> => {
    const { lastWorkspace } = preferences.get()
    if (shown.current || !lastWorkspace) return null
    return { opened: await openExisting(program, lastWorkspace), notice: null }
  }, [preferences, program])
  const started = useRef(false)
  useEffect(() => {
    if (started.current) return
    started.current = true
    const { lastWorkspace } = preferences.get()
    if (open !== null)
      void showRead(openStarted(program, open, wordsNow.current, { ask, known, lastOffice }))
    else if (lastWorkspace) void show(openExisting(program, lastWorkspace))
    else setState({ ...IDLE, session: null })
  }, [open, preferences, program, show, showRead, ask, known, lastOffice])
  useLayoutEffect(
    () =>
      program.desktop.onCommand((command) => {
        if (command === 'problem-report') return showReport(true)
        if (command === 'already-open') return tellOpen(wordsNow.current)
        if (command.startsWith(OFFICE)) return enter.current(command.slice(OFFICE.length))
        if (command.startsWith(TAKEN)) return taken.current(command.slice(TAKEN.length))
        // In an office that is open these are commands of its frame.
        if (command === 'file.new' && !shown.current) return setMaking(true)
        if (command === 'file.open' && !shown.current) return choose.current()
        if (!command.startsWith(OPEN)) return
        void showRead(
          openStarted(program, command.slice(OPEN.length), wordsNow.current, {
            ask,
            known,
            lastOffice,
          }),
        )
      }),
    [program, showRead, ask, known, lastOffice],
  )
  const stayed = useCallback(() => {
    shown.current = null
    setState({ ...IDLE, session: null })
  }, [])
  useSealedAtEnd(program, shown, stayed)
  useEffect(() => {
    const look = () => {
      const opened = shown.current?.open
      if (opened)
        void changedElsewhere(program, opened).then((is) => is && openAgain.current(opened))
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [program])
  const dismiss = useCallback(() => setState({ ...IDLE, session: shown.current }), [])
  const again = before.question
  const forms = { making, setMaking, fetching, setFetching, importing, again }
  return { ...state, ...forms, dismiss, actions, help, setHelp, openHelp }
}
