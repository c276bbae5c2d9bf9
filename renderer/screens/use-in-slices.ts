import { useEffect, useState } from 'react'
import { runInSlices } from '../app/run-in-slices.ts'
import { useShownDate } from '../app/session.tsx'
import type { CalendarDate } from '../domain/calendar-date.ts'
import type { Structure } from '../domain/structure.ts'

/**
 * What costly work makes of a structure on the day shown, done between the frames; until then what it made before,
 * and null at first. `work` stays the same function.
 */
export function useInSlices<T>(
  structure: Structure | null,
  work: (structure: Structure, on: CalendarDate) => Generator<void, T>,
): T | null {
  const on = useShownDate()
  const [result, setResult] = useState<T | null>(null)
  useEffect(
    () => (structure ? runInSlices(work(structure, on), setResult) : undefined),
    [structure, on, work],
  )
  return result
}
