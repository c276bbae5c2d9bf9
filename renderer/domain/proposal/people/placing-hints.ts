import type { Act } from '../../acts/act.ts'
import type { PersonId, PostId } from '../../records/records.ts'
import type { Change } from '../../structure/change.ts'
import { get, type Structure } from '../../structure/structure.ts'
import type { FillHint } from '../../vacancy/events/fill-hint.ts'
import { candidateHints } from '../../vacancy/events/fill-hints.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'

/** Gaps in what is on record say nothing of the person. */
const OF_RECORDS = /^(finding\.|hint-birth-missing)/

/** What speaks against giving a person a post by a proposal, as the form for filling a post says it. */
export function placingHints(
  base: Structure,
  next: Structure,
  { personId, postId }: { readonly personId: PersonId; readonly postId: PostId },
  on: CalendarDate,
): FillHint[] {
  const post = get(next, postId)
  const person = get(next, personId)
  if (!post || !person) return []
  return candidateHints(base, post, person, on).filter(({ code }) => !OF_RECORDS.test(code))
}

/** The same of all whom an act of the change gives a post. */
export function hintsOfAct(
  {
    base,
    next,
    change,
  }: { readonly base: Structure; readonly next: Structure; readonly change: Change },
  { act, recordIds }: Pick<Act, 'act' | 'recordIds'>,
  on: CalendarDate,
): FillHint[] {
  if (act !== 'appoint') return []
  return recordIds.flatMap((id) => {
    const { before, after } = change[id] ?? {}
    if (before || after?.kind !== 'appointment' || after.role !== 'definitif') return []
    return placingHints(base, next, after, on)
  })
}
