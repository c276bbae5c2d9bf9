import { useCallback, useEffect, useRef } from 'react'
import { announce } from '../../app/announced.ts'
import type { Copied } from '../../app/files/copied.ts'
import { ReadingStopped } from '../../app/files/import-reader.ts'
import {
  type Pasted,
  pastedInto,
  type ReadCopied,
  readCopied,
  warmPasting,
} from '../../app/files/paste-in.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { createStore } from '../../app/view/store.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { isEmpty } from '../../domain/structure/change.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { ok } from '../../domain/values/result.ts'
import type { ScreenId } from '../../words/dictionary.ts'
import { pastedSentence } from './pasted-words.ts'
import { useAct, useRefusal } from './use-act.ts'

interface ShownPasted {
  /** The office it was worked out for, the screen and the unit it was pasted at. */
  readonly office: Structure
  readonly screen: ScreenId
  readonly at: UnitId | null
  readonly pasted: Pasted
  readonly read: ReadCopied
}

/** What was pasted and is looked at before it joins the office, in place of its screen. */
export const shownPasted = createStore<{ readonly now: ShownPasted | null }>({ now: null })

/** What the last paste selected, and what that hangs from: for as long as nothing else was selected. */
let last: {
  readonly selection: readonly string[]
  readonly first: UnitId
  readonly under: UnitId | null
} | null = null

/**
 * Reads what was copied elsewhere and shows what it would become, below that unit; right after another paste beside what
 * that brought.
 */
export function usePaste(): (copied: Copied, under: UnitId | null) => Promise<void> {
  const { workspace, newId, view } = useSession()
  const on = useShownDate()
  const words = useWords()
  const refused = useRefusal()
  useEffect(() => warmPasting(), [])
  const latest = useRef({ on, words })
  latest.current = { on, words }
  return useCallback(
    async (copied, at) => {
      const { selection } = view.get()
      const under = last?.first === at && last.selection === selection ? last.under : at
      const { words: now, on: day } = latest.current
      const { structure } = workspace.getState()
      const named = { language: now.language, name: now('paste.name') }
      try {
        const read = await readCopied(copied, { office: structure, under }, named)
        if (!read?.outcome.readable) return refused({ code: 'copied-unread', params: {} })
        const pasted = pastedInto(structure, read, { under, on: day, newId })
        if (isEmpty(pasted.change) && pasted.held.length === 0) {
          return refused({ code: 'copied-known', params: {} })
        }
        const { screen } = view.get()
        shownPasted.set({ now: { office: structure, screen, at: under, pasted, read } })
        announce(pastedSentence(pasted, structure, now))
      } catch (error) {
        if (!(error instanceof ReadingStopped)) throw error
      }
    },
    [workspace, newId, view, refused],
  )
}

/** Brings what is shown into the office, as one edit. */
export function useAcceptPasted(): () => Promise<void> {
  const { newId, view } = useSession()
  const on = useShownDate()
  const act = useAct()
  return useCallback(async () => {
    const { now } = shownPasted.get()
    if (!now) return
    const { office, screen, at, pasted, read } = now
    const { fresh, counts } = pasted
    shownPasted.set({ now: null })
    const params = { units: counts.units, posts: counts.posts }
    const done = await act({ code: 'paste-list', params }, (structure) => {
      // What was done meanwhile is not lost: the text is brought into the office as it is now.
      const isSame = structure === office
      return ok(
        isSame ? pasted.change : pastedInto(structure, read, { under: at, on, newId }).change,
      )
    })
    const [first] = fresh
    if (!done) return
    // Posts alone leave a chart at its unit; in the sheet the first of them has the cell.
    if (!first && screen === 'lembar') {
      const posts = Object.values(pasted.change).filter(({ before }) => !before)
      const post = posts.find(({ after }) => after?.kind === 'post')?.after
      if (post) view.set({ selection: [post.id] })
    }
    if (!first) return
    view.set({ selection: [first] })
    last = { selection: view.get().selection, first, under: at }
    // A chart that was empty is shown whole.
    if (office.tables.unit.size === 0) return
    view.set(({ goTo }) => ({ goTo: { id: first, wish: (goTo?.wish ?? 0) + 1 } }))
  }, [act, newId, view, on])
}
