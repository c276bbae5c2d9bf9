import { useCallback, useEffect, useState } from 'react'
import { hearUnexpected } from '../../app/unexpected/unexpected.ts'

/** What a screen asked storage or the main process for, as far as it is known. */
export type Query<T> =
  | { readonly state: 'asked' }
  /** It could not be read; `again` asks once more. */
  | { readonly state: 'failed'; again(): void }
  | { readonly state: 'read'; readonly value: T }

type Ask<T> = (signal: AbortSignal) => Promise<T>

const ASKED = { state: 'asked' } as const

/**
 * Asks when it is first drawn and whenever `ask` is another. What was read stays while it is asked again; what fails is
 * noted, and its place says so.
 * @param name of the query in the log
 * @param ask memoised; null where there is nothing to ask now. Its signal says when nobody waits for the answer any
 * more; that it was broken off is not noted.
 * @param after what the answer follows beside what `ask` names: where it is another, it is asked again
 */
export function useQuery<T>(name: string, ask: Ask<T> | null, after: unknown = null): Query<T> {
  return useQueryAgain(name, ask, after).query
}

/** The same, with a way to ask once more after something was done. */
export function useQueryAgain<T>(
  name: string,
  ask: Ask<T> | null,
  after: unknown = null,
): { readonly query: Query<T>; again(): void } {
  const [query, setQuery] = useState<Query<T>>(ASKED)
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((before) => before + 1), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to ask once more, `after` what makes the answer another
  useEffect(() => {
    if (!ask) return setQuery(ASKED)
    const asking = new AbortController()
    const { signal } = asking
    // What throws before it is asked is a failure like any other.
    new Promise<T>((done) => done(ask(signal))).then(
      (value) => {
        if (!signal.aborted) setQuery({ state: 'read', value })
      },
      (error) => {
        if (signal.aborted && isBrokenOff(error)) return
        hearUnexpected(`query:${name}`, error, null)
        if (!signal.aborted) setQuery({ state: 'failed', again })
      },
    )
    return () => asking.abort()
  }, [name, ask, again, round, after])
  return { query, again }
}

function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
