import { recordProblem } from '../../domain/records/record-problem.ts'
import { type BatchName, type Line, nextBatchName } from '../../domain/sharing/batch-name.ts'
import { closeBatch, type OpenBatch, openStructure } from '../../domain/sharing/close-batch.ts'
import { type KeptOption, keptOptions } from '../../domain/sharing/kept-options.ts'
import type { OpenPlace } from '../../domain/sharing/merge.ts'
import type { Part } from '../../domain/sharing/part.ts'
import type { Repair } from '../../domain/sharing/repair.ts'
import { areOfOneOrganisation } from '../../domain/sharing/same-organisation.ts'
import { bothSeen, covers, lastOf, NOTHING_SEEN, type Seen } from '../../domain/sharing/seen.ts'
import { beginningOf, type SharedState } from '../../domain/sharing/shared-state.ts'
import { isSoundState } from '../../domain/sharing/sound-state.ts'
import { type Given, type Taken, take } from '../../domain/sharing/take.ts'
import { newWriting, type Written } from '../../domain/sharing/written-by.ts'
import { type Change, squash } from '../../domain/structure/change.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { beginningName } from '../../storage/content-name.ts'
import { exchangeOf, type StandingShares, standingShares } from '../../storage/exchanges.ts'
import {
  openOf,
  sharedContent,
  stateOfShares,
  valuesOf,
  writtenSince,
} from '../../storage/shared-content.ts'
import { sharedOfJournal } from '../../storage/shared-history.ts'
import { journalFrom } from '../../storage/structure-store.ts'
import { wordsIn } from '../../words/words.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { erasedElsewhereOf } from './erased-elsewhere.ts'
import { documentEvents, documentsAfter } from './exchanged-documents.ts'
import { madeAlike } from './made-alike.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { Filing } from './workspace.ts'

export type Office = Pick<OpenWorkspace, 'database' | 'workspace'>

export interface ExchangeParts {
  /** Milliseconds since 1970. */
  moment(): number
  /** 0 ≤ x < 1 */
  chance(): number
  /** Stands in a unit that formed a ring; the same for everybody. */
  readonly ringText: string
}

/** This computer. What stands in a record is the same for everybody, whatever language somebody reads. */
export const HERE: ExchangeParts = {
  moment: () => Date.now(),
  chance: () => Math.random(),
  ringText: wordsIn('id')('sharing.ring'),
}

/** What came of taking. */
export interface TakenHere {
  /** Its entry. */
  readonly seq: number
  readonly state: SharedState
  /** What is not as it was here. */
  readonly change: Change
  /** Proposals, past structures and printed sets that are not as they were. */
  readonly documents: readonly string[]
  /** The batches that were known here before. */
  readonly known: Seen
  /** The batches that were given. */
  readonly brought: Seen
  /** What was given whole, as it stood there. */
  readonly whole: readonly Structure[]
  /** Who gave it, and when that was written last. */
  readonly from: Written
  /** So many records are not as they were. */
  readonly records: number
  readonly opened: readonly OpenPlace[]
  readonly repairs: readonly Repair[]
  readonly options: readonly KeptOption[]
}

/** An office as it stands with others just now. */
export interface Standing {
  /** What was so at the last exchange. */
  readonly state: SharedState
  /** What is worked on since. */
  readonly open: OpenBatch
  readonly structure: Structure
  readonly documents: readonly StoredDocument[]
  readonly lastSeq: number
  /** None was made yet, or what told of them is lost. */
  readonly before: StandingShares | null
  /** Who worked last. */
  readonly by: string | undefined
}

/** As often it is looked again where somebody works meanwhile. */
const TRIES = 5

/**
 * Closes what is open, as an entry of its own, and answers the office as it goes out. Writes nothing where nothing is
 * open and there was an exchange before.
 */
export async function sendState(
  office: Office,
  parts: ExchangeParts,
): Promise<Result<{ readonly state: SharedState; readonly documents: readonly StoredDocument[] }>> {
  return whenQuiet(office, async (standing) => {
    const { open, before, documents, by } = standing
    const line = await lineOf(office, parts)
    const state = closeBatch(standing.state, open, nameOn(line, standing.state, parts), by)
    if (before && state === standing.state) return ok({ state, documents })
    const shared = exchangeOf(state, documents, earlier(standing))
    const label = { code: 'send-copy', params: {} } as const
    const filing = { change: {}, documents: [], shared }
    const done = await filed(office, label, 'send', filing, standing)
    return done.ok ? ok({ state, documents }) : done
  })
}

/**
 * Takes what somebody gave: one entry with its records, its documents and who wrote them. Nothing is asked. Null where
 * there is nothing in it that is not here. Problems, nothing being written: those of `madeAlike`, `given-other-office`,
 * `given-spoilt` (what it says of who wrote what cannot be so).
 */
export function takeGiven(
  office: Office,
  given: Given,
  parts: ExchangeParts,
): Promise<Result<TakenHere | null>> {
  return takeAll(office, [{ ...given, since: NOTHING_SEEN }], parts)
}

/** The same of several, one after the other, in one entry; a part whose beginning is not here by then is left out. */
export async function takeAll(
  office: Office,
  given: readonly Part[],
  parts: ExchangeParts,
): Promise<Result<TakenHere | null>> {
  return whenQuiet<TakenHere | null>(office, async (standing) => {
    const { state: was, documents, by } = standing
    const line = await lineOf(office, parts)
    let state = closeBatch(was, standing.open, nameOn(line, was, parts), by)
    let change: Change = {}
    let brought = NOTHING_SEEN
    const opened: OpenPlace[] = []
    const repairs: Repair[] = []
    const whole: Structure[] = []
    let count = 0
    for (const one of given) {
      if (!areOfOneOrganisation(state, one.state)) return refuse('given-other-office')
      if (covers(state.seen, one.state.seen) || !covers(state.seen, one.since)) continue
      const alike = await madeAlike(state, one, (people) =>
        erasedElsewhereOf(office.workspace).set({ people }),
      )
      if (!alike.ok) return alike
      const part = alike.value
      if (!part) continue
      // What was open here is closed by now: of the two names only that of the repairs is given.
      const name = nameOn(line, state, parts)
      const names = { own: name, repairs: name }
      const taken = soundly(() =>
        take(state, openStructure(state.structure), part, names, parts.ringText),
      )
      if (!taken) return refuse('given-spoilt')
      state = taken.state
      change = squash(change, taken.change)
      brought = bothSeen(brought, one.state.seen)
      opened.push(...taken.opened)
      repairs.push(...taken.repairs)
      if (!part.only) whole.push(part.state.structure)
      count++
    }
    if (count === 0) return ok(null)
    const kept = keptOptions(state)
    const beside = { ...kept.open, structure: state.structure }
    state = closeBatch(state, beside, nameOn(line, state, parts), by)
    const seq = standing.lastSeq + 1
    const events = documentEvents(documents, state, seq)
    const after = documentsAfter(documents, events, seq)
    const shared = exchangeOf(state, after, earlier(standing))
    const records = Object.keys(change).length
    const from = newWriting(was.seen, { seen: brought, writers: state.writers })
    const filing = { change, documents: events, shared }
    const isNew = records + events.length + opened.length > 0
    const label = isNew ? takenLabel(from, records) : metLabel(from)
    const done = await filed(office, label, 'take', filing, standing)
    if (!done.ok) return done
    return ok({
      ...{ seq, state, change, documents: events.map(({ id }) => id), known: was.seen, brought },
      ...{ whole, from, records, opened, repairs, options: kept.options },
    })
  })
}

function takenLabel({ by, at }: Written, count: number): Label {
  const params = { count, ...(at ? { at } : {}) }
  return by
    ? { code: 'take-copy-from', params: { ...params, name: by } }
    : { code: 'take-copy', params }
}

/** Somebody was met whose work is here already, or who has done nothing yet: only that is noted. */
function metLabel({ by, at }: Written): Label {
  const params = at ? { at } : {}
  return by
    ? { code: 'meet-copy-from', params: { ...params, name: by } }
    : { code: 'meet-copy', params }
}

/** What sound sides come to; null where what was given cannot have been written by any program. */
function soundly(work: () => Taken): Taken | null {
  try {
    const taken = work()
    const records = Object.values(taken.change).flatMap(({ after }) => after ?? [])
    return records.every((one) => recordProblem(one) === null) && isSoundState(taken.state)
      ? taken
      : null
  } catch (error) {
    // It is noted all the same: should it be a mistake of the program, somebody has to hear of it.
    hearUnexpected('take', error, null)
    return null
  }
}

/** Writes the entry on both disks; refused where somebody wrote since the office was looked at. */
export function filed(
  { workspace }: Office,
  label: Label,
  kind: 'send' | 'take',
  filing: Filing,
  { lastSeq }: Standing,
): Promise<Result<Change>> {
  const content = (_: Structure, seq: number) =>
    seq === lastSeq + 1 ? ok(filing) : refuse('act-failed')
  return workspace.file(label, kind, content, 'saved')
}

/** Does the work on the office as it stands; once more where somebody worked meanwhile. */
export async function whenQuiet<T>(
  office: Office,
  work: (standing: Standing) => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let left = TRIES; ; left--) {
    await office.workspace.settled()
    const standing = await standingOf(office)
    const done = await work(standing)
    const isPassed = office.workspace.getState().lastSeq !== standing.lastSeq
    if (done.ok || !isPassed || left === 0) return done
  }
}

export async function standingOf({ database, workspace }: Office): Promise<Standing> {
  const { structure, lastSeq } = workspace.getState()
  const before = await standingShares(database)
  const documents = await database.documents.toArray()
  const rows = valuesOf(documents)
  const state = before
    ? stateOfShares(before.shares, structure, rows)
    : await neverExchanged({ database }, structure, documents)
  const open = before
    ? openOf(before.shares, state, structure, rows)
    : { structure, documents: writtenSince(state, rows), settled: [] }
  const by = before?.by ?? undefined
  return { state, open, structure, documents, lastSeq, before, by }
}

/** What the journal tells; where a line of it is lost, the office begins as it is. */
export async function neverExchanged(
  { database }: Pick<Office, 'database'>,
  structure: Structure,
  documents: readonly StoredDocument[],
  before = Number.MAX_SAFE_INTEGER,
): Promise<SharedState> {
  const entries = (await journalFrom(database, 1)).filter(({ seq }) => seq < before)
  const told = await sharedOfJournal(entries, { structure, documents })
  if (told) return told
  const rows = valuesOf(documents)
  return beginningOf(structure, rows, await beginningName(recordsOf(structure), rows))
}

export function earlier({ before, state }: Standing) {
  return before && { state, seq: before.seq, parts: before.parts }
}

export function nameOn(
  line: Line,
  { seen }: SharedState,
  { moment, chance }: ExchangeParts,
): BatchName {
  return nextBatchName(line, lastOf(seen, line), moment(), chance())
}

const LINE_LETTERS = 12

/** Who writes here. A database that is made anew is another line; so is a folder that was copied. */
export async function lineOf({ database }: Office, { chance }: ExchangeParts): Promise<Line> {
  const known = await database.notes.get('line')
  return known ? String(known.value) : beginLine({ database }, { chance })
}

/** Another line: somebody else goes on under the one there was. */
export async function beginLine(
  { database }: Pick<Office, 'database'>,
  { chance }: Pick<ExchangeParts, 'chance'>,
): Promise<Line> {
  const value = freshLine(chance)
  const before = await database.notes.get('line')
  if (before) await database.notes.put({ key: 'line-before', value: before.value })
  await database.notes.put({ key: 'line', value })
  return value
}

/** The line there was before: work may have come to a server under it, and no answer came. Null where there was none. */
export async function lineBefore({ database }: Pick<Office, 'database'>): Promise<Line | null> {
  const known = await database.notes.get('line-before')
  return known ? String(known.value) : null
}

/** A name no line has. @param chance 0 ≤ x < 1 each time */
export function freshLine(chance: () => number): Line {
  const letters = Array.from({ length: LINE_LETTERS }, () => Math.floor(chance() * 36).toString(36))
  return letters.join('')
}

/**
 * Who wrote what of an office that is shared, for a copy of it; what is open goes out with it. Null where it was never
 * shared. Where nothing can be written just now, what is open is told as such.
 */
export async function sharesFor(office: Office): Promise<StoredShares | null> {
  if (!(await standingShares(office.database))) return null
  const sent = await sendState(office, HERE)
  if (sent.ok) return sharedContent(sent.value.state, sent.value.documents)
  return (await standingShares(office.database))?.shares ?? null
}
