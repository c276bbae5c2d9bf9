import { useRef } from 'react'

/** Letters typed within this time belong to one word. */
const PAUSE_MS = 700

/**
 * Letters that follow each other quickly make a word. Answers what was typed so far, this key included; null for a
 * key that begins no word.
 */
export function useTypeAhead(): (key: string) => string | null {
  const typed = useRef({ text: '', at: 0 })
  return (key) => {
    const now = performance.now()
    const before = now - typed.current.at < PAUSE_MS ? typed.current.text : ''
    const counts = /^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && before !== '')
    if (!counts) return null
    typed.current = { text: before + key, at: now }
    return typed.current.text
  }
}
