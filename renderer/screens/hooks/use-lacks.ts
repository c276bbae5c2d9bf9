import { useRef, useState } from 'react'
import { announce } from '../../app/announced.ts'

/** A button that looks as if it may not, and can be pressed all the same: it says what is lacking. */
export const GREY = { 'data-disabled': true, 'aria-disabled': true } as const

/**
 * A small form that is not a window of its own never refuses in silence: sent too early, it says at its field what it
 * lacks, and the keyboard is there.
 * @param lacks what is still lacking, in a sentence; false where nothing is
 */
export function useLacks<T extends HTMLElement = HTMLInputElement>(lacks: string | false) {
  const field = useRef<T>(null)
  const [asked, setAsked] = useState(false)
  function send(run: () => void): void {
    setAsked(lacks !== false)
    if (lacks === false) {
      run()
      return
    }
    // Where the keyboard is there already nothing else would be said.
    if (field.current === document.activeElement) announce(lacks)
    field.current?.focus()
  }
  return {
    field,
    /** For the field: tied to it, as all its errors are. */
    error: asked && lacks !== false && lacks,
    /** For the button. */
    button: lacks === false ? {} : GREY,
    send,
  }
}
