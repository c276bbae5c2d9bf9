import type { Grouping } from '../../app/view/findings-look.ts'
import { placeIn } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { ShownFinding } from './use-findings.ts'

/** The findings of one rule or of one perangkat daerah, told together. */
export interface FindingGroup {
  readonly by: Exclude<Grouping, 'none'>
  readonly findings: readonly ShownFinding[]
}

/** A line of the list: the head of a group, or a finding. */
export type FindingLine = FindingGroup | ShownFinding

export function isGroup(line: FindingLine): line is FindingGroup {
  return 'findings' in line
}

/**
 * The findings as they are listed; grouped, each after the head of its group: the largest group of a rule first, the
 * offices as the chart has them, what is about none of them last.
 */
export function findingLines(
  shown: readonly ShownFinding[],
  by: Grouping,
  offices: readonly UnitId[],
): readonly FindingLine[] {
  if (by === 'none') return shown
  const place = ([first]: readonly ShownFinding[]) => placeIn(offices, first?.office?.id ?? null)
  const groups = new Map<string, ShownFinding[]>()
  for (const one of shown) {
    const key = by === 'rule' ? one.finding.rule : (one.office?.id ?? '')
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups]
    .sort(([, own], [, other]) =>
      by === 'rule' ? other.length - own.length : place(own) - place(other),
    )
    .flatMap(([, findings]): FindingLine[] => [{ by, findings }, ...findings])
}
