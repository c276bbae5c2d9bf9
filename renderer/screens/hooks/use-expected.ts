import { useShownDate, useStructure, useToday } from '../../app/session.tsx'
import type { Structure } from '../../domain/structure/structure.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'

/**
 * The structure as it is shown: on a day to come without the holders who will have retired. For what is only read;
 * edits start from `useStructure`.
 */
export function useExpected(): Structure {
  const structure = useStructure()
  const on = useShownDate()
  const today = useToday()
  return expectedOn(structure, on, today)
}
