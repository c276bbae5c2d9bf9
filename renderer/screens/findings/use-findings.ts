import { useMemo } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { FindingFilter } from '../../app/view/findings-look.ts'
import { type AnyFinding, allFindings } from '../../domain/findings/all-findings.ts'
import { findingsOfPart } from '../../domain/findings/findings-of-part.ts'
import { folded } from '../../domain/readings/find.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import type { Override, Unit, UnitId } from '../../domain/records/records.ts'
import { get, pathUp } from '../../domain/structure/structure.ts'
import { type FindingRow, findingRow } from '../../registers/findings.ts'
import { useJudged } from '../hooks/use-judged.ts'
import { useSettled } from '../hooks/use-settled.ts'

export interface ShownFinding extends FindingRow {
  /** Unit names from the top and the sentence, for the search. */
  readonly text: string
  readonly unitName: string
  /** The perangkat daerah of a city it is about; null in a single office, and where it is about none. */
  readonly office: Pick<Unit, 'id' | 'name'> | null
}

/** Open and accepted findings of the day shown, each with its sentence. */
export function useFindings(): {
  readonly open: readonly ShownFinding[]
  readonly accepted: readonly ShownFinding[]
} {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const isPart = useSession().open.part !== null
  return useMemo(() => {
    const found = allFindings(structure, on)
    const { open, accepted } = isPart ? findingsOfPart(found) : found
    const shown = (finding: AnyFinding, override: Override | null): ShownFinding => {
      const row = findingRow(words, finding, override)
      const path = finding.unitId ? pathUp(structure, finding.unitId) : []
      return {
        ...row,
        unitName: finding.unitId ? (get(structure, finding.unitId)?.name ?? '') : '',
        office: (finding.unitId && cityOfficeOf(structure, finding.unitId)) || null,
        text: folded(`${path.map(({ name }) => name).join(' ')} ${row.sentence}`),
      }
    }
    return {
      open: open.map((finding) => shown(finding, null)),
      accepted: accepted.map(({ finding, override }) => shown(finding, override)),
    }
  }, [structure, on, words, isPart])
}

/** Findings of one unit, worked out when the editing rests; null while they are worked out for the first time. */
export function useUnitFindings(unitId: UnitId): readonly ShownFinding[] | null {
  const structure = useSettled(useStructure())
  const judged = useJudged(structure)
  const words = useWords()
  return useMemo(() => {
    if (!judged) return null
    const { open, accepted } = judged
    const unitName = get(structure, unitId)?.name ?? ''
    const shown = (finding: AnyFinding, override: Override | null): ShownFinding => {
      return { ...findingRow(words, finding, override), unitName, office: null, text: '' }
    }
    return [
      ...open.filter((one) => one.unitId === unitId).map((one) => shown(one, null)),
      ...accepted
        .filter(({ finding }) => finding.unitId === unitId)
        .map(({ finding, override }) => shown(finding, override)),
    ]
  }, [judged, structure, unitId, words])
}

/** The findings that pass the filter; every word of the query must occur. */
export function filtered(
  list: readonly ShownFinding[],
  { severity, rule, office, query }: FindingFilter,
): ShownFinding[] {
  const wanted = folded(query).split(' ').filter(Boolean)
  return list.filter(
    ({ finding, office: of, text }) =>
      (severity === 'all' || finding.severity === severity) &&
      (rule === null || finding.rule === rule) &&
      (office === 'all' || of?.id === office) &&
      wanted.every((word) => text.includes(word)),
  )
}
