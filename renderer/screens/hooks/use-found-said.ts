import { useEffect, useRef } from 'react'
import { announce } from '../../app/announced.ts'

/** Longer than the pause between two letters. */
const AFTER_MS = 600

/**
 * Says what a list shows, "3 dari 27", once somebody has asked for other rows: another search, filter or order. Nothing
 * at first, and nothing where the rows change by themselves.
 * @param asked what is asked for; another object is another question
 */
export function useFoundSaid(asked: unknown, text: string): void {
  const before = useRef(asked)
  useEffect(() => {
    if (before.current === asked) return
    const timer = setTimeout(() => {
      before.current = asked
      announce(text)
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [asked, text])
}
