import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { KelasImpact } from '../../words/telling/impact-text.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** What the act does to the number of posts of each kelas. */
export function kelasImpact(
  { change }: Pick<ProposalPaper, 'change'>,
  acts: readonly FrozenAct[],
): KelasImpact {
  const counts = new Map<number, number>()
  const count = (record: StructureRecord | null, step: number) => {
    if (record?.kind !== 'post' || record.kelas === null) return
    counts.set(record.kelas, (counts.get(record.kelas) ?? 0) + step)
  }
  for (const { atoms } of acts) {
    for (const { before, after } of Object.values(changeOfAtoms(change, atoms))) {
      count(before, -1)
      count(after, 1)
    }
  }
  return new Map([...counts].filter(([, step]) => step !== 0).sort(([a], [b]) => b - a))
}
