import { structureToCompare } from '../../app/headless/compare.ts'
import type { Words } from '../../app/messages/words.ts'
import type { ProposalShelf } from '../../app/proposal-shelf.ts'
import { readInput } from '../../app/read-input.ts'
import type { Session } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import { carryOver } from '../../domain/proposal/carry.ts'
import type { Structure } from '../../domain/structure.ts'

/** One side of a comparison, with its name. */
export interface CompareSource {
  readonly name: string
  readonly structure: Structure
}

export const LIVE = 'live'

/** The structure a choice stands for: in force, once in force, or as a proposal would have it. */
export async function sourceOf(
  choice: string,
  shelf: ProposalShelf,
  live: Structure,
  words: Words,
): Promise<CompareSource | null> {
  if (choice === LIVE) return { name: words('compare.live'), structure: live }
  const { pasts, proposals } = shelf.get()
  const past = pasts.find(({ id }) => id === choice)
  if (past) {
    const structure = await shelf.past(past.id)
    return structure && { name: past.name, structure }
  }
  const proposal = proposals.find(({ id }) => id === choice)
  return proposal ? { name: proposal.name, structure: carryOver(proposal.change, live).next } : null
}

/** A file chosen in the system's dialog; null where the user cancels or nothing can be read. */
export async function sourceFromFile(
  desktop: Pick<Session['desktop'], 'openFiles'>,
  words: Words,
  on: CalendarDate,
): Promise<CompareSource | null> {
  const files = await desktop.openFiles({
    title: words('compare.choose-file'),
    filters: [{ name: words('compare.files'), extensions: ['bagan', 'csv', 'xlsx', 'json'] }],
    many: true,
  })
  if (!files.ok || files.value.length === 0) return null
  const content = await readInput(files.value, { preset: 'auto', words, on })
  if (!content.readable) return null
  return { name: content.report.file, structure: structureToCompare(content) }
}
