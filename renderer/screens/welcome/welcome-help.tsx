import { ActionIcon } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Program } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'
import { commandKey } from '../../help/command-keys.ts'
import type { PageId } from '../../help/page-table.ts'
import { shortcutText } from '../../help/shortcut-text.ts'
import { Tip } from '../../parts/tip.tsx'
import { HelpPanel } from '../help/help-panel.tsx'
import styles from './welcome-screen.module.css'

/** Help before any office is open: a button, F1, "?" where nothing is typed, and the menu. */
export function WelcomeHelp({ desktop }: Pick<Program, 'desktop'>) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [page, setPage] = useState<PageId | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const toggle = () => setOpen((before) => !before)
    function onKeyDown(event: KeyboardEvent) {
      const { target } = event
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (event.key !== 'F1' && (event.key !== '?' || typing)) return
      if (target instanceof Element && target.closest('[role="dialog"]')) return
      event.preventDefault()
      toggle()
    }
    document.addEventListener('keydown', onKeyDown)
    const stop = desktop.onCommand((command) => command === 'help' && toggle())
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [desktop])
  useEffect(() => {
    if (open) field.current?.focus()
    else setPage(null)
  }, [open])
  const label = words(open ? 'help.close' : 'help.title')
  return (
    <>
      <div className={styles.helpButton}>
        <Tip label={label} shortcut={shortcutText(commandKey('help'))}>
          <ActionIcon
            ref={button}
            aria-label={label}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <IconHelp size={18} />
          </ActionIcon>
        </Tip>
      </div>
      {open && (
        <div className={styles.help}>
          <HelpPanel
            place="welcome"
            page={page}
            field={field}
            onPage={setPage}
            onClose={() => {
              setOpen(false)
              button.current?.focus()
            }}
          />
        </div>
      )}
    </>
  )
}
