import { useLayoutEffect, useState } from 'react'
import type { PageId } from '../../help/page-table.ts'

/** What could not be done, and the page of help that goes on from there; null where no page does. */
export interface Refusal {
  readonly text: string
  readonly page: PageId | null
}

/** A refusal as a form tells it; the same once more is told once more. */
interface Told extends Refusal {
  readonly turn: number
}

/** The forms that are open, the uppermost last. */
const places: ((refusal: Told | null) => void)[] = []
let turn = 0

/** Makes the form that is open the place where refusals are told, instead of a notice over its buttons. Answers the last. */
export function useRefusalPlace(): Told | null {
  const [refusal, setRefusal] = useState<Told | null>(null)
  // With the form itself: a form that has gone takes no sentence along.
  useLayoutEffect(() => {
    places.push(setRefusal)
    return () => void places.splice(places.indexOf(setRefusal), 1)
  }, [])
  return refusal
}

/** Tells the uppermost form what was refused, or that nothing is any more. Answers whether there is one. */
export function tellForm(refusal: Refusal | null): boolean {
  const place = places.at(-1)
  turn++
  place?.(refusal && { ...refusal, turn })
  return place !== undefined
}
