import { apply, type Change } from '../../structure/change.ts'
import { faultsOfChange } from '../../structure/faults.ts'
import { NO_HISTORY } from '../../structure/journal/history.ts'
import { resolveClashes, type Side } from '../../structure/rebase.ts'
import type { Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import { foundationOf } from '../carry/carry.ts'
import { rebaseDraft, withoutStranded } from '../carry/stranded.ts'
import { keptDecisions, type Text, undecidedActs } from '../decision/undecided.ts'
import { problemOfFault } from '../fault-told.ts'
import { openPlacings, withoutPlacings } from '../people/open-placings.ts'
import type { Proposal, RoadStep, Version } from '../proposal.ts'
import { actsWithNotes, type Signed } from '../road/road.ts'
import { versionDifference } from '../versions/version-difference.ts'
import { withKept } from './kept-records.ts'

/**
 * Lays a proposal over the structure in force with every clash settled by a choice (`clashKey` → side). Refused while
 * one is open and where the outcome would be unsound, but for a draft that is unsound whatever is chosen: what makes it
 * so is taken out of it afterwards (`dropFaulty`). A proposal that was handed in gets a new version where its acts
 * come out differently: the text of the former stays as it was read, and marks are made on what will happen. One that
 * was decided goes back before the leader where an act comes out that nobody agreed to, and the road says by whom and
 * why (`signed`); marks on the others are kept.
 */
export function settle(
  proposal: Proposal,
  live: Structure,
  choices: Readonly<Record<string, Side>>,
  signed: Signed,
): Result<Proposal> {
  const rebased = rebaseDraft(proposal.change, foundationOf(proposal.change), live)
  const resolved = resolveClashes(proposal.change, live, rebased, choices)
  if (!resolved) return refuse('proposal-clashes', { count: rebased.clashes.length })
  const kept = withKept(resolved, proposal.change, rebased.clashes, choices)
  const change = withoutStranded(kept, live)
  const next = apply(live, change)
  const [fault] = faultsOfChange(next, change)
  const settled = { ...proposal, change, history: NO_HISTORY }
  const last = proposal.versions.at(-1)
  const drafted = proposal.status === 'draf' || proposal.status === 'ditarik' || !last
  if (fault && !(drafted && isUnsound(rebased.change, live))) {
    const acts = actsWithNotes(settled, live, change, next)
    return { ok: false, problem: problemOfFault(fault, live, acts) }
  }
  if (drafted) return ok(settled)
  const acts = actsWithNotes(settled, live, change, next)
  const { added, gone, changed } = versionDifference(last.acts, acts)
  const waits = proposal.status === 'diajukan' || proposal.status === 'ditelaah'
  if (!waits && added.length + gone.length + changed.length === 0) return ok(settled)
  const open = !waits && undecidedActs(proposal, { change, acts }).length > 0
  const asked = waits || open
  // A text that comes of a decision holds nobody on whose placing nobody decided.
  const text = asked ? { change, acts } : decidedPart(settled, live)
  const version: Version = {
    no: last.no + 1,
    origin: asked ? 'submitted' : 'decided',
    at: signed.at,
    ...text,
    decisions: open ? keptDecisions(proposal, text) : {},
  }
  const revised = { ...settled, versions: [...proposal.versions, version] }
  return ok(open ? decidedAgain(revised, signed) : revised)
}

function decidedPart(proposal: Proposal, live: Structure): Text {
  const change = withoutPlacings(proposal, openPlacings(proposal))
  return { change, acts: actsWithNotes(proposal, live, change) }
}

/** Back before the leader: nothing is in force by a text nobody has agreed to, whatever decree was numbered. */
function decidedAgain(proposal: Proposal, { at, by, note }: Signed): Proposal {
  const step: RoadStep = { at, by, from: proposal.status, to: 'ditelaah', note }
  return { ...proposal, status: 'ditelaah', inForceFrom: null, log: [...proposal.log, step] }
}

/** True where the change cannot stand beside what is in force, without anything that clashes. */
function isUnsound(change: Change, live: Structure): boolean {
  const left = withoutStranded(change, live)
  return faultsOfChange(apply(live, left), left).length > 0
}
