import type { Appointment } from '../../records/records.ts'
import { type Change, changeOf } from '../../structure/change.ts'
import { type Proposal, submittedVersion, type Version } from '../proposal.ts'

/**
 * Who was placed on a post after the decision and on whom nobody has decided: the change would give a post that stands
 * on no sheet anybody signed. None before the decision, where everything is asked together, none once in force, and
 * none of a proposal that was never handed in.
 */
export function openPlacings(proposal: Proposal, change: Change = proposal.change): Appointment[] {
  const { status } = proposal
  const decided = status === 'diputus' || status === 'ditetapkan'
  if (!decided || !submittedVersion(proposal)) return []
  const agreed = agreedRecords(proposal)
  return Object.entries(change).flatMap(([id, { before, after }]) =>
    !before && after?.kind === 'appointment' && after.role === 'definitif' && !agreed.has(id)
      ? [after]
      : [],
  )
}

/** What the last decision on the whole left: the version it made, else the one whose acts it marked; and the supplements since. */
export function decidedTexts({ versions }: Pick<Proposal, 'versions'>): {
  readonly marked: Version | undefined
  readonly left: Version | undefined
  readonly supplements: readonly Version[]
} {
  const marked = submittedVersion({ versions })
  const since = marked ? versions.slice(versions.indexOf(marked) + 1) : []
  const left = since.findLast(({ origin }) => origin === 'decided')
  const later = left ? since.slice(since.indexOf(left) + 1) : since
  return { marked, left, supplements: later.filter(({ origin }) => origin === 'supplement') }
}

/** The acts of a version that its own marks agree to. */
export function agreedActs({ acts, decisions }: Version): Version['acts'] {
  return acts.filter(({ key }) => decisions[key]?.mark === 'S')
}

function agreedRecords(proposal: Pick<Proposal, 'versions'>): ReadonlySet<string> {
  const { marked, left, supplements } = decidedTexts(proposal)
  const texts = left || !marked ? supplements : [marked, ...supplements]
  const ids = texts.flatMap(agreedActs).flatMap(({ atoms }) => atoms.map(({ id }) => id))
  return new Set([...ids, ...Object.keys(left?.change ?? {})])
}

/**
 * The change without these placings: whoever left a post for one that stays has it again, unless the decided text
 * takes it.
 */
export function withoutPlacings(
  proposal: Proposal,
  placings: readonly Appointment[],
  change: Change = proposal.change,
): Change {
  if (placings.length === 0) return change
  const { marked, left } = decidedTexts(proposal)
  const text = (left ?? marked)?.change ?? {}
  const ids = new Set<string>(placings.map(({ id }) => id))
  const persons = new Set<string>(placings.map(({ personId }) => personId))
  return changeOf(
    Object.entries(change).filter(([id, { before, after }]) => {
      if (ids.has(id)) return false
      const given = before?.kind === 'appointment' && !after && persons.has(before.personId)
      return !given || id in text || change[before.postId]?.after === null
    }),
  )
}
