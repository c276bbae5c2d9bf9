import { useEffect, useMemo, useState } from 'react'
import { allFindings } from '../../../domain/findings/all-findings.ts'
import { fatesOf, openingsOf, undecidedHolders } from '../../../domain/proposal/people/fates.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import type { Sides } from '../state/use-proposals.ts'

/** What putting a proposal in force would do, in numbers. */
export interface Outlook {
  readonly acts: number
  readonly reinstalled: number
  readonly moves: number
  readonly openings: number
  /** Holders who lose their post and are not decided on. */
  readonly undecided: number
}

/** Findings of the rules on the day; null until they are worked out. */
export type OutlookFindings = { readonly before: number; readonly after: number } | null

export function useOutlook(
  { base, next, change, acts, proposal }: Sides,
  on: CalendarDate,
): { readonly outlook: Outlook; readonly findings: OutlookFindings } {
  const outlook = useMemo(() => {
    const fates = fatesOf(base, next, change)
    return {
      acts: acts.length,
      reinstalled: fates.filter(({ kind }) => kind === 'reinstalled').length,
      moves: fates.filter(({ kind }) => kind === 'moves' || kind === 'gains').length,
      openings: openingsOf(base, next, change).length,
      undecided: undecidedHolders(fates, proposal).length,
    }
  }, [base, next, change, acts, proposal])
  const [findings, setFindings] = useState<OutlookFindings>(null)
  useEffect(() => {
    const work = window.setTimeout(() => {
      const count = (structure: typeof base) => allFindings(structure, on).open.length
      setFindings({ before: count(base), after: count(next) })
    })
    return () => window.clearTimeout(work)
  }, [base, next, on])
  return { outlook, findings }
}
