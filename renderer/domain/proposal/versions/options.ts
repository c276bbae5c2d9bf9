import type { OptionPlace, Proposal, ProposalId } from '../proposal.ts'

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

/** The options of the matter a proposal is about, itself among them; it alone, as A, where there are no others. */
export function optionsBeside(proposals: readonly Proposal[], one: Proposal): readonly Option[] {
  const group = optionGroups(proposals).find(({ options }) =>
    options.some(({ proposal }) => proposal.id === one.id),
  )
  return group?.options ?? [{ letter: optionLetter(1), proposal: one }]
}

/** Other options of the same matter that could still come into force, by their letters. */
export function openSiblings(proposals: readonly Proposal[], one: Proposal): Option[] {
  const group = optionGroups(proposals).find(({ options }) =>
    options.some(({ proposal }) => proposal.id === one.id),
  )
  return (group?.options ?? []).filter(
    ({ proposal }) =>
      proposal.id !== one.id && proposal.status !== 'berlaku' && proposal.status !== 'ditarik',
  )
}

/** The place of the next option begun from this proposal: no letter once given is given again. */
export function nextOption(proposals: readonly Proposal[], origin: Proposal): OptionPlace {
  const { root, members } = groupOf(proposals, origin)
  return { first: root, no: 1 + lastPlace(members) }
}

/** Where the last place given among options is kept when the option that has it is removed. */
export interface KeptPlace {
  readonly id: ProposalId
  readonly lastOption: number
}

/** Null where no other option is left, or those left tell the last place themselves. */
export function keptPlace(proposals: readonly Proposal[], removed: Proposal): KeptPlace | null {
  const { members } = groupOf(proposals, removed)
  const left = members.filter(({ proposal }) => proposal.id !== removed.id)
  const [keeper] = placed(left)
  const lastOption = lastPlace(members)
  return keeper && lastPlace(left) < lastOption ? { id: keeper[1].id, lastOption } : null
}

function groupOf(
  proposals: readonly Proposal[],
  one: Proposal,
): { readonly root: ProposalId; readonly members: readonly Member[] } {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const own = rootOf(one, byId).root
  const members = proposals.flatMap((proposal) => {
    const { root, depth } = rootOf(proposal, byId)
    return root === own ? [{ proposal, depth }] : []
  })
  return { root: own, members }
}

/** The highest place these have or remember; 1 is that of the first, which has none written. */
function lastPlace(members: readonly Member[]): number {
  const kept = members.map(({ proposal }) => proposal.lastOption ?? 1)
  return Math.max(1, ...kept, ...placed(members).map(([no]) => no))
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
