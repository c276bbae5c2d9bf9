import { useEffect, useRef, useState } from 'react'

/** What a field shows: its value, and over it what is being typed. */
export interface Typed<T> {
  readonly text: T
  type(text: T): void
  /** What was typed is sent off: it will come back as the value. */
  send(text: T): void
}

/**
 * The text of a field whose value is drawn later than it was sent off: an act is shown a moment after it was done.
 * What was sent comes back as the value and takes nothing away that has been typed since; any other value, or `again`
 * being another, puts the value in its place. `onPut` hears of that.
 */
export function useTyped<T>(value: T, again: unknown = null, onPut?: () => void): Typed<T> {
  const [text, setText] = useState(value)
  const sent = useRef<readonly T[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: put back also where the value is the same
  useEffect(() => {
    const own = sent.current.indexOf(value)
    sent.current = sent.current.slice(own + 1)
    if (own >= 0) return
    sent.current = []
    setText(value)
    onPut?.()
  }, [value, again])
  return {
    text,
    type: setText,
    send: (text) => {
      sent.current = [...sent.current, text]
    },
  }
}
