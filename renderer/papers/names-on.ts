import { fullName } from '../domain/records/full-name.ts'
import { all, get, type Structure } from '../domain/structure/structure.ts'
import type { ProposalPaper } from '../print/heads/proposal-paper.ts'
import type { PaperSource } from './make-sheets.ts'

/** Every name that can stand on a paper: of units, posts, people, freezes, the office and the proposal. */
export function namesOn(
  { structure, live, former, compared, proposal }: PaperSource,
  paper: ProposalPaper | null,
): readonly string[] {
  const structures = new Set<Structure>([structure, live])
  if (former) structures.add(former.structure)
  if (compared) structures.add(compared.base).add(compared.comparison.next)
  for (const one of paper ? [paper, ...(paper.options ?? []).map((option) => option.paper)] : []) {
    structures.add(one.base).add(one.next)
  }
  const names = new Set(proposal ? [proposal.name] : [])
  if (compared) names.add(compared.names.a).add(compared.names.b)
  for (const one of structures) namesIn(one, names)
  return [...names].filter((name) => name.trim() !== '')
}

function namesIn(structure: Structure, names: Set<string>): void {
  for (const { name, shortName } of all(structure, 'unit')) names.add(name).add(shortName ?? '')
  for (const { title } of all(structure, 'post')) names.add(title)
  for (const person of all(structure, 'person')) names.add(person.name).add(fullName(person))
  for (const { name } of all(structure, 'freeze')) names.add(name)
  names.add(get(structure, 'setting:officeName')?.value ?? '')
}
