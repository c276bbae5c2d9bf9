import type { BatchName, Line } from '../../domain/sharing/batch-name.ts'
import { closeBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { keptOptions } from '../../domain/sharing/kept-options.ts'
import { merge, type OpenPlace } from '../../domain/sharing/merge.ts'
import { type Part, wholePart } from '../../domain/sharing/part.ts'
import type { Repair } from '../../domain/sharing/repair.ts'
import { areOfOneOrganisation } from '../../domain/sharing/same-organisation.ts'
import { covers, hasSeen } from '../../domain/sharing/seen.ts'
import { partOfBatch, standingNames, tellsNothing } from '../../domain/sharing/server-batch.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { take } from '../../domain/sharing/take.ts'
import { diff, isEmpty } from '../../domain/structure/change.ts'
import { ok, type Problem, type Result, refuse } from '../../domain/values/result.ts'
import { exchangeOf } from '../../storage/exchanges.ts'
import { erasedElsewhereOf } from '../workspace/erased-elsewhere.ts'
import {
  type ExchangeParts,
  earlier,
  filed,
  lineOf,
  nameOn,
  type Standing,
  whenQuiet,
} from '../workspace/exchange.ts'
import { documentEvents, documentsAfter } from '../workspace/exchanged-documents.ts'
import { madeAlike } from '../workspace/made-alike.ts'
import { isBegunLater, tellsOfErased } from './cleaned-server.ts'
import { isOfNewer, readServed } from './read-served.ts'
import { offerRest, type RefusedEntry, sendEntries } from './send-entries.ts'
import { servedNameless } from './served-nameless.ts'
import {
  type JoinedOffice,
  type Read,
  readSince,
  type ServerOutcome,
  Stopped,
  stopping,
} from './server-door.ts'
import { keepServerMemory, readServerMemory, type ServerMemory } from './server-memory.ts'

export interface ServerExchange {
  readonly sent: number
  /** So many batches of others came. */
  readonly taken: number
  readonly refused: readonly RefusedEntry[]
  readonly opened: readonly OpenPlace[]
  readonly repairs: readonly Repair[]
  /** The server had been put back to a backup; what it lacked was offered again. */
  readonly wasSetBack: boolean
  /**
   * Somebody was made nameless there, and what lies there is another beginning. What tells nothing of them was sent, and
   * nothing was taken: an office that sees a part is to be begun anew, of another the problem says what is to be done here.
   */
  readonly replaced: 'anew' | Problem | null
}

/**
 * Sends what was worked on, an entry a batch, and takes what others sent. Nothing is asked; an entry the server refuses
 * is taken back and told. What was not written here is sent again under the same name, so that nothing comes twice.
 */
export function exchangeWithServer(
  office: JoinedOffice,
  parts: ExchangeParts,
): Promise<ServerOutcome<ServerExchange>> {
  return stopping(() => whenQuiet(office, (standing) => exchanged(office, standing, parts)))
}

async function exchanged(
  office: JoinedOffice,
  standing: Standing,
  parts: ExchangeParts,
): Promise<Result<ServerExchange>> {
  const memory = await readServerMemory(office.database)
  // A taking that was taken back, or a copy of before put in place: what is missing is read once more.
  const isWhole = memory !== null && covers(standing.state.seen, memory.has)
  const read = await readSince(office, isWhole ? memory : null)
  // A server of that address may be another city's by now: nothing is taken from it, or sent there.
  if (read.begun && !areOfOneOrganisation(standing.state, read.begun)) {
    return refuse('given-other-office')
  }
  const line = await lineOf(office, parts)
  if (!office.seesAll && read.begun && isBegunLater(memory, read.memory)) {
    const known = { begun: read.begun, memory: read.memory }
    const { state: _, ...sent } = await sendUntold(office, standing, known, line)
    return ok({ ...NOTHING_TAKEN, ...sent, replaced: 'anew' })
  }
  // Before anything is sent: who was made nameless there has to be so here first.
  const beginning = await beginningFor(office, standing.state, read)
  if (!beginning.ok) {
    const { begun } = read
    if (!begun || beginning.problem.code !== 'given-erases') return beginning
    const { state, ...sent } = await sendUntold(
      office,
      standing,
      { begun, memory: read.memory },
      line,
    )
    // What was not sent is closed, so that it goes once it tells nothing.
    const open = { ...standing.open, structure: state.structure, settled: [] }
    const closed = closeBatch(state, open, nameOn(line, state, parts), standing.by)
    const done = await fileExchange(office, standing, closed, sent.refused.length > 0)
    return done.ok ? ok({ ...NOTHING_TAKEN, ...sent, replaced: beginning.problem }) : done
  }
  // Whoever reads a new batch shall have what it builds on.
  const known = await knowing(standing.state, read)
  const lacking = await offerRest(office, known, read.memory, line)
  const own = await sendEntries(office, standing, lacking.memory, line)
  const others = await takeBatches(
    own.state,
    read,
    beginning.value,
    (state) => nameOn(line, state, parts),
    parts.ringText,
  )
  let { state } = others
  if (office.seesAll) {
    const kept = keptOptions(state)
    state = closeBatch(
      state,
      { ...kept.open, structure: state.structure },
      nameOn(line, state, parts),
    )
  }
  const offered = await offerRest(office, state, { ...lacking.memory, has: own.has }, line)
  const done = await fileExchange(office, standing, state, others.taken + own.refused.length > 0)
  if (!done.ok) return done
  // What was added now is remembered once it was read: a server that is put back until then does not have it.
  await keepServerMemory(office.database, { ...read.memory, home: offered.memory.home })
  return ok({
    sent: lacking.sent + own.sent + offered.sent,
    taken: others.taken,
    refused: own.refused,
    opened: others.opened,
    repairs: others.repairs,
    wasSetBack: read.wasSetBack && !isBegunLater(memory, read.memory),
    replaced: null,
  })
}

const NOTHING_TAKEN = { taken: 0, opened: [], repairs: [], wasSetBack: false } as const

/** What it began with, where it was read and holds what is not here, with everybody nameless in it who is so here. */
async function beginningFor(
  { workspace, seesAll }: JoinedOffice,
  here: SharedState,
  { begun }: Read,
): Promise<Result<Part | null>> {
  if (!begun || !seesAll) return ok(null)
  const alike = await madeAlike(here, wholePart(begun), (people) =>
    erasedElsewhereOf(workspace).set({ people }),
  )
  return alike.ok && covers(here.seen, begun.seen) ? ok(null) : alike
}

/** What tells nothing of those who are nameless there. */
async function sendUntold(
  office: JoinedOffice,
  standing: Standing,
  { begun, memory }: { readonly begun: SharedState; readonly memory: ServerMemory },
  line: Line,
) {
  const isLeft = tellsOfErased(standing.state, begun)
  const { state, sent, refused } = await sendEntries(office, standing, memory, line, isLeft)
  return { state, sent, refused }
}

/** The state with what was read, so that nothing is offered that somebody has overwritten. It is written nowhere. */
async function knowing(state: SharedState, { batches, memory }: Read): Promise<SharedState> {
  if (standingNames(state).every((name) => hasSeen(memory.has, name))) return state
  let known = state
  for (const { row, aliases } of batches) {
    const isNew = row.seq > 1 && !hasSeen(known.seen, row.name as BatchName)
    const served = isNew ? readServed(row, aliases) : null
    if (!served) continue
    const part = partOfBatch(known, await servedNameless(known, served))
    known = merge(known, part.state, part.only).state
  }
  return known
}

async function takeBatches(
  begun: SharedState,
  { batches }: Read,
  beginning: Part | null,
  nameFor: (state: SharedState) => BatchName,
  ringText: string,
) {
  const opened: OpenPlace[] = []
  const repairs: Repair[] = []
  let state = begun
  let taken = 0
  const takePart = (part: Part) => {
    const name = nameFor(state)
    const names = { own: name, repairs: name }
    const met = take(state, openStructure(state.structure), part, names, ringText)
    state = met.state
    opened.push(...met.opened)
    repairs.push(...met.repairs)
    taken++
  }
  if (beginning) takePart(beginning)
  for (const { row, aliases } of batches) {
    if (row.seq === 1 || hasSeen(state.seen, row.name as BatchName)) continue
    const served = readServed(row, aliases)
    if (!served) throw new Stopped(isOfNewer(row) ? 'bagan-newer' : 'given-spoilt', '')
    const part = partOfBatch(state, await servedNameless(state, served))
    // That there was one of which nothing stands is known from now on, and nothing else came.
    if (tellsNothing(served)) state = merge(state, part.state, part.only).state
    else takePart(part)
  }
  return { state, taken, opened, repairs }
}

/** One entry that tells what came of it; none where nothing is otherwise than before. */
async function fileExchange(
  office: JoinedOffice,
  standing: Standing,
  state: SharedState,
  hasTaken: boolean,
): Promise<Result<unknown>> {
  if (state === standing.state && standing.before && !hasTaken) return ok(null)
  const { structure, documents, lastSeq } = standing
  const events = office.seesAll ? documentEvents(documents, state, lastSeq + 1) : []
  const after = documentsAfter(documents, events, lastSeq + 1)
  const shared = exchangeOf(state, after, earlier(standing))
  const change = diff(structure, state.structure)
  if (!hasTaken && isEmpty(change)) {
    const label = { code: 'send-copy', params: {} } as const
    return filed(office, label, 'send', { change: {}, documents: [], shared }, standing)
  }
  const label = { code: 'take-copy', params: { count: Object.keys(change).length } } as const
  return filed(office, label, 'take', { change, documents: events, shared }, standing)
}
