import { useEffect, useState } from 'react'
import { useShownDate } from '../../app/session.tsx'
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

/** A slice is shorter than a frame, so that keys and drawing come in between. */
const SLICE_MS = 8

/** Runs work that pauses, slice by slice, and answers with its result; the function it returns calls it off. */
export function runInSlices<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  let timer = setTimeout(slice)
  function slice() {
    const end = performance.now() + SLICE_MS
    while (performance.now() < end) {
      const step = work.next()
      if (step.done) return done(step.value)
    }
    timer = setTimeout(slice)
  }
  return () => clearTimeout(timer)
}
