import type { Decided } from '../attachments/missing-documents.ts'
import { parseIsoDate } from '../values/calendar-date.ts'
import type { Proposal } from './proposal.ts'

/** Those that were decided, and when: their sheets came back signed. */
export function decidedOf(proposals: readonly Proposal[]): Decided[] {
  return proposals.flatMap(({ id, name, log }) => {
    const step = log.find(({ to }) => to === 'diputus')
    return step ? [{ id, name, on: parseIsoDate(step.at.slice(0, 10)) }] : []
  })
}
