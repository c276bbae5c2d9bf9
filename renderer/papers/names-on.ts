import type { Proposal } from '../domain/proposal/proposal.ts'
import { namesIn } from '../domain/readings/names-in.ts'
import type { FormerStructure } from '../domain/reports/movements.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { ProposalPaper } from '../print/heads/proposal-paper.ts'
import type { ComparedPair } from './order/compared-pair.ts'

/** What a paper is made from, as far as names stand in it. */
interface Source {
  readonly structure: Structure
  readonly live: Structure
  readonly proposal: Proposal | null
  readonly former?: FormerStructure | null
  readonly compared?: ComparedPair
}

/** Every name that can stand on a paper: those of its structures, and that of the proposal. */
export function namesOn(
  { structure, live, former, compared, proposal }: Source,
  paper: ProposalPaper | null,
): readonly string[] {
  const structures = new Set<Structure>([structure, live])
  if (former) structures.add(former.structure)
  if (compared) structures.add(compared.base).add(compared.comparison.next)
  for (const one of paper ? [paper, ...(paper.options ?? []).map((option) => option.paper)] : []) {
    structures.add(one.base).add(one.next)
  }
  const told = [proposal?.name, compared?.names.a, compared?.names.b].filter(Boolean) as string[]
  return [...new Set([...told, ...[...structures].flatMap((one) => [...namesIn(one)])])]
}
