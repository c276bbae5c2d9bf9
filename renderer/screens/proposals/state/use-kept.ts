import { useCallback } from 'react'
import type { Unrecorded } from './proposal-view.ts'
import { useProposalView } from './use-proposals.ts'

/** What comes of what was there; null throws it away. */
type Change<T> = (before: T | undefined) => T | null

/**
 * What was keyed in or chosen and is not recorded yet, kept while other tabs and screens are shown, until it is recorded
 * or thrown away. `key` says what it belongs to: the marks of a version, the choices of a proposal.
 */
export function useKept<K extends keyof Unrecorded>(
  kind: K,
  key: string,
): readonly [Unrecorded[K] | undefined, (change: Change<Unrecorded[K]>) => void] {
  const { view, at } = useProposalView()
  const set = useCallback(
    (change: Change<Unrecorded[K]>) =>
      view.set(({ kept }) => {
        const { [key]: before, ...others } = kept[kind]
        const after = change(before)
        const all = after === null ? others : { ...others, [key]: after }
        return { kept: { ...kept, [kind]: all } }
      }),
    [view, kind, key],
  )
  return [at.kept[kind][key], set]
}
