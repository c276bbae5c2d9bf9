import { useShownDate } from '../../app/session.tsx'
import { type AllFindings, allFindings } from '../../domain/findings/all-findings.ts'
import { findingsInSlices } from '../../domain/findings/findings-in-slices.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { useInSlices } from './use-in-slices.ts'

/** All findings of a structure on the day shown; where they are not known yet, those before, and null at first. */
export function useJudged(structure: Structure | null): AllFindings | null {
  const on = useShownDate()
  const judged = useInSlices(structure, findingsInSlices)
  return (structure && allFindings.known(structure, on)) ?? judged
}
