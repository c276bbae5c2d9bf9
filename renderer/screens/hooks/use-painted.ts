import { useEffect, useState } from 'react'

/** So long after the frame of the first picture is given to the screen: by then it stands. */
const PAUSE_MS = 100
let wasPainted = false

/**
 * False in the first picture of the page, true from the next one on: numbers of a whole city need not hold the first
 * one up.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(wasPainted)
  useEffect(() => {
    if (wasPainted) return setPainted(true)
    let after: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => {
        wasPainted = true
        setPainted(true)
      }, PAUSE_MS)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(after)
    }
  }, [])
  return painted
}
