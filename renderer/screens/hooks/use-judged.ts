import { useMemo } from 'react'
import { useSession, useShownDate } from '../../app/session.tsx'
import { type AllFindings, allFindings } from '../../domain/findings/all-findings.ts'
import { findingsInSlices } from '../../domain/findings/findings-in-slices.ts'
import { findingsOfPart } from '../../domain/findings/findings-of-part.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { useInSlices } from './use-in-slices.ts'

/** All findings of a structure on the day shown; where they are not known yet, those before, and null at first. */
export function useJudged(structure: Structure | null): AllFindings | null {
  const on = useShownDate()
  const judged = useInSlices(structure, findingsInSlices)
  const { open } = useSession()
  const isPart = open.part !== null
  const found = (structure && allFindings.known(structure, on)) ?? judged
  return useMemo(() => (found && isPart ? findingsOfPart(found) : found), [found, isPart])
}
