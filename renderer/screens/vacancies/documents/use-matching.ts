import { notifications } from '@mantine/notifications'
import type { OfferedFile } from '../../../app/files/attach-files.ts'
import { attachMatched, type FolderFile } from '../../../app/files/attach-matched.ts'
import {
  type Choices,
  chosenMatches,
  firstChoices,
  type MatchedFile,
  MOST_MATCHED,
  matchFiles,
} from '../../../app/files/match-files.ts'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import { createStore, type Store } from '../../../app/view/store.ts'
import type { OpenWorkspace } from '../../../app/workspace/open-workspace.ts'
import type { MissingDocument } from '../../../domain/attachments/missing-documents.ts'
import { decidedOf } from '../../../domain/proposal/decided.ts'
import type { Problem } from '../../../domain/values/result.ts'
import { useFailure, useRefusal } from '../../hooks/use-act.ts'
import { useShelf } from '../../proposals/state/use-proposals.ts'

/** Files that are matched, what is chosen for each, and how far attaching them is. */
export interface Matching {
  /** The folder they are from; null where they were dropped. */
  readonly folder: string | null
  readonly files: readonly MatchedFile[]
  /** So many lie there that were not looked at. */
  readonly more: number
  readonly choices: Choices
  /** Some are attached, and these are left. */
  readonly isDone: boolean
}

/** The file whose turn it is, of how many. */
export interface AttachingNow {
  readonly no: number
  readonly of: number
}

export interface MatchingActs {
  chooseFolder(): void
  drop(files: readonly OfferedFile[]): void
  choose(path: string, to: readonly MissingDocument[]): void
  attach(): void
  stop(): void
  close(): void
}

/** How far it is is drawn no oftener. */
const DRAWN_MS = 100

/** What is matched of an open office: whoever looks at something else meanwhile comes back to it. */
interface MatchingState {
  readonly matching: Matching | null
  readonly isLooking: boolean
  /** Null while nothing is attached. */
  readonly busy: AttachingNow | null
  readonly stopping: AbortController | null
}

const stores = new WeakMap<OpenWorkspace, Store<MatchingState>>()

function matchingOf(open: OpenWorkspace): Store<MatchingState> {
  const known = stores.get(open)
  if (known) return known
  const nothing = { matching: null, isLooking: false, busy: null, stopping: null }
  const store = createStore<MatchingState>(nothing)
  stores.set(open, store)
  return store
}

/** The window draws before it goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Matches a folder, or files that were dropped, and attaches what is chosen. `isLooking`: while files are matched. */
export function useMatching(): Omit<MatchingState, 'stopping'> & { readonly acts: MatchingActs } {
  const words = useWords()
  const { desktop, open, newId, today, view } = useSession()
  const { proposals } = useShelf().state
  const failed = useFailure()
  const refused = useRefusal()
  const store = matchingOf(open)
  const { matching, isLooking, busy } = useStore(store)

  async function look(files: readonly FolderFile[], folder: string | null, more: number) {
    store.set({ isLooking: true })
    try {
      const { structure } = open.workspace.getState()
      const on = view.get().date ?? today()
      const known = { structure, on, decided: decidedOf(proposals) }
      const found = await matchFiles(files, known, pause)
      const left = more + Math.max(0, files.length - MOST_MATCHED)
      const choices = firstChoices(found)
      store.set({ matching: { folder, files: found, more: left, choices, isDone: false } })
    } finally {
      store.set({ isLooking: false })
    }
  }

  async function chooseFolder() {
    const chosen = await desktop.chooseScanFolder({ title: words('match.choose') })
    if (!chosen.ok) return failed(chosen)
    if (chosen.value === null) return
    const { folder, files, more } = chosen.value
    const read = async (path: string) => {
      const bytes = await desktop.readFolderScan({ path })
      if (!bytes.ok) throw new Error(bytes.message)
      return bytes.value
    }
    const found = files.map((one) => ({ ...one, read: () => read(one.path) }))
    await look(found, folder.split(/[/\\]/).filter(Boolean).at(-1) ?? folder, more)
  }

  async function attach(now: Matching) {
    const chosen = chosenMatches(now.files, now.choices)
    const of = chosen.length
    if (of === 0) return failed({ code: 'none-chosen', message: words('match.none-chosen') })
    const controller = new AbortController()
    let drawn = Number.NEGATIVE_INFINITY
    const onFile = (no: number) => {
      if (performance.now() - drawn < DRAWN_MS) return
      drawn = performance.now()
      store.set({ busy: { no, of }, stopping: controller })
    }
    onFile(0)
    const parts = {
      ...{ newId: () => newId('attachment'), today: today(), onFile },
      signal: controller.signal,
    }
    const done = await attachMatched(desktop, open, chosen, parts).finally(() =>
      store.set({ busy: null, stopping: null }),
    )
    if (!done.ok) return refused(done.problem)
    const { attached, taken, stopped, refused: left } = done.value
    if (stopped) {
      notifications.show({ message: words('match.stopped') })
      return
    }
    const why = new Map(left.map(({ path, problem }) => [path, problem]))
    const count = words.whole(attached.length)
    notifications.show({
      message:
        why.size === 0
          ? words('match.done', { count })
          : words('match.done-refused', { count, refused: words.whole(why.size) }),
    })
    store.set({ matching: afterAttaching(now, new Set(taken), why) })
  }

  return {
    matching,
    isLooking,
    busy,
    acts: {
      chooseFolder: () => void chooseFolder(),
      drop: (files) => void look(pathed(files), null, 0),
      choose: (path, to) =>
        store.set(({ matching: now }) => ({
          matching: now && { ...now, choices: new Map([...now.choices, [path, to]]) },
        })),
      attach: () => matching && void attach(matching),
      stop: () => store.get().stopping?.abort(),
      close: () => store.set({ matching: null }),
    },
  }
}

/** Two files that are called alike, from two folders, are told apart. */
function pathed(files: readonly OfferedFile[]): FolderFile[] {
  const seen = new Map<string, number>()
  return files.map(({ name, size, read }) => {
    const no = (seen.get(name) ?? 0) + 1
    seen.set(name, no)
    return { path: no === 1 ? name : `${no}/${name}`, bytes: size, read }
  })
}

/** What is left of it: closed where every file that could be is attached. */
function afterAttaching(
  now: Matching,
  taken: ReadonlySet<string>,
  why: ReadonlyMap<string, Problem>,
): Matching | null {
  const files = now.files
    .filter(({ path }) => !taken.has(path))
    .map((one) => ({ ...one, refused: why.get(one.path) ?? one.refused }))
  const open = files.some(({ match, refused }) => match.kind === 'several' && !refused)
  if (why.size === 0 && !open) return null
  const choices = new Map([...now.choices].filter(([path]) => !taken.has(path) && !why.has(path)))
  return { ...now, files, choices, isDone: true }
}
