import { useEffect, useState } from 'react'
import { useSession } from '../../app/session.tsx'

/** So long after the frame of the first picture is given to the screen: by then it stands. */
const PAUSE_MS = 100
/** Offices, each as it was opened, whose first picture stands. */
const painted = new WeakSet<object>()

/**
 * False in the first picture of an office, true from the next one on: numbers of a whole city need not hold the first
 * one up.
 */
export function usePainted(): boolean {
  const { open } = useSession()
  const [isPainted, setPainted] = useState(() => painted.has(open))
  useEffect(() => {
    if (painted.has(open)) return setPainted(true)
    let after: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => {
        painted.add(open)
        setPainted(true)
      }, PAUSE_MS)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(after)
    }
  }, [open])
  return isPainted
}
