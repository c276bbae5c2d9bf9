import { useEffect, useState } from 'react'

const QUIET_MS = 500

/** The value once it has stood still for a moment: what is costly to work out waits until the hands rest. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
