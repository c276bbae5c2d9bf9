import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconHelp } from '@tabler/icons-react'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ACTIONS } from '../../actions/action-table.ts'
import { type MenuId, WINDOW_MENUS } from '../../actions/menus.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useStore, useWords } from '../../app/session.tsx'
import { showUpdates } from '../../app/updates/updates.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import type { PageId } from '../../help/page-table.ts'
import { Tip } from '../../parts/tip.tsx'
import { About } from '../help/about-dialog.tsx'
import { HelpPanel } from '../help/help-panel.tsx'
import { HelpPlace, useEscapeFirst, useKeyboardLent } from '../help/help-place.tsx'
import { useFailure } from '../hooks/use-act.ts'
import { useBarred } from '../hooks/use-barred.ts'
import { SCREENS } from '../shell/screen-table.ts'
import { recentOffices } from '../shell/use-recent-offices.ts'
import { useWindowMenu } from '../shell/use-window-menu.ts'
import { LanguageChoice } from './language-choice.tsx'
import styles from './welcome-screen.module.css'

/** Whether help is shown before any office is open, and at which page. */
export interface WelcomeHelpState {
  readonly open: boolean
  readonly page: PageId | null
}

export const CLOSED_HELP: WelcomeHelpState = { open: false, page: null }

/** What is done here too, before any office is open. */
const HERE: readonly MenuId[] = [
  'help',
  'about',
  'updates',
  'changes',
  'guide',
  'problem-report',
  'file.new',
  'file.open',
]
/** What the menu of the window offers beside that: it needs an office. */
const OF_OFFICE: ReadonlySet<string> = new Set([
  ...SCREENS.map(({ id }) => `screen.${id}`),
  ...Object.values<readonly (readonly MenuId[])[]>(WINDOW_MENUS)
    .flat(2)
    .filter((id) => !HERE.includes(id)),
])

const toggled = ({ open }: WelcomeHelpState): WelcomeHelpState => ({ open: !open, page: null })

/** Help before any office is open: a button, F1, "?" where nothing is typed, and what the menu has below Bantuan. */
export function WelcomeHelp(props: {
  readonly desktop: Program['desktop']
  readonly preferences: Store<Preferences>
  readonly policy: Program['policy']
  readonly shown: WelcomeHelpState
  onShow(change: (before: WelcomeHelpState) => WelcomeHelpState): void
}) {
  const { desktop, preferences, policy, shown, onShow } = props
  const { open, page } = shown
  const words = useWords()
  const [about, setAbout] = useState(false)
  const back = useRef<(() => void) | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const guide = useGuide(desktop)
  const barred = useBarred()
  const { offices } = useStore(preferences)
  const recent = useMemo(() => recentOffices(offices, null), [offices])
  useWindowMenu(desktop, { undo: null, redo: null, recent })
  useEscapeFirst(back)
  // As the screen is put up: what is chosen in the window's menu the moment it can be seen is not lost.
  useLayoutEffect(() => {
    const toggle = () => onShow(toggled)
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (event.key !== 'F1' && (event.key !== '?' || typing)) return
      event.preventDefault()
      toggle()
    }
    document.addEventListener('keydown', onKeyDown)
    const stop = desktop.onCommand((command) => {
      if (command === 'help') toggle()
      if (command === 'about') setAbout(true)
      if (command === 'updates' || command === 'changes') showUpdates(command)
      if (command === 'guide') void guide()
      if (OF_OFFICE.has(command)) barred(words('need.office'), 'new-office')
    })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [desktop, guide, onShow, barred, words])
  const label = words(open ? 'help.close' : 'help.title')
  return (
    <>
      <header className={styles.helpButton}>
        <LanguageChoice preferences={preferences} policy={policy} />
        <Tip label={label} shortcut={shortcutText(ACTIONS.help.key)}>
          <ActionIcon
            ref={button}
            aria-label={label}
            aria-expanded={open}
            onClick={() => onShow(toggled)}
          >
            <IconHelp size={18} />
          </ActionIcon>
        </Tip>
      </header>
      {open && (
        <OpenHelp
          page={page}
          onPage={(page) => onShow(() => ({ open: true, page }))}
          back={back}
          home={button}
          onClose={() => onShow(() => CLOSED_HELP)}
        />
      )}
      {about && (
        <About desktop={desktop} preferences={preferences} onClose={() => setAbout(false)} />
      )}
    </>
  )
}

function OpenHelp(props: {
  readonly page: PageId | null
  onPage(page: PageId | null): void
  readonly back: RefObject<(() => void) | null>
  /** The button that opens and closes it. */
  readonly home: RefObject<HTMLElement | null>
  onClose(): void
}) {
  const { home, ...parts } = props
  const field = useRef<HTMLInputElement>(null)
  useKeyboardLent(field, home)
  return (
    <HelpPlace className={styles.help ?? ''}>
      {() => <HelpPanel place="welcome" field={field} {...parts} />}
    </HelpPlace>
  )
}

/** Opens the quick guide in the system's reader of PDFs: without an office there is no "Cetak" to show it in. */
function useGuide(desktop: Program['desktop']): () => Promise<void> {
  const words = useWords()
  const failed = useFailure()
  return useCallback(async () => {
    const [{ textPdf }, { guidePaper }] = await Promise.all([
      import('../../app/printing/text-pdf.ts'),
      import('../../papers/kinds/guide.ts'),
    ])
    const pdf = await textPdf(guidePaper(words), words, { desktop, pdf: createPdfWriter() }, [])
    if (!pdf) return
    const name = `${words('guide.title')}.pdf`
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    if (opened.ok) notifications.show({ message: words('guide.opened'), autoClose: 12_000 })
    else failed(opened)
  }, [words, desktop, failed])
}
