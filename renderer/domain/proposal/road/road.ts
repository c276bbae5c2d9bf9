import type { Act } from '../../acts/act.ts'
import { isBundle, memberKeys } from '../../acts/act-bundles.ts'
import { impactOf } from '../../acts/act-impact.ts'
import { apply, type Change } from '../../structure/change.ts'
import { NO_HISTORY } from '../../structure/journal/history.ts'
import type { Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { carryOver } from '../carry/carry.ts'
import { problemOfFault } from '../fault-told.ts'
import { placedSince } from '../people/placed-since.ts'
import {
  type ActNote,
  type Decree,
  type FrozenAct,
  type Proposal,
  type ProposalStatus,
  type RoadStep,
  submittedVersion,
  type Version,
  versionInWork,
} from '../proposal.ts'
import { numberedActs } from '../versions/act-numbers.ts'
import { codesHandedIn } from '../versions/find-version.ts'
import { revisionOf } from '../versions/revision.ts'

/** Who does a step, when (ISO 8601 moment), and what they say about it. */
export interface Signed {
  readonly by: string
  readonly at: string
  readonly note: string
}

/**
 * Acts of the draft with their numbers, reasons and impacts, as they would be frozen now: the trifles of an office as
 * one, which tells the reasons of all of them where it has none of its own. An act that was sent back to be redone
 * carries what the leader remarked as its note.
 */
export function actsWithNotes(
  proposal: Pick<Proposal, 'notes' | 'versions'>,
  live: Structure,
  change: Change,
  next: Structure = apply(live, change),
): FrozenAct[] {
  const { notes, versions } = proposal
  return numberedActs(live, change, next, versions).map((act) => ({
    ...act,
    reason: toldOf(notes, act, 'reason'),
    note: toldOf(notes, act, 'note') || revisionOf(versions, act.key),
    impact: impactOf(live, change, act),
  }))
}

/** What was written about an act; of a bundle, else, what was about its members, each text once. */
function toldOf(notes: Proposal['notes'], act: Act, field: keyof ActNote): string {
  const own = notes[act.key]?.[field] ?? ''
  if (own !== '' || !isBundle(act)) return own
  const texts = memberKeys(act).map((key) => notes[key]?.[field] ?? '')
  return [...new Set(texts.filter((text) => text !== ''))].join('; ')
}

/** draf → diajukan: the text of the acts is frozen as the next version. Refused while it clashes or is unsound. */
export function submit(proposal: Proposal, live: Structure, signed: Signed): Result<Proposal> {
  if (proposal.status !== 'draf') return refuse('proposal-not-draft', { name: proposal.name })
  const { change, next, clashes, faults } = carryOver(proposal.change, live)
  if (clashes.length > 0) return refuse('proposal-clashes', { count: clashes.length })
  const acts = actsWithNotes(proposal, live, change, next)
  const [fault] = faults
  if (fault) return { ok: false, problem: problemOfFault(fault, live, acts) }
  if (acts.length === 0) return refuse('proposal-empty')
  const version: Version = {
    no: versionInWork(proposal),
    origin: 'submitted',
    at: signed.at,
    change,
    acts,
    decisions: {},
  }
  const frozen = {
    ...proposal,
    change,
    history: NO_HISTORY,
    codes: codesHandedIn(proposal, version.no, change),
    versions: [...proposal.versions, version],
  }
  return stepped(frozen, 'diajukan', signed)
}

/** diajukan → ditelaah. */
export function review(proposal: Proposal, signed: Signed): Result<Proposal> {
  return proposal.status === 'diajukan'
    ? stepped(proposal, 'ditelaah', signed)
    : refuse('proposal-step', { status: proposal.status })
}

/** diputus → ditetapkan: the number and date of the Perda or Perwako. */
export function establish(proposal: Proposal, decree: Decree, signed: Signed): Result<Proposal> {
  if (proposal.status !== 'diputus') return refuse('proposal-step', { status: proposal.status })
  if (decree.no.trim() === '') return refuse('decree-number-empty')
  const established = { ...proposal, decree: { ...decree, no: decree.no.trim() } }
  return stepped(established, 'ditetapkan', signed)
}

const BACK: Readonly<Partial<Record<ProposalStatus, ProposalStatus>>> = {
  diajukan: 'draf',
  ditelaah: 'diajukan',
  diputus: 'ditelaah',
  ditetapkan: 'diputus',
  ditarik: 'draf',
}

const UNDECREED = { decree: null, inForceFrom: null, backdatedFor: null } as const

/**
 * One step back. The versions stay on record; from a decision back to the text that was decided on, with the people
 * placed since, and from the decree, or withdrawn after it, back without its number and its day.
 */
export function stepBack(proposal: Proposal, signed: Signed): Result<Proposal> {
  const to = BACK[proposal.status]
  if (!to) return refuse('proposal-step', { status: proposal.status })
  const text = to === 'ditelaah' ? submittedVersion(proposal)?.change : undefined
  const change = text && { ...text, ...placedSince(proposal) }
  const undecreed = to === 'diputus' || to === 'draf' ? UNDECREED : {}
  const back = { ...proposal, ...undecreed, change: change ?? proposal.change }
  return stepped(back, to, signed)
}

/** True for a step of the log that went back. */
export function wentBack({ from, to }: Pick<RoadStep, 'from' | 'to'>): boolean {
  return from !== null && BACK[from] === to
}

/** Takes the proposal off the road; "kembali" brings it back as a draft. */
export function withdraw(proposal: Proposal, signed: Signed): Result<Proposal> {
  if (proposal.status === 'berlaku' || proposal.status === 'ditarik') {
    return refuse('proposal-step', { status: proposal.status })
  }
  return stepped({ ...proposal, inForceFrom: null, backdatedFor: null }, 'ditarik', signed)
}

/** The proposal one step on, with the step in its log. Refused while nobody is named who takes it. */
export function stepped(
  proposal: Proposal,
  to: ProposalStatus,
  { by, at, note }: Signed,
  more: Pick<RoadStep, 'due' | 'supplement'> = {},
): Result<Proposal> {
  if (by.trim() === '') return refuse('step-unsigned')
  const step = { at, by: by.trim(), from: proposal.status, to, note, ...more }
  return ok({ ...proposal, status: to, log: [...proposal.log, step] })
}

/** Who took the last step, the leader's decision aside; else the author. Offered for the next one; '' where unknown. */
export function lastSigner({ log, author }: Pick<Proposal, 'log' | 'author'>): string {
  return log.filter((step) => step.by !== '' && !decides(step)).at(-1)?.by ?? author
}

/** Who decided last; '' before the first decision. */
export function lastLeader({ log }: Pick<Proposal, 'log'>): string {
  return log.filter((step) => step.by !== '' && decides(step)).at(-1)?.by ?? ''
}

/** True for the leader's decision, on the whole or on a supplement; a step back to it is nobody's decision. */
function decides(step: RoadStep): boolean {
  return step.supplement !== undefined || (step.to === 'diputus' && !wentBack(step))
}
