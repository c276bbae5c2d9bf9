import { useRef } from 'react'

/** Letters typed within this time belong to one word. */
const PAUSE_MS = 700

/** A key as the page was told of it. */
interface Press {
  readonly key: string
  /** When it was pressed, on the clock of `performance.now()`. */
  readonly timeStamp: number
}

/**
 * Letters that follow each other quickly make a word. Answers what was typed so far, this key included; null for a
 * key that begins no word. The pause counts from when the last letter was shown to when the next was pressed, so that
 * a slow machine does not break words.
 */
export function useTypeAhead(): (press: Press) => string | null {
  const typed = useRef({ text: '', shown: 0 })
  return ({ key, timeStamp }) => {
    const before = timeStamp - typed.current.shown < PAUSE_MS ? typed.current.text : ''
    const counts = /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && before !== '')
    if (!counts) return null
    const word = { text: before + key, shown: performance.now() }
    typed.current = word
    requestAnimationFrame(() => {
      word.shown = performance.now()
    })
    return word.text
  }
}
