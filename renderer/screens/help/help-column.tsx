import { useEffect, useRef } from 'react'
import { useSession, useViewPart } from '../../app/session.tsx'
import { isPageId } from '../../help/problem-pages.ts'
import styles from './help.module.css'
import { HelpPanel } from './help-panel.tsx'

/** The column of help at the right of the work, while it is open. */
export function HelpColumn() {
  const open = useViewPart(({ helpOpen }) => helpOpen)
  return open ? <OpenColumn /> : null
}

function OpenColumn() {
  const { view } = useSession()
  const screen = useViewPart((state) => state.screen)
  const page = useViewPart(({ helpPage }) => helpPage)
  const field = useRef<HTMLInputElement>(null)
  useKeyboardLent(field)
  return (
    <div className={styles.column}>
      <HelpPanel
        place={screen}
        page={page !== null && isPageId(page) ? page : null}
        field={field}
        onPage={(helpPage) => view.set({ helpPage })}
        onScreen={(place) => place !== 'welcome' && view.set({ screen: place })}
        onClose={() => view.set({ helpOpen: false })}
      />
    </div>
  )
}

/** The keyboard goes to the search while help is open, and back to where it was; a question keeps it. */
function useKeyboardLent(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const before = document.activeElement
    if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [field])
}
