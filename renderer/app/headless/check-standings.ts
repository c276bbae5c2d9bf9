import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import { officeName } from '../../domain/readings/offices.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment } from '../../domain/records/records.ts'
import {
  dayOf,
  idsOfStanding,
  standingsToWatch,
  type TroubledStanding,
} from '../../domain/reports/standings.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { RETIREMENT_MONTHS } from '../../domain/vacancy/findings/vacancy-findings.ts'
import type { Telling } from '../../registers/column.ts'
import { hindranceText } from '../../words/telling/standing-text.ts'

/**
 * The part of `check` that speaks of people: who has gone and still holds or acts, who is away, who will go within
 * twelve months; each with the names of the rules that find something about it, accepted or not.
 */
export function standingCheck(
  { structure, on, words }: Telling,
  findings: readonly Pick<AnyFinding, 'rule' | 'subjectId'>[],
) {
  return standingsToWatch(structure, on, RETIREMENT_MONTHS[0]).map((one) => {
    const { person, told, holds, acts } = one
    const { kind } = told
    return {
      personId: person.id,
      person: fullName(person),
      nip: person.nip,
      state: kind,
      /** The first day gone or away; of who will go the first day not in service. */
      on: dayOf(told) || null,
      /** The last day away, where it is known. */
      until: kind === 'away' ? told.told.until : null,
      why: kind === 'away' ? told.told.why : told.told.cause,
      /** Of who is away: whether the post is kept; of who has gone or goes null. */
      keepsPost: kind === 'away' ? told.told.keepsPost : null,
      holds: holds.map((held) => servedAs(structure, held)),
      acts: acts.map((held) => servedAs(structure, held)),
      rules: rulesOf(one, findings),
      message: `${fullName(person)}: ${hindranceText(words, told, on)}`,
    }
  })
}

function servedAs(structure: Structure, { id, postId, role, from, until }: Appointment) {
  const post = get(structure, postId)
  return {
    appointmentId: id,
    postId,
    post: post?.title ?? '',
    office: post ? officeName(structure, post.unitId) : '',
    role,
    from,
    until,
  }
}

function rulesOf(
  one: TroubledStanding,
  findings: readonly Pick<AnyFinding, 'rule' | 'subjectId'>[],
): string[] {
  const ids: ReadonlySet<string> = idsOfStanding(one)
  return [
    ...new Set(findings.filter(({ subjectId }) => ids.has(subjectId)).map(({ rule }) => rule)),
  ].sort()
}
