import { type Enacting, enact } from '../../domain/proposal/in-force/enact.ts'
import {
  type PastId,
  type PastStructure,
  presentSince,
} from '../../domain/proposal/in-force/past.ts'
import type { Proposal, ProposalId } from '../../domain/proposal/proposal.ts'
import type { Signed } from '../../domain/proposal/road/road.ts'
import { keptPlace } from '../../domain/proposal/versions/options.ts'
import { documentAfter } from '../../domain/structure/journal/document-after.ts'
import type { DocumentEvent } from '../../domain/structure/journal/document-event.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { type LoadedDocuments, loadDocuments, loadPast } from '../../storage/proposal-store.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { createStore, type Store } from '../view/store.ts'
import { followDocuments, readSettled } from '../workspace/documents-shown.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

export interface ShelfState {
  readonly loaded: boolean
  /** The last try to read them failed: what is not here may be there. */
  readonly failed: boolean
  readonly proposals: readonly Proposal[]
  readonly pasts: readonly PastStructure[]
  /** Rows that could not be read; they stay where they are, and the tray of the journal shows them. */
  readonly unreadable: LoadedDocuments['unreadable']
}

/** The proposals of one file and the structures once in force. Every write is an entry of the file's journal. */
export interface ProposalShelf extends Pick<Store<ShelfState>, 'get' | 'subscribe'> {
  /** Reads them. Never throws: what fails is told, and the state says so. */
  load(): Promise<void>
  /** A new proposal, or one that was removed, put back as it was. */
  add(proposal: Proposal, as?: 'add-proposal' | 'restore-proposal'): Promise<Result<Proposal>>
  /** Replaces a proposal by what `edit` makes of it; `live` is the structure in force. */
  change(
    id: ProposalId,
    label: Label,
    edit: (proposal: Proposal, live: Structure) => Result<Proposal>,
  ): Promise<Result<Proposal>>
  remove(id: ProposalId): Promise<Result<null>>
  /** Makes what must stand before anything comes in force, while it is read what that does. */
  prepare(): Promise<void>
  /** Puts it in force: records, proposal, past structure and journal in one transaction; a snapshot is taken before. */
  enact(id: ProposalId, input: Omit<Enacting, 'since'>, signed: Signed): Promise<Result<Proposal>>
  past(id: PastId): Promise<Structure | null>
}

const shelves = new WeakMap<OpenWorkspace, ProposalShelf>()

/** The shelf of an open file; one as long as it is open. */
export function shelfOf(open: OpenWorkspace): ProposalShelf {
  const known = shelves.get(open)
  if (known) return known
  const shelf = createShelf(open)
  shelves.set(open, shelf)
  return shelf
}

function createShelf({ database, workspace, backups }: OpenWorkspace): ProposalShelf {
  const store = createStore<ShelfState>({
    loaded: false,
    failed: false,
    proposals: [],
    pasts: [],
    unreadable: [],
  })
  const proposalOf = (id: ProposalId) => store.get().proposals.find((one) => one.id === id)

  const shown = followDocuments(workspace, store, afterEvent)
  let loading: Promise<void> | null = null

  async function read(): Promise<void> {
    try {
      const { seq, value } = await readSettled(workspace, () => loadDocuments(database))
      shown.begin(seq, { loaded: true, failed: false, ...value })
    } catch (error) {
      hearUnexpected('query:proposals', error, 'query')
      store.set({ failed: true })
    }
  }

  async function write(
    label: Label,
    kind: 'proposal' | 'enact',
    content: Parameters<typeof workspace.file>[2],
  ): Promise<Result<null>> {
    const result = await workspace.file(label, kind, content)
    return result.ok ? ok(null) : result
  }

  const change: ProposalShelf['change'] = async (id, label, edit) => {
    const done = await write(label, 'proposal', (live) => {
      const before = proposalOf(id)
      if (!before) return refuse('proposal-gone')
      const after = edit(before, live)
      if (!after.ok) return after
      const documents = [{ type: 'patch' as const, id, data: changedFields(before, after.value) }]
      return ok({ change: {}, documents })
    })
    return done.ok ? found(proposalOf(id)) : done
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load() {
      // Several parts of a screen ask at once; past structures are large.
      loading ??= read().finally(() => {
        loading = null
      })
      return loading
    },
    async add(proposal, as = 'add-proposal') {
      const { id, name, author } = proposal
      const documents = [{ type: 'put' as const, id, data: { ...proposal } }]
      const params = author === '' ? { name } : { name, by: author }
      const label = { code: as, params }
      const done = await write(label, 'proposal', () => ok({ change: {}, documents }))
      return done.ok ? found(proposalOf(id)) : done
    },
    change,
    remove(id) {
      const label = {
        code: 'remove-proposal',
        params: { name: proposalOf(id)?.name ?? '' },
      } as const
      return write(label, 'proposal', () => {
        const removed = proposalOf(id)
        const kept = removed && keptPlace(store.get().proposals, removed)
        const letters: DocumentEvent[] = kept
          ? [{ type: 'patch', id: kept.id, data: { lastOption: kept.lastOption } }]
          : []
        return ok({ change: {}, documents: [{ type: 'drop' as const, id }, ...letters] })
      })
    },
    async prepare() {
      await backups.ensure()
      // What is in force now is kept as records in the order of their ids: sorting them is half of keeping them.
      recordsOf(workspace.getState().structure)
    },
    async enact(id, input, signed) {
      await backups.ensure()
      const name = proposalOf(id)?.name ?? ''
      const params = signed.by === '' ? { name } : { name, by: signed.by }
      const done = await write({ code: 'enact-proposal', params }, 'enact', (live) => {
        const before = proposalOf(id)
        if (!before) return refuse('proposal-gone')
        const since = presentSince(store.get().pasts)
        const enacted = enact(before, live, { ...input, since }, signed)
        if (!enacted.ok) return enacted
        const { change: lasting, proposal, past } = enacted.value
        const documents = [
          { type: 'keep' as const, id: past.id, data: { ...past } },
          { type: 'patch' as const, id, data: changedFields(before, proposal) },
        ]
        return ok({ change: lasting, documents })
      })
      return done.ok ? found(proposalOf(id)) : done
    },
    async past(id) {
      await workspace.settled()
      return loadPast(database, id)
    },
  }
}

function found(proposal: Proposal | undefined): Result<Proposal> {
  return proposal ? ok(proposal) : refuse('proposal-gone')
}

/** The fields that are not the same any more. */
function changedFields(before: Proposal, after: Proposal): Partial<Proposal> {
  const was = before as unknown as Readonly<Record<string, unknown>>
  const changed = Object.entries(after).filter(([field, value]) => was[field] !== value)
  return Object.fromEntries(changed) as Partial<Proposal>
}

const SHELVED = ['proposal:', 'past:'] as const

function afterEvent(state: ShelfState, event: DocumentEvent, seq: number): ShelfState {
  // Other documents of the journal are on other shelves.
  if (!SHELVED.some((kind) => event.id.startsWith(kind))) return state
  const { proposals, pasts } = state
  const held = [...proposals, ...pasts].find(({ id }) => id === event.id)
  const document = held ? { id: held.id, kind: 'proposal' as const, data: held } : null
  const next = documentAfter(document, event, seq, () => [])?.data
  if (event.id.startsWith('past:')) {
    const { records: _, ...past } = next as PastStructure & { readonly records?: unknown }
    return { ...state, pasts: [past, ...pasts] }
  }
  const others = proposals.filter(({ id }) => id !== event.id)
  return { ...state, proposals: next ? [next as Proposal, ...others] : others }
}
