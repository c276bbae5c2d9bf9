import { useEffect, useState } from 'react'

const QUIET_MS = 500

/**
 * The value once it has stood still for a moment: what is costly to work out waits until the hands rest. Until then it
 * is the one before; at first `initially`, or where that is left out the value itself.
 */
export function useSettled<T>(value: T): T
export function useSettled<T, I>(value: T, initially: I): T | I
export function useSettled<T>(value: T, ...initially: readonly T[]): T {
  const [settled, setSettled] = useState(() => (initially.length > 0 ? (initially[0] as T) : value))
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
