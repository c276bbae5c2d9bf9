import type { RecordId, RecordKind } from '../../records/records.ts'
import { apply, type Change, isEmpty, squash } from '../../structure/change.ts'
import { faultsOfChange } from '../../structure/faults.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { addDays, type CalendarDate } from '../../values/calendar-date.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
import { undecidedActs } from '../decision/undecided.ts'
import { problemOfFault } from '../fault-told.ts'
import { fatesOf, undecidedHolders } from '../people/fates.ts'
import { openPlacings } from '../people/open-placings.ts'
import type { Decree, Proposal } from '../proposal.ts'
import { actsWithNotes, type Signed, stepped } from '../road/road.ts'
import { backdatedFor } from '../road/schedule.ts'
import { leftVacant, waitingSupplement } from '../supplement/supplement.ts'
import { consequencesOf } from './enact-records.ts'
import type { PastId, PastStructure } from './past.ts'

export interface Enacting {
  /** The first day in force. */
  readonly on: CalendarDate
  readonly today: CalendarDate
  /** The first day of the structure in force; null where it is not known. */
  readonly since: CalendarDate | null
  readonly pastId: PastId
  /** Why it is in force from before its regulation, or from a day that is past (`backdating`). */
  readonly reason?: string
  /** Leaves vacant, for this reason, the posts of those on whose placing nobody decided; without it, they are waited for. */
  readonly vacantFor?: string
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

export interface Enacted {
  /** Everything that changes in the structure in force, in one. */
  readonly change: Change
  readonly proposal: Proposal
  readonly past: PastStructure
}

/**
 * ditetapkan → berlaku. Refused on a clash or fault, while it holds an act or a placing nobody decided on, before its
 * day, on a day before the structure in force began, on a past day without a reason, and while the definitive holder
 * of an abolished post hangs in the air. Besides
 * the draft itself the change brings first days, pengukuhan, the cases of new posts and the lineage of units and
 * posts (`consequencesOf`).
 */
export function enact(
  given: Proposal,
  live: Structure,
  input: Enacting,
  signed: Signed,
): Result<Enacted> {
  const { decree } = given
  if (given.status !== 'ditetapkan' || !decree) {
    return refuse('proposal-step', { status: given.status })
  }
  const why = reasonOfDay(given, input)
  if (!why.ok) return why
  const placed = withPlacingsDecided(given, live, input, signed.at)
  if (!placed.ok) return placed
  const proposal = placed.value
  const carried = carryOver(proposal.change, live)
  if (carried.clashes.length > 0) {
    return refuse('proposal-clashes', { count: carried.clashes.length })
  }
  if (isEmpty(carried.change)) return refuse('proposal-empty')
  const acts = actsWithNotes(proposal, live, carried.change, carried.next)
  const open = undecidedActs(proposal, { change: carried.change, acts })
  if (open.length > 0) {
    return refuse('acts-undecided', { acts: open.map(({ no }) => no).join(', ') })
  }
  const hanging = undecidedHolders(fatesOf(live, carried.next, carried.change), proposal)
  if (hanging.length > 0) {
    const names = hanging.slice(0, 3).map(({ person }) => person.name)
    return refuse('holders-undecided', { count: hanging.length, names: names.join(', ') })
  }
  const more = consequencesOf(live, carried.next, carried.change, {
    ...input,
    decree,
    sk: proposal.sk ?? null,
  })
  const change = squash(carried.change, more)
  const [fault] = faultsOfChange(apply(live, change), change)
  if (fault) return { ok: false, problem: problemOfFault(fault, live, acts) }
  const entered = { ...proposal, change, inForceFrom: input.on, backdatedFor: why.value }
  const inForce = stepped(entered, 'berlaku', signed)
  if (!inForce.ok) return inForce
  return ok({
    change,
    proposal: inForce.value,
    past: pastOf(proposal, live, decree, input, signed.at),
  })
}

/** Why its day is what it is; null where nobody asks. A reason given when the day was set holds on. */
function reasonOfDay(
  proposal: Proposal,
  { on, today, since, reason = '' }: Enacting,
): Result<string | null> {
  if (on > today) return refuse('not-in-force-yet', { on })
  if (since && on < since) return refuse('in-force-before-present', { on, since })
  const told = proposal.inForceFrom === on ? (proposal.backdatedFor ?? '') : ''
  return backdatedFor(proposal, on, today, reason.trim() || told)
}

/** The proposal without anybody on whose placing nobody decided; refused where they are waited for. */
function withPlacingsDecided(
  proposal: Proposal,
  live: Structure,
  { vacantFor = '' }: Enacting,
  at: string,
): Result<Proposal> {
  if (openPlacings(proposal).length === 0 && !waitingSupplement(proposal)) return ok(proposal)
  const { change, next } = carryOver(proposal.change, live)
  const open = openPlacings(proposal, change)
  if (open.length === 0 || vacantFor.trim() !== '') {
    return leftVacant(proposal, live, vacantFor.trim(), at)
  }
  const names = open.slice(0, 3).map(({ personId }) => get(next, personId)?.name ?? '')
  return refuse('placings-undecided', { count: open.length, names: names.join(', ') })
}

function pastOf(
  proposal: Proposal,
  live: Structure,
  decree: Decree,
  { on, pastId }: Enacting,
  at: string,
): PastStructure {
  const setting = (key: string) => get(live, `setting:${key}`)?.value ?? ''
  const basis = [setting('decreeTitle'), setting('decreeNo'), setting('decreeDate')]
  return {
    id: pastId,
    name: setting('officeName') || proposal.name,
    basis: basis.filter(Boolean).join(' · '),
    until: addDays(on, -1),
    endedBy: decree,
    proposalId: proposal.id,
    proposalName: proposal.name,
    at,
    seq: 0,
  }
}
