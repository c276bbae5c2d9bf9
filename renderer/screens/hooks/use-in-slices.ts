import { useEffect, useState } from 'react'
import { useShownDate } from '../../app/session.tsx'
import { runInSlices } from '../../app/view/run-in-slices.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'

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
