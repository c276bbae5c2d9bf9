import {
  lastPrinted,
  type PrintedSet,
  type PrintedSubject,
} from '../../domain/paper/printed-set.ts'
import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import type { MadeSheets } from '../../papers/make-sheets.ts'
import { paperKey } from '../../papers/order/paper-choice.ts'
import { paperKind } from '../../papers/paper-table.ts'
import { loadPrinted } from '../../storage/printed-store.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { createStore, type Store } from '../view/store.ts'
import { followDocuments, readSettled } from '../workspace/documents-shown.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import type { SheetOrder } from './print-choice.ts'

export interface PrintedState {
  readonly loaded: boolean
  /** The last try to read them failed. */
  readonly failed: boolean
  /** The latest first. */
  readonly sets: readonly PrintedSet[]
}

/** The sets of sheets of one file that went to paper. */
export interface PrintedShelf extends Pick<Store<PrintedState>, 'get' | 'subscribe'> {
  /** Reads them. Never throws: what fails is noted, and the state says so. */
  load(): Promise<void>
  /** Keeps a set with the file, as an entry of its journal. */
  keep(set: PrintedSet): Promise<Result<null>>
}

const shelves = new WeakMap<OpenWorkspace, PrintedShelf>()

/** The printed sets of an open file; one shelf as long as it is open. */
export function printedShelfOf(open: OpenWorkspace): PrintedShelf {
  const known = shelves.get(open)
  if (known) return known
  const store = createStore<PrintedState>({ loaded: false, failed: false, sets: [] })
  const shown = followDocuments(open.workspace, store, afterEvent)
  const shelf: PrintedShelf = {
    get: store.get,
    subscribe: store.subscribe,
    async load() {
      try {
        const read = () => loadPrinted(open.database)
        const { seq, value: sets } = await readSettled(open.workspace, read)
        shown.begin(seq, { loaded: true, failed: false, sets })
      } catch (error) {
        hearUnexpected('query:printed', error, null)
        store.set({ failed: true })
      }
    },
    async keep(made) {
      const set = seenOnly(made)
      const documents: DocumentEvent[] = [{ type: 'put', id: set.id, data: { ...set } }]
      const label = {
        code: 'print-sheets',
        params: { name: set.title, count: set.pages.length },
      } as const
      const content = () => ok({ change: {}, documents })
      const done = await open.workspace.file(label, 'proposal', content)
      return done.ok ? ok(null) : done
    },
  }
  shelves.set(open, shelf)
  return shelf
}

function afterEvent(state: PrintedState, event: DocumentEvent): PrintedState {
  if (event.type !== 'put' || !event.id.startsWith('printed:')) return state
  return { ...state, sets: [event.data as unknown as PrintedSet, ...state.sets] }
}

/** What is remembered of these sheets when they go to paper. */
export function printedSetOf(
  made: MadeSheets,
  { choice, language, on, today }: SheetOrder,
  given: Pick<PrintedSet, 'id' | 'at' | 'pages'>,
): PrintedSet {
  const { minType, mode, content, margins, initials, allSheets } = choice
  const { register, horizon, since, postId, wholeEvent, mapRows, documents, textKind, without } =
    choice
  const { paper } = made.document
  return {
    ...given,
    ...subjectOf(made, choice),
    title: made.document.title,
    printedOn: today,
    on,
    fingerprint: made.fingerprint,
    paper: paperKey(choice),
    portrait: paper.heightMm >= paper.widthMm,
    minType,
    closeness: made.closeness,
    margins,
    initials,
    mode,
    content,
    allSheets,
    register: { ...register },
    horizon,
    since,
    postId,
    wholeEvent,
    mapRows,
    documents,
    textKind,
    without,
    language,
    sums: made.sums,
  }
}

/** The set of the same paper that was printed last, or undefined. */
export function printedBefore(
  sets: readonly PrintedSet[],
  made: MadeSheets,
  { choice }: SheetOrder,
): PrintedSet | undefined {
  return lastPrinted(sets, subjectOf(made, choice))
}

/** What a choice is about, in that version of that proposal. */
export function subjectOf(
  { versionNo, proposalId }: Pick<MadeSheets, 'versionNo' | 'proposalId'>,
  { kind, unitId, appointmentId }: SheetOrder['choice'],
): PrintedSubject {
  const { takes } = paperKind(kind)
  return {
    sheet: kind,
    proposalId,
    versionNo,
    unitId: takes.includes('unit') ? unitId : null,
    appointmentId: takes.includes('appointment') ? appointmentId : null,
  }
}
