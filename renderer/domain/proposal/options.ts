import type { OptionPlace, Proposal, ProposalId } from './proposal.ts'

/** Proposals of which each was begun from another of them: options A, B, C of one matter. */
export interface OptionGroup {
  /** The first of them, or the proposal they all go back to where that is gone. */
  readonly root: ProposalId
  /** By their letters. */
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
      options: placed(members).map(([no, proposal]) => ({ letter: optionLetter(no), proposal })),
    }))
}

/** The place of the next option begun from this proposal: no letter of an option there is, is given again. */
export function nextOption(proposals: readonly Proposal[], origin: Proposal): OptionPlace {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const first = rootOf(origin, byId).root
  const members = proposals.flatMap((proposal) => {
    const { root, depth } = rootOf(proposal, byId)
    return root === first ? [{ proposal, depth }] : []
  })
  return { first, no: 1 + Math.max(1, ...placed(members).map(([no]) => no)) }
}

/** Each with its place: the one it was given, else the first that is free, in the order begun. */
function placed(members: readonly Member[]): (readonly [no: number, proposal: Proposal])[] {
  const taken = new Set(members.map(({ proposal }) => proposal.option?.no))
  let free = 0
  const next = () => {
    do free++
    while (taken.has(free))
    return free
  }
  return [...members]
    .sort(inOrderBegun)
    .map(({ proposal }) => [proposal.option?.no ?? next(), proposal] as const)
    .sort(([a], [b]) => a - b)
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
  if (proposal.option) return { root: proposal.option.first, depth: 1 }
  const seen = new Set<ProposalId>()
  let at = proposal
  while (at.basedOn && !seen.has(at.id)) {
    seen.add(at.id)
    const origin = byId.get(at.basedOn)
    if (!origin) return { root: at.basedOn, depth: seen.size }
    if (origin.option) return { root: origin.option.first, depth: seen.size + 1 }
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

/** The letter of the option at that place: A … Z, then AA, AB … */
export function optionLetter(no: number): string {
  return letterOf(no - 1)
}

function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  const letter = String.fromCharCode(65 + (index % 26))
  return rest === 0 ? letter : `${letterOf(rest - 1)}${letter}`
}
