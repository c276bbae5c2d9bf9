import {
  type BatchName,
  type Line,
  lineOf,
  nextBatchName,
} from '../../domain/sharing/batch-name.ts'
import { closeBatch, NO_DOCUMENTS, type OpenBatch } from '../../domain/sharing/close-batch.ts'
import { covers, hasSeen, lastOf, withBatches } from '../../domain/sharing/seen.ts'
import {
  fittedChange,
  servedBatch,
  spentBatch,
  spentNames,
  standingBatch,
  standingNames,
  tellsNothing,
} from '../../domain/sharing/server-batch.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import {
  apply,
  type Change,
  diff,
  invert,
  isEmpty,
  sameRecord,
} from '../../domain/structure/change.ts'
import { faultsOfChange } from '../../domain/structure/faults.ts'
import type { JournalEntry, StoredLabel } from '../../domain/structure/journal/history.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import { lineBefore, type Standing } from '../workspace/exchange.ts'
import { added, type JoinedOffice } from './server-door.ts'
import type { ServerMemory } from './server-memory.ts'

/** An entry the server did not take: it was taken back here. */
export interface RefusedEntry {
  readonly seq: number
  readonly label: StoredLabel
  /** `right <id>`, `malformed <id>`, `reads-only`, `depends` where it built on one that was refused, or `erased`. */
  readonly detail: string
}

/** Whether work tells of somebody. */
export type Telling = (change: Change, label: StoredLabel) => boolean

type Beside = Pick<OpenBatch, 'documents' | 'settled'>

/**
 * Every entry since the last exchange as a batch of its own; closed where the server has it.
 * @param isLeft which must not go there, as they tell of somebody who is nameless there by now; no document goes then
 */
export async function sendEntries(
  office: JoinedOffice,
  standing: Standing,
  memory: ServerMemory,
  line: Line,
  isLeft: Telling | null = null,
) {
  const { before, structure, lastSeq, open } = standing
  const from = before?.seq ?? lastSeq
  const all = await office.database.journal
    .where('seq')
    .between(from, lastSeq, false, true)
    .toArray()
  // Where another line began since, it has what was sent under its old name.
  const lines = [(await lineBefore(office)) ?? line, line]
  // Where some of it came there already (the program ended before it was written here) all of it is told.
  const isNew = lines.every((one) => covers(standing.state.seen, { [one]: memory.has[one] ?? [] }))
  const entries = isNew ? withoutUndone(all) : all
  const refused: RefusedEntry[] = []
  let { state } = standing
  let { has } = memory
  let sent = 0
  const offer = async (entry: JournalEntry, change: Change, beside: Beside) => {
    const fitted = fittedChange(state.structure, change)
    const next = fitted && apply(state.structure, fitted)
    const { seq, label, by } = entry
    if (isLeft?.(change, label)) {
      refused.push({ seq, label, detail: 'erased' })
      return
    }
    if (!fitted || !next || faultsOfChange(next, fitted).length > 0) {
      refused.push({ seq, label, detail: 'depends' })
      return
    }
    const nameOn = (one: Line) => nameOfEntry(one, state, entry, beside.documents.size > 0)
    const isThere = (one: BatchName) => hasSeen(memory.has, one) && !hasSeen(state.seen, one)
    const name = lines.map(nameOn).find(isThere) ?? nameOn(line)
    const after = closeBatch(state, { structure: next, ...beside }, name, by)
    const served = servedBatch(state, after, name)
    if (!tellsNothing(served)) {
      const { outcome, detail } = await added(office, memory, served)
      if (outcome === 'refused') {
        refused.push({ seq, label, detail: detail ?? '' })
        return
      }
      sent++
      has = withBatches(has, [name])
    }
    state = after
  }
  // A decision that was taken back before it was sent is none.
  const decided = new Set(open.settled.map(({ id, register }) => `${id} ${register}`))
  for (const entry of entries) {
    const settled = (entry.settled ?? []).filter(
      ({ id, register }) => register !== null && decided.has(`${id} ${register}`),
    )
    const beside = { documents: NO_DOCUMENTS, settled }
    if (!isEmpty(entry.change) || settled.length > 0) await offer(entry, entry.change, beside)
  }
  const last = all.at(-1) ?? (await office.database.journal.get(lastSeq))
  // What no entry tells (an office that was begun from a copy), and what proposals became.
  const rest = refused.length === 0 ? diff(state.structure, structure) : {}
  const beside =
    office.seesAll && !isLeft
      ? { ...open, settled: open.settled.filter(({ register }) => register === null) }
      : { documents: NO_DOCUMENTS, settled: [] }
  const isMore = beside.documents.size + beside.settled.length > 0
  if (last && (isMore || !isEmpty(rest))) await offer(last, rest, beside)
  return { state, has, sent, refused }
}

/** What was done and undone again before it was sent is nowhere. */
function withoutUndone(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const left: JournalEntry[] = []
  for (const entry of entries) {
    const { kind, target, change } = entry
    const at = left.findLastIndex((one) => (one.kind === 'redo' ? one.target : one.seq) === target)
    const done = left[at]
    if (kind === 'undo' && done && isSame(change, invert(done.change))) left.splice(at, 1)
    else left.push(entry)
  }
  return left
}

function isSame(one: Change, other: Change): boolean {
  const ids = Object.keys(one)
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => {
      const [a, b] = [one[id], other[id]]
      return a && b && sameRecord(a.before, b.before) && sameRecord(a.after, b.after)
    })
  )
}

/** Numbers of chance a name has room for. */
const CHANCES = 1000

/** The same name each time an entry is sent, and another one for every other entry. */
function nameOfEntry(
  line: Line,
  { seen }: SharedState,
  { at, seq, change }: JournalEntry,
  isDocuments: boolean,
): BatchName {
  const last = lastOf(seen, line)
  const moment = Math.max(Date.parse(at), Math.floor(last / CHANCES) + 1)
  const text = JSON.stringify([at, seq, change, isDocuments])
  return nextBatchName(
    line,
    last,
    moment,
    (Number.parseInt(textDigits(text), 16) % CHANCES) / CHANCES,
  )
}

/** Names of batches as they are made; what a file of before began with is called otherwise. */
const NAME = /^[a-z0-9]{1,40}\/\d{1,16}$/

/** So many names of what was overwritten go in one exchange; the others in the next. */
const MOST_SPENT = 200

/**
 * What is here and not there: repairs, what came by file, what a server lost that was put back to a backup. Who does
 * not see everything offers what they wrote themselves alone: of the rest they do not know all it said.
 */
export async function offerRest(
  office: JoinedOffice,
  state: SharedState,
  memory: ServerMemory,
  line: Line,
) {
  let { has, home } = memory
  let sent = 0
  const left = new Set<string>([...state.beginnings, ...home])
  const standing = standingNames(state)
  for (const name of standing) {
    if (left.has(name) || hasSeen(has, name)) continue
    if (!office.seesAll && lineOf(name) !== line) continue
    const served = standingBatch(state, name)
    // Of a batch that is not told whole nobody could say later what it was.
    const isWhole = office.seesAll || Object.keys(served.documents).length === 0
    const isSent = isWhole && NAME.test(name) && !tellsNothing(served)
    const outcome = isSent ? (await added(office, memory, served)).outcome : 'refused'
    if (outcome === 'refused') home = [...home, name]
    else {
      has = withBatches(has, [name])
      sent++
    }
  }
  const isThere = (name: BatchName) => state.beginnings.includes(name) || hasSeen(has, name)
  const spent = office.seesAll ? spentNames(state, standing).filter((name) => !isThere(name)) : []
  // Only after all that stands here: who reads the name of one has what was written over it.
  const isAllThere =
    spent.length > 0 &&
    standing.every((name) => isThere(name) || tellsNothing(standingBatch(state, name)))
  for (const name of isAllThere ? spent.filter((one) => NAME.test(one)).slice(0, MOST_SPENT) : []) {
    const { outcome } = await added(office, memory, spentBatch(name))
    if (outcome !== 'refused') has = withBatches(has, [name])
  }
  return { memory: { ...memory, has, home }, sent }
}
