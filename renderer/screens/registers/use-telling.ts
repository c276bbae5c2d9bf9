import { useMemo } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { Telling } from '../../registers/column.ts'

/** With what the rows of the structure and the day shown are told. */
export function useTelling(): Telling {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  return useMemo(() => ({ structure, on, words }), [structure, on, words])
}
