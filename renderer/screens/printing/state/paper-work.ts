import { useMemo } from 'react'
import { useSession } from '../../../app/session.tsx'
import { createStore, type Store } from '../../../app/view/store.ts'
import type { OpenWorkspace } from '../../../app/workspace/open-workspace.ts'
import { type Run, startRun } from './run.ts'

/** The paper work of an open file, whichever screen is shown: one piece at a time. */
export interface PaperWork {
  readonly run: Run | null
  /** What is being done just now, in words; null where nothing is. */
  readonly busy: string | null
}

export interface ToldRun extends Run {
  /** Says what is being done now. */
  tell(what: string): void
}

const works = new WeakMap<OpenWorkspace, Store<PaperWork>>()
let count = 0

/** The paper work of that file; one store as long as it is open. */
export function paperWorkOf(open: OpenWorkspace): Store<PaperWork> {
  const known = works.get(open)
  if (known) return known
  const work = createStore<PaperWork>({ run: null, busy: null })
  works.set(open, work)
  return work
}

/** Begins work, of which is told until `endRun`. @param onStop ends it where it is done */
export function beginRun(
  work: Store<PaperWork>,
  what: string,
  onStop: (job: string) => void,
): ToldRun {
  const run = startRun(`cetak-${++count}`, onStop)
  const own = () => work.get().run?.job === run.job
  work.set({ run, busy: what })
  return { ...run, tell: (busy) => own() && work.set({ busy }) }
}

/** Nothing more is told of the work; where other work has begun since, that goes on. */
export function endRun(work: Store<PaperWork>, { job }: Run): void {
  if (work.get().run?.job === job) work.set({ run: null, busy: null })
}

/** The paper work of the open file, to watch. */
export function usePaperWork(): Store<PaperWork> {
  const { open } = useSession()
  return useMemo(() => paperWorkOf(open), [open])
}
