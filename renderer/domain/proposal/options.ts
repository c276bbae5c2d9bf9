import type { Proposal, ProposalId } from './proposal.ts'

/** Proposals of which each was begun from another of them: options A, B, C of one matter. */
export interface OptionGroup {
  /** The first of them, or the proposal they all go back to where that is gone. */
  readonly root: ProposalId
  /** In the order in which they were begun. */
  readonly options: readonly Option[]
}

export interface Option {
  readonly letter: string
  readonly proposal: Proposal
}

/** The groups of two options or more, in the order of the list; a proposal that stands alone is in none. */
export function optionGroups(proposals: readonly Proposal[]): OptionGroup[] {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const groups = new Map<ProposalId, Member[]>()
  for (const proposal of proposals) {
    const { root, depth } = rootOf(proposal, byId)
    groups.set(root, [...(groups.get(root) ?? []), { proposal, depth }])
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([root, members]) => ({
      root,
      options: members
        .sort(inOrderBegun)
        .map(({ proposal }, index) => ({ letter: letterOf(index), proposal })),
    }))
}

/** `depth`: how many copies of copies it is away from the root. */
interface Member {
  readonly proposal: Proposal
  readonly depth: number
}

function rootOf(
  proposal: Proposal,
  byId: ReadonlyMap<ProposalId, Proposal>,
): { readonly root: ProposalId; readonly depth: number } {
  const seen = new Set<ProposalId>()
  let at = proposal
  while (at.basedOn && !seen.has(at.id)) {
    seen.add(at.id)
    const origin = byId.get(at.basedOn)
    if (!origin) return { root: at.basedOn, depth: seen.size }
    at = origin
  }
  return { root: at.id, depth: seen.size }
}

function inOrderBegun(a: Member, b: Member): number {
  return (
    compareText(begun(a.proposal), begun(b.proposal)) ||
    a.depth - b.depth ||
    compareText(a.proposal.id, b.proposal.id)
  )
}

function begun({ log }: Proposal): string {
  return log[0]?.at ?? ''
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A … Z, then AA, AB … */
function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : `${letterOf(rest - 1)}${letter}`
}
