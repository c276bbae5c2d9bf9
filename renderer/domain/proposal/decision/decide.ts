import { applyActs, type Dragged, withoutRejected } from '../../acts/apply-acts.ts'
import type { Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
import { actOfClash } from '../carry/judged-clashes.ts'
import { placedSince, withPlaced } from '../people/placed-since.ts'
import { type Decision, type Proposal, submittedVersion, type Version } from '../proposal.ts'
import { actsWithNotes, type Signed, stepped } from '../road/road.ts'

export interface Outcome {
  readonly version: Version
  readonly acceptedKeys: ReadonlySet<string>
  readonly dragged: readonly Dragged[]
  /** What goes into the next version: the structure that holds only what was accepted. */
  readonly change: Version['change']
}

/**
 * What marks on the acts of the submitted version come to: accepted are those marked S that can stand without the
 * rest. Refused: an act without a mark (`act-unmarked`), a clash of an act marked S with the structure in force, an
 * unsound outcome. What is rejected need not be settled first.
 */
export function outcomeOf(
  proposal: Proposal,
  live: Structure,
  decisions: Readonly<Record<string, Decision>>,
): Result<Outcome> {
  const version = submittedVersion(proposal)
  if (!version) return refuse('proposal-step', { status: proposal.status })
  const unmarked = version.acts.filter(({ key }) => !decisions[key])
  if (unmarked.length > 0) {
    return refuse('act-unmarked', { acts: unmarked.map(({ no }) => no).join(', ') })
  }
  const { change, next, clashes } = carryOver(version.change, live)
  const judges = clashes.filter((clash) => {
    const act = actOfClash(version.acts, clash)
    return !act || decisions[act.key]?.mark === 'S'
  })
  const agreed = version.acts.some(({ key }) => decisions[key]?.mark === 'S')
  if (agreed && judges.length > 0) return refuse('proposal-clashes', { count: judges.length })
  const acts = actsWithNotes(proposal, live, change, next)
  const rejected = new Set(acts.map(({ key }) => key).filter((key) => decisions[key]?.mark !== 'S'))
  const { accepted, dragged } = withoutRejected(live, change, acts, rejected)
  const part = applyActs(live, change, acts, accepted)
  return part.ok ? ok({ version, acceptedKeys: accepted, dragged, change: part.value }) : part
}

/**
 * ditelaah → diputus: the marks are kept with the version they were made on, and where anything fell the outcome is
 * the next version, with the numbers its acts had. People placed before the step back stay where they can. Acts that fall along with a rejected one fall only where
 * `takeAlong` says so; else `act-needs-others` tells which.
 */
export function decide(
  proposal: Proposal,
  live: Structure,
  decisions: Readonly<Record<string, Decision>>,
  signed: Signed,
  takeAlong: boolean,
): Result<Proposal> {
  if (proposal.status !== 'ditelaah') return refuse('proposal-step', { status: proposal.status })
  const outcome = outcomeOf(proposal, live, decisions)
  if (!outcome.ok) return outcome
  const { version, dragged, change, acceptedKeys } = outcome.value
  if (dragged.length > 0 && !takeAlong) {
    const keys = new Set(dragged.map(({ key }) => key))
    const fallen = version.acts.filter(({ key }) => keys.has(key)).map(({ no }) => no)
    return refuse('acts-fall-along', { acts: fallen.join(', ') })
  }
  const versions = proposal.versions.map((one) => (one === version ? { ...one, decisions } : one))
  const placed = withPlaced(change, live, placedSince(proposal))
  const decided = { ...proposal, versions, change: placed }
  if (acceptedKeys.size === version.acts.length) return stepped(decided, 'diputus', signed)
  const next: Version = {
    no: (versions.at(-1)?.no ?? 0) + 1,
    origin: 'decided',
    at: signed.at,
    change,
    acts: actsWithNotes(decided, live, change),
    decisions: {},
  }
  return stepped({ ...decided, versions: [...versions, next] }, 'diputus', signed)
}
