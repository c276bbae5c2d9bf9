import type { Proposal } from '../../domain/proposal/proposal.ts'
import { longDate } from '../figures/long-date.ts'
import type { Words } from '../words.ts'

/** That a proposal is in force from before its regulation, or from a day that was past, and why; null where it is not. */
export function backdatedText(
  words: Words,
  { decree, inForceFrom: from, backdatedFor: reason }: Proposal,
): string | null {
  if (!from || !reason) return null
  const on = longDate(from, words.language)
  if (!decree || from >= decree.date) return words('in-force.backdated-past', { on, reason })
  const date = longDate(decree.date, words.language)
  return words('in-force.backdated-decree', { on, date, reason })
}
