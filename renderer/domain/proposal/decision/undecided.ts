import type { StructureRecord } from '../../records/records.ts'
import type { Change } from '../../structure/change.ts'
import { follows } from '../follows.ts'
import { agreedActs, decidedTexts } from '../people/open-placings.ts'
import { placedSince } from '../people/placed-since.ts'
import type { Decision, FrozenAct, Proposal, Version } from '../proposal.ts'
import { submittedVersion } from '../proposal.ts'

/** A change with its acts as they came out of it. */
export type Text = Pick<Version, 'change' | 'acts'>

/**
 * Acts of a text nobody has agreed to: new ones, and ones that do something else than the text the marks were made on,
 * or than what the marks left of it. A structure in force that moved under a decision can bring both; they are decided
 * again before anything goes into force. None for a proposal that was never handed in.
 */
export function undecidedActs(proposal: Proposal, { change, acts }: Text): FrozenAct[] {
  if (!submittedVersion(proposal)) return []
  const agreed = agreedDeeds(proposal)
  const placed = placedSince(proposal)
  return acts.filter((act) => {
    // Of people placed after the decision a supplementary sheet asks (`openPlacings`).
    const isPlacing = act.act === 'appoint' && act.recordIds.some((id) => id in placed)
    return !isPlacing && !agreed.has(deedOf(act, change))
  })
}

/** The marks on the submitted text that hold for these acts too, by the key of the act. */
export function keptDecisions(proposal: Proposal, text: Text): Record<string, Decision> {
  const { marked, supplements } = decidedTexts(proposal)
  const decisions = Object.assign({}, ...[marked, ...supplements].map((one) => one?.decisions))
  const open = new Set(undecidedActs(proposal, text))
  const kept: Record<string, Decision> = {}
  for (const act of text.acts) {
    const decision = decisions[act.key]
    if (decision && !open.has(act)) kept[act.key] = decision
  }
  return kept
}

function agreedDeeds(proposal: Proposal): ReadonlySet<string> {
  const { marked, left } = decidedTexts(proposal)
  const deeds = (text: Text, acts: readonly FrozenAct[]) =>
    acts.map((act) => deedOf(act, text.change))
  return new Set([
    ...(marked ? deeds(marked, agreedActs(marked)) : []),
    ...(left ? deeds(left, left.acts) : []),
  ])
}

/**
 * What an act does to units, posts and settings, as one text: each field from what to what. Names it is told by are
 * left out, and so are places among siblings, which move with every neighbour.
 */
function deedOf({ key, atoms }: FrozenAct, change: Change): string {
  const told = atoms
    .filter(({ id }) => !follows(id))
    .map(({ id, fields }) => {
      const { before = null, after = null } = change[id] ?? {}
      if (!before || !after) return [id, before !== null, after]
      const names = (fields ?? Object.keys(after)).filter((name) => name !== 'order')
      return [
        id,
        ...names.sort().map((name) => [name, fieldOf(before, name), fieldOf(after, name)]),
      ]
    })
  return JSON.stringify([key, ...told.map((one) => JSON.stringify(one)).sort()])
}

function fieldOf(record: StructureRecord, field: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[field]
}
