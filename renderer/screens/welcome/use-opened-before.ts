import { useCallback, useRef, useState } from 'react'
import { openedBefore, openedFrom, timesOpened } from '../../app/files/opened-before.ts'
import type { Program } from '../../app/files/program.ts'
import { isBagan } from '../../app/files/read-input.ts'
import type { OpenedFrom } from '../../app/view/office-covers.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { sharingDialogs } from '../sharing/dialog-state.ts'
import { EMPTY_COVER } from './use-offices.ts'

interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files that come again, and the office they were opened as. */
export interface AgainQuestion {
  readonly file: string
  readonly office: string
  readonly openedAt: string
  answer(choice: 'update' | 'apart' | 'cancel'): void
}

/** Whether files were opened before, what is to become of them then, and which office they became. */
export function useOpenedBefore(
  program: Program,
  preferences: Store<Preferences>,
  enter: (id: string) => Promise<unknown>,
) {
  const [question, setQuestion] = useState<AgainQuestion | null>(null)
  const begun = useRef<{ readonly from: OpenedFrom; readonly times: number } | null>(null)
  const find = useCallback(
    async (files: readonly File[]) => {
      const from = await openedFrom(files)
      const known = await program.desktop.listWorkspaces({})
      const present = new Set(known.ok ? known.value.map(({ id }) => id) : [])
      const { offices } = preferences.get()
      begun.current = { from, times: timesOpened(offices, present, from) }
      return { from, before: openedBefore(offices, present, from) }
    },
    [program, preferences],
  )
  const ask = useCallback(
    async (files: readonly File[]): Promise<'update' | 'taken' | 'apart' | 'cancel'> => {
      const { from, before } = await find(files)
      if (!before) return 'apart'
      const { name: office, openedAt } = before
      const choice = await new Promise<'update' | 'apart' | 'cancel'>((answer) =>
        setQuestion({ file: from.name, office, openedAt, answer }),
      )
      setQuestion(null)
      if (choice !== 'update') return choice
      await enter(before.id)
      const given = files.find(isBagan)
      if (!given) return 'update'
      sharingDialogs.set({ given })
      return 'taken'
    },
    [find, enter],
  )
  /** Remembers what an office began with, and tells one that is not the first by its number and day. */
  const remember = useCallback(
    (id: string, noteOf: (times: number) => string) => {
      const { current } = begun
      begun.current = null
      if (!current) return
      const { offices } = preferences.get()
      const note = current.times > 0 ? noteOf(current.times + 1) : ''
      const cover = { ...EMPTY_COVER, note, ...offices[id], from: current.from }
      preferences.set({ offices: { ...offices, [id]: cover } })
    },
    [preferences],
  )
  const known = useCallback(
    async (files: readonly File[]) => (await find(files)).before !== null,
    [find],
  )
  return { question, ask, known, remember }
}
