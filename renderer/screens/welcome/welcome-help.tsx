import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { commandKey } from '../../help/command-keys.ts'
import type { PageId } from '../../help/page-table.ts'
import { shortcutText } from '../../help/shortcut-text.ts'
import { Tip } from '../../parts/tip.tsx'
import { About } from '../help/about-dialog.tsx'
import { HelpPanel } from '../help/help-panel.tsx'
import { HelpPlace, useEscapeFirst, useKeyboardLent } from '../help/help-place.tsx'
import { useGuide } from './use-guide.ts'
import styles from './welcome-screen.module.css'

/** Whether help is shown before any office is open, and at which page. */
export interface WelcomeHelpState {
  readonly open: boolean
  readonly page: PageId | null
}

export const CLOSED_HELP: WelcomeHelpState = { open: false, page: null }

const toggled = ({ open }: WelcomeHelpState): WelcomeHelpState => ({ open: !open, page: null })

/** Help before any office is open: a button, F1, "?" where nothing is typed, and what the menu has below Bantuan. */
export function WelcomeHelp(props: {
  readonly desktop: Program['desktop']
  readonly preferences: Store<Preferences>
  readonly shown: WelcomeHelpState
  onShow(change: (before: WelcomeHelpState) => WelcomeHelpState): void
}) {
  const { desktop, preferences, shown, onShow } = props
  const { open, page } = shown
  const words = useWords()
  const [about, setAbout] = useState(false)
  const back = useRef<(() => void) | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const guide = useGuide(desktop)
  useEscapeFirst(back)
  useEffect(() => {
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
      if (command === 'guide') void guide()
    })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [desktop, guide, onShow])
  const label = words(open ? 'help.close' : 'help.title')
  return (
    <>
      <div className={styles.helpButton}>
        <Tip label={label} shortcut={shortcutText(commandKey('help'))}>
          <ActionIcon
            ref={button}
            aria-label={label}
            aria-expanded={open}
            onClick={() => onShow(toggled)}
          >
            <IconHelp size={18} />
          </ActionIcon>
        </Tip>
      </div>
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
