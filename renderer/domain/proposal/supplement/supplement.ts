import type { PersonId } from '../../records/records.ts'
import type { Change } from '../../structure/change.ts'
import type { Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
import { undecidedActs } from '../decision/undecided.ts'
import { problemOfFault } from '../fault-told.ts'
import { fatesOf } from '../people/fates.ts'
import { openPlacings, withoutPlacings } from '../people/open-placings.ts'
import {
  type Decision,
  type FrozenAct,
  type Proposal,
  submittedVersion,
  type Version,
} from '../proposal.ts'
import { actsWithNotes, type Signed, stepped } from '../road/road.ts'

/**
 * Freezes the people placed since the decision as a version of its own, whose supplementary sheet asks about nothing
 * else: their acts get the next numbers, the text another fingerprint. A supplement nobody has marked is left behind by
 * the next. Refused where nobody was placed (`no-open-placings`), while the proposal clashes, is unsound, or holds
 * other acts nobody decided on.
 */
export function makeSupplement(proposal: Proposal, live: Structure, at: string): Result<Proposal> {
  const { change, next, clashes, faults } = carryOver(proposal.change, live)
  if (clashes.length > 0) return refuse('proposal-clashes', { count: clashes.length })
  const open = new Set<string>(openPlacings(proposal, change).map(({ id }) => id))
  if (open.size === 0) return refuse('no-open-placings')
  const acts = actsWithNotes(proposal, live, change, next)
  const [fault] = faults
  if (fault) return { ok: false, problem: problemOfFault(fault, live, acts) }
  const others = undecidedActs(proposal, { change, acts })
  if (others.length > 0) {
    return refuse('acts-undecided', { acts: others.map(({ no }) => no).join(', ') })
  }
  const asked = acts.filter(({ recordIds }) => recordIds.some((id) => open.has(id)))
  const version: Version = {
    no: nextNo(proposal),
    origin: 'supplement',
    at,
    change,
    acts,
    decisions: {},
    asks: asked.map(({ key }) => key),
  }
  return ok({ ...proposal, change, versions: [...proposal.versions, version] })
}

/** The supplement whose sheet waits for marks; undefined where none does. */
export function waitingSupplement({ status, versions }: Proposal): Version | undefined {
  const last = versions.at(-1)
  const waits = status === 'diputus' || status === 'ditetapkan'
  if (!waits || last?.origin !== 'supplement') return undefined
  return askedActs(last).some(({ key }) => !last.decisions[key]) ? last : undefined
}

/** The acts a version asks about: all of them, of a supplement those that came to it. */
export function askedActs({ acts, asks }: Pick<Version, 'acts' | 'asks'>): readonly FrozenAct[] {
  const keys = asks && new Set(asks)
  return keys ? acts.filter(({ key }) => keys.has(key)) : acts
}

/**
 * The version whose sheet is keyed in, or was last: that of the supplement that waits, else the one handed in last.
 * `open`: marks can be kept now.
 */
export function sheetToKeyIn(
  proposal: Proposal,
): { readonly version: Version; readonly open: boolean } | null {
  const before = proposal.status === 'ditelaah' ? submittedVersion(proposal) : undefined
  const open = before ?? waitingSupplement(proposal)
  if (open) return { version: open, open: true }
  const last = proposal.versions.findLast(({ origin }) => origin !== 'decided')
  return last ? { version: last, open: false } : null
}

/**
 * Keeps the marks of a supplementary sheet. Who is agreed to comes in force with the rest; whoever is not is placed no
 * more, and what is left is the next version. The proposal stays where it is on its road.
 */
export function decideSupplement(
  proposal: Proposal,
  live: Structure,
  decisions: Readonly<Record<string, Decision>>,
  signed: Signed,
): Result<Proposal> {
  const version = waitingSupplement(proposal)
  if (!version) return refuse('proposal-step', { status: proposal.status })
  const asked = askedActs(version)
  const unmarked = asked.filter(({ key }) => !decisions[key])
  if (unmarked.length > 0) {
    return refuse('act-unmarked', { acts: unmarked.map(({ no }) => no).join(', ') })
  }
  const made = Object.fromEntries(asked.map(({ key }) => [key, decisions[key] as Decision]))
  const marked = { ...version, decisions: made }
  const versions = [...proposal.versions.slice(0, -1), marked]
  const fallen = asked.filter(({ key }) => made[key]?.mark !== 'S')
  const kept = { ...proposal, versions, change: withoutActs(proposal, fallen) }
  const decided = fallen.length === 0 ? ok(kept) : withDecidedText(kept, live, signed.at)
  if (!decided.ok) return decided
  return stepped(decided.value, proposal.status, signed, { supplement: version.no })
}

/** The change without those whom these acts place. */
function withoutActs(proposal: Proposal, acts: readonly FrozenAct[]): Change {
  const ids = new Set(acts.flatMap(({ recordIds }) => recordIds))
  return withoutPlacings(
    proposal,
    openPlacings(proposal).filter(({ id }) => ids.has(id)),
  )
}

/** The next version, with all that is decided and nothing that is open. */
function withDecidedText(proposal: Proposal, live: Structure, at: string): Result<Proposal> {
  const decided = withoutPlacings(proposal, openPlacings(proposal))
  const { change, next, clashes } = carryOver(decided, live)
  if (clashes.length > 0) return refuse('proposal-clashes', { count: clashes.length })
  const acts = actsWithNotes(proposal, live, change, next)
  const no = nextNo(proposal)
  const version: Version = { no, origin: 'decided', at, change, acts, decisions: {} }
  return ok({ ...proposal, versions: [...proposal.versions, version] })
}

/**
 * Leaves the posts vacant on which somebody was placed and nobody decided: they come in force without. Those persons
 * get no post for now, for that reason; who keeps one keeps it.
 */
export function leftVacant(
  proposal: Proposal,
  live: Structure,
  reason: string,
  at: string,
): Result<Proposal> {
  const { change: whole } = carryOver(proposal.change, live)
  const open = openPlacings(proposal, whole)
  const change = withoutPlacings(proposal, openPlacings(proposal))
  const { change: carried, next } = carryOver(change, live)
  const losing = new Set<string>(
    fatesOf(live, next, carried).flatMap(({ kind, person }) => (kind === 'loses' ? person.id : [])),
  )
  const without = open.map(({ personId }) => personId).filter((id) => losing.has(id))
  const leftWithout = {
    ...proposal.leftWithout,
    ...Object.fromEntries(without.map((id: PersonId) => [id, { reason }])),
  }
  const kept = { ...proposal, change, leftWithout }
  return waitingSupplement(proposal) ? withDecidedText(kept, live, at) : ok(kept)
}

/**
 * Takes back that somebody was placed after the decision, as long as nobody decided on it. A supplement that waits with
 * this placing is left behind: its sheet asks about what is wanted no more.
 */
export function takePlacingBack(
  proposal: Proposal,
  live: Structure,
  personId: PersonId,
  at: string,
): Result<Proposal> {
  const placings = openPlacings(proposal).filter((one) => one.personId === personId)
  if (placings.length === 0) return refuse('no-open-placings')
  const kept = { ...proposal, change: withoutPlacings(proposal, placings) }
  const asks = waitingSupplement(proposal)?.asks ?? []
  return asks.includes(`appoint:${personId}`) ? withDecidedText(kept, live, at) : ok(kept)
}

function nextNo({ versions }: Proposal): number {
  return (versions.at(-1)?.no ?? 0) + 1
}
