import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../app/session.tsx'
import styles from './help.module.css'

/** What is looked for is no question: help opens instead of it. */
const QUESTION = '[role="dialog"][aria-modal="true"]:not([data-palette])'

/**
 * Help where it can be read: beside the work, or over the question that is open. A question alone has the keyboard
 * and the screen reader, so help is drawn within it and moves back when it is gone.
 */
export function HelpPlace(props: {
  readonly className: string
  /** What is shown there; `over` a question, whose work must not be left for another screen. */
  children(over: boolean): ReactNode
}) {
  const { className, children } = props
  const question = useQuestion()
  const label = useWords()('help.title')
  if (!question) {
    return (
      <aside className={className} aria-label={label}>
        {children(false)}
      </aside>
    )
  }
  return createPortal(
    <section className={styles.over} aria-label={label}>
      {children(true)}
    </section>,
    question,
  )
}

/** The dialog in front of everything; null where there is none. */
function useQuestion(): Element | null {
  const [question, setQuestion] = useState(frontQuestion)
  useEffect(() => {
    const look = () => setQuestion(frontQuestion())
    const watch = new MutationObserver(look)
    watch.observe(document.body, { childList: true, subtree: true })
    look()
    return () => watch.disconnect()
  }, [])
  return question
}

function frontQuestion(): Element | null {
  return [...document.querySelectorAll(QUESTION)].at(-1) ?? null
}

/**
 * Escape goes back a step in help: from within it, and wherever one is while it is open over a question, which would
 * close under it. Called where help may come, from the beginning on: who listens first is asked first.
 *
 * @param back goes back that step; null while help is not open
 */
export function useEscapeFirst(back: RefObject<(() => void) | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.isComposing) return
      const large = document.querySelector<HTMLDialogElement>('[data-help] dialog[open]')
      const within = event.target instanceof Element && event.target.closest('[data-help]')
      if (!back.current || !(within || frontQuestion())) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (large) large.close()
      else back.current()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [back])
}

/**
 * The keyboard goes to the search of help while it is open, and back to where it was.
 *
 * @param home where it goes back to where it was nowhere
 */
export function useKeyboardLent(
  field: RefObject<HTMLInputElement | null>,
  home?: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before === document.body) home?.current?.focus()
      else if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [field, home])
}
