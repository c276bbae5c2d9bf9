import { eselonRank } from '../../ranks/eselon.ts'
import type { Appointment, Post } from '../../records/records.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import { bySubject, findingAtPost, type VacancyFinding } from '../../rule-table/vacancy-rules.ts'
import { ANY_DAY, derived } from '../../structure/derived/derived.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { everHeld, type Held } from '../../tenure/standing.ts'
import { holidaysOf, workingDaysBetween } from '../../tenure/working-days.ts'
import { addDays, type CalendarDate, within } from '../../values/calendar-date.ts'
import { isApproved } from '../freezes/approvals.ts'
import { covers, freezesOf } from '../freezes/freezes.ts'
import { stepOfFilling } from '../road/after-swearing.ts'
import { stepDay } from '../road/pelantikan-road.ts'

/** What is found at the dates of each definitive appointment, whatever the day. */
export const foundAtDates = derived<readonly VacancyFinding[]>({
  name: 'appointment-date-findings',
  keys: 'appointment',
  value(structure, _, key) {
    const held = structure.tables.appointment.get(key)
    if (held?.role !== 'definitif') return undefined
    const post = get(structure, held.postId)
    const found = post
      ? [
          ...frozen(structure, held, post),
          ...dates(structure, held, post),
          ...spmt(structure, held, post),
          ...down(structure, held, post),
        ]
      : []
    return found.length > 0 ? found : undefined
  },
})

/** The costly part of `appointmentDateFindings`, a few appointments at a time. */
export function* appointmentDatesInSlices(structure: Structure): Generator<void, void> {
  yield* foundAtDates.inSlices(structure, ANY_DAY)
}

/**
 * Definitive appointments whose TMT or pelantikan lies in a freeze without an approval or before it, or whose dates do not fit, by
 * the id of the appointment. They are the same on any day.
 */
export function appointmentDateFindings(structure: Structure): VacancyFinding[] {
  return bySubject(foundAtDates(structure, ANY_DAY))
}

function frozen(structure: Structure, held: Appointment, post: Post): VacancyFinding[] {
  const days = [held.from, held.swornOn].filter((day): day is CalendarDate => day !== null).sort()
  const given = held.approvalNo === null ? null : held.approvalDate
  for (const freeze of freezesOf(structure)) {
    if (!covers(freeze, post)) continue
    const on = days.find(
      (day) => within(day, freeze.from, freeze.until) && !isApproved(freeze, day),
    )
    if (!on || (given !== null && given <= on)) continue
    const { name, basis } = freeze
    const person = get(structure, held.personId)?.name ?? ''
    const params = { person, on, freeze: name }
    const found =
      given === null
        ? findingAtPost(structure, on, 'freeze-no-approval', held.id, post, on, freeze.from, params)
        : findingAtPost(structure, on, 'approval-late', held.id, post, given, on, {
            ...params,
            given,
          })
    return [{ ...found, article: basis }]
  }
  return []
}

/** Who takes up duty before the oath. */
function spmt(structure: Structure, held: Appointment, post: Post): VacancyFinding[] {
  const step = stepOfFilling(structure, held, 'spmt')
  const on = step ? stepDay(step) : null
  const sworn = held.swornOn
  if (!on || !sworn || on >= sworn) return []
  const params = { person: get(structure, held.personId)?.name ?? '', on, sworn }
  return [findingAtPost(structure, sworn, 'spmt-before-swearing', held.id, post, on, sworn, params)]
}

/** Ends after which somebody may stand lower: a punishment, a change of the structure. */
const LOWERED: ReadonlySet<Appointment['endCause']> = new Set([
  'hukuman-disiplin',
  'penyederhanaan-organisasi',
])

/** A post of a lower eselon than the one held until the day before, in the appointment that runs. */
function down(structure: Structure, held: Appointment, post: Post): VacancyFinding[] {
  const { id, from, until, personId } = held
  if (!post.eselon || !from || until !== null) return []
  const before = heldUntil(structure, personId, addDays(from, -1))
  const left = before?.kind === 'appointment' ? get(structure, before.postId) : before
  const old = left?.eselon
  if (!before || !old || LOWERED.has(before.endCause) || eselonRank(post.eselon) <= eselonRank(old))
    return []
  const params = {
    person: get(structure, personId)?.name ?? '',
    from: old,
    to: post.eselon,
    on: from,
  }
  return [findingAtPost(structure, from, 'eselon-down', id, post, post.eselon, old, params)]
}

/** What a person held definitively with that as its last day, also on a post that is no more. */
function heldUntil(
  structure: Structure,
  personId: Appointment['personId'],
  last: CalendarDate,
): Held | undefined {
  return everHeld(structure, personId).find(
    ({ role, until }) => role === 'definitif' && until === last,
  )
}

function dates(structure: Structure, held: Appointment, post: Post): VacancyFinding[] {
  const { decreeDate, swornOn } = held
  if (!decreeDate || !swornOn) return []
  const person = get(structure, held.personId)?.name ?? ''
  if (decreeDate > swornOn) {
    const params = { person, decreed: decreeDate, sworn: swornOn }
    const rule = 'decree-after-swearing'
    return [findingAtPost(structure, swornOn, rule, held.id, post, decreeDate, swornOn, params)]
  }
  const days = workingDaysBetween(decreeDate, swornOn, holidaysOf(structure))
  const most = vacancyLimit(structure, decreeDate, 'swearing-late')
  if (days <= most) return []
  const params = { person, days, decreed: decreeDate }
  return [findingAtPost(structure, decreeDate, 'swearing-late', held.id, post, days, most, params)]
}
