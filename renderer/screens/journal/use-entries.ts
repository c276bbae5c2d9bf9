import { useCallback, useRef } from 'react'
import { useSession, useWorkspacePart } from '../../app/session.tsx'
import { entriesOf } from '../../app/workspace/read-journal.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import { type Query, useQuery } from '../hooks/use-query.ts'

/** So many that were read stay when others come in sight. */
const KEPT = 500

export type Entries = ReadonlyMap<number, JournalEntry>

/**
 * The entries of these numbers, with what each changed: read when they come in sight, and broken off when they are
 * out of sight before. The first one of a city is the whole city.
 * @param numbers memoised
 */
export function useEntries(numbers: readonly number[]): Query<Entries> {
  const { open } = useSession()
  const pending = useWorkspacePart('pending')
  const kept = useRef<Entries>(new Map())
  const ask = useCallback(
    async (signal: AbortSignal): Promise<Entries> => {
      const missing = numbers.filter((seq) => !kept.current.has(seq))
      const read = missing.length > 0 ? await entriesOf(open, missing, signal) : []
      kept.current = new Map([...[...kept.current].slice(-KEPT), ...byNumber(read)])
      // Another entry may come to stand under the number of one that is still on its way: it is not kept.
      return new Map([...kept.current, ...byNumber(pending)])
    },
    [open, numbers, pending],
  )
  return useQuery('journal', ask)
}

function byNumber(entries: readonly JournalEntry[]): [number, JournalEntry][] {
  return entries.map((entry) => [entry.seq, entry])
}
