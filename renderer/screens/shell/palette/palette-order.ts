import { asksFor } from '../../../actions/asks-for.ts'
import { type Command, commandsCalled } from '../../../app/commands.ts'
import type { FoundActing } from '../../../domain/acting/find-acting.ts'
import type { Found, Match } from '../../../domain/readings/find.ts'
import type { FoundDuty } from '../../../domain/readings/find-duties.ts'
import { findPages } from '../../../help/find-help.ts'
import type { HelpPage } from '../../../help/page-table.ts'

type Answer =
  | { readonly place: Found | FoundActing }
  | { readonly duty: FoundDuty }
  | { readonly command: Command }
  | { readonly page: HelpPage }

const MOST_PAGES = 8

/**
 * What answers a search, in the order it is offered: places, commands called so or meant by it, duties that say it,
 * pages of help; behind them all the places that hold only some of the words, and the places and commands that hold what is typed only within a
 * word ("sk" in "Puskesmas").
 */
export function answersTo(
  query: string,
  found: readonly (Found | FoundActing)[],
  commands: readonly Command[],
  duties: readonly FoundDuty[] = [],
): readonly Answer[] {
  // Where nothing is asked, what cannot be done is not offered.
  const asked =
    query.trim() === '' ? commands.filter(({ obstacle }) => obstacle === null) : commands
  const { called, within } = commandsCalled(asked, query)
  const meant = commands.filter((one) => !called.includes(one) && asksFor(one, query))
  const places = (match: Match) =>
    found.filter((place) => place.match === match).map((place) => ({ place }))
  return [
    ...places('word'),
    ...[...called, ...meant].map((command) => ({ command })),
    ...places('slip'),
    ...duties.map((duty) => ({ duty })),
    ...findPages(query)
      .slice(0, MOST_PAGES)
      .map((page) => ({ page })),
    ...places('some'),
    ...places('within'),
    ...within.filter((one) => !meant.includes(one)).map((command) => ({ command })),
  ]
}
