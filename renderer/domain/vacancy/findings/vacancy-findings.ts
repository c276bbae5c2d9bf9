import { actingFindings } from '../../acting/acting-findings.ts'
import type { PersonId } from '../../records/records.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import { isAsked, type VacancyFinding, vacancyFinding } from '../../rule-table/vacancy-rules.ts'
import { derivedReading } from '../../structure/derived/derived-reading.ts'
import { appointmentsOfPerson, get, type Structure } from '../../structure/structure.ts'
import {
  monthsBetween,
  type Retirement,
  retirementOfAppointment,
  retirementsAhead,
  retirementsPassed,
  withoutBirthDate,
} from '../../tenure/retirement.ts'
import { retirementRule } from '../../tenure/retirement-age.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { appointmentDateFindings } from './appointment-date-findings.ts'
import { overlapFindings } from './overlap-findings.ts'
import { roadFindings } from './road-findings.ts'

/** Months before the TMT pensiun at which a retirement is told of. */
export const RETIREMENT_MONTHS = [12, 6, 3] as const

/**
 * All findings of acting, the road to pelantikan, freezes and retirement on a day; those accepted too. After an edit
 * only what it touches is judged again; the list is the same as from nothing.
 */
export const vacancyFindings = derivedReading<readonly VacancyFinding[]>(
  'vacancy-findings',
  (structure, on) =>
    [
      ...actingFindings(structure, on),
      ...appointmentDateFindings(structure),
      ...overlapFindings(structure),
      ...roadFindings(structure, on),
      ...retirementFindings(structure, on),
    ].filter((finding) => isAsked(structure, on, finding)),
)

function retirementFindings(structure: Structure, on: CalendarDate): VacancyFinding[] {
  const ahead = vacancyLimit(structure, on, 'retirement-soon')
  return [
    ...retirementsPassed(structure, on).map((one) => passed(structure, on, one)),
    ...retirementsAhead(structure, on, ahead).map((one) => soon(structure, on, one)),
    ...withoutBirthDate(structure, on).map((personId) => withoutBirth(structure, on, personId)),
  ]
}

function passed(structure: Structure, on: CalendarDate, one: Retirement): VacancyFinding {
  const params = { ...namesOf(one), on: one.on, age: one.age }
  return retirementFinding(structure, on, 'retirement-passed', one, one.on, on, params)
}

function soon(structure: Structure, on: CalendarDate, one: Retirement): VacancyFinding {
  const ahead = vacancyLimit(structure, on, 'retirement-soon')
  const months = monthsBetween(on, one.on)
  const limit = RETIREMENT_MONTHS.filter((step) => step <= ahead && months < step).at(-1)
  const params = { ...namesOf(one), on: one.on, age: one.age, months }
  return retirementFinding(structure, on, 'retirement-soon', one, months, limit ?? ahead, params)
}

function withoutBirth(structure: Structure, on: CalendarDate, personId: PersonId): VacancyFinding {
  const [held] = appointmentsOfPerson(structure, personId).slice(-1)
  const postId = held && get(structure, held)?.postId
  const post = postId && get(structure, postId)
  return vacancyFinding(structure, on, 'birth-date-missing', {
    subjectId: personId,
    unitId: post ? post.unitId : null,
    found: '',
    limit: null,
    params: { person: get(structure, personId)?.name ?? '', post: post ? post.title : '' },
  })
}

/** What is found about the retirement of one appointment, or of one person, without regard to who holds it still. */
export function retirementFindingsAt(
  structure: Structure,
  on: CalendarDate,
  id: string,
): readonly VacancyFinding[] {
  if (id.startsWith('person:')) return [withoutBirth(structure, on, id as PersonId)]
  const one = retirementOfAppointment(structure, id)
  if (!one) return []
  return [one.on <= on ? passed(structure, on, one) : soon(structure, on, one)]
}

/** With the article of the age itself: that of a functional post is another than that of a structural one. */
function retirementFinding(
  structure: Structure,
  on: CalendarDate,
  rule: 'retirement-passed' | 'retirement-soon',
  one: Retirement,
  found: number | string,
  limit: number | string,
  params: VacancyFinding['params'],
): VacancyFinding {
  const { appointmentId, post } = one
  const { article, sourceState } = retirementRule(structure, one.on, post)
  const about = { subjectId: appointmentId, unitId: post.unitId, found, limit, params }
  return { ...vacancyFinding(structure, on, rule, about), article, sourceState }
}

function namesOf({ person, post }: Retirement) {
  return { person: person.name, post: post.title }
}
