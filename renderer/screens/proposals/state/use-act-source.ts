import { useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Change } from '../../../domain/structure/change.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { type ActSource, actSource } from '../../../words/telling/act-records.ts'

/** What the acts of that change are told from; the same as long as change, structure and language are. */
export function useActSource(change: Change, structure: Structure): ActSource {
  const words = useWords()
  return useMemo(() => actSource(words, change, structure), [words, change, structure])
}
