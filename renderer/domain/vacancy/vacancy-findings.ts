import type { CalendarDate } from '../calendar-date.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure.ts'
import { actingFindings } from './acting-findings.ts'
import { appointmentDateFindings } from './appointment-date-findings.ts'
import {
  monthsBetween,
  type Retirement,
  retirementsAhead,
  retirementsPassed,
  withoutBirthDate,
} from './retirement.ts'
import { roadFindings } from './road-findings.ts'
import { type VacancyFinding, vacancyFinding } from './vacancy-rules.ts'

/** Months before the TMT pensiun at which a retirement is told of. */
export const RETIREMENT_MONTHS = [12, 6, 3] as const

const known = new WeakMap<Structure, { on: CalendarDate; found: readonly VacancyFinding[] }>()

/**
 * All findings of acting, the road to pelantikan, freezes and retirement on a day; those accepted too. After an edit
 * only what it touches is judged again; the list is the same as from nothing.
 */
export function vacancyFindings(structure: Structure, on: CalendarDate): readonly VacancyFinding[] {
  const kept = known.get(structure)
  if (kept?.on === on) return kept.found
  const found = [
    ...actingFindings(structure, on),
    ...appointmentDateFindings(structure),
    ...roadFindings(structure, on),
    ...retirementFindings(structure, on),
  ]
  known.set(structure, { on, found })
  return found
}

function retirementFindings(structure: Structure, on: CalendarDate): VacancyFinding[] {
  return [
    ...retirementsPassed(structure, on).map((one) => {
      const params = { ...namesOf(one), on: one.on, age: one.age }
      return vacancyFinding('retirement-passed', {
        ...about(one),
        found: one.on,
        limit: on,
        params,
      })
    }),
    ...retirementsAhead(structure, on, RETIREMENT_MONTHS[0]).map((one) => {
      const months = monthsBetween(on, one.on)
      const limit =
        RETIREMENT_MONTHS.filter((ahead) => months < ahead).at(-1) ?? RETIREMENT_MONTHS[0]
      const params = { ...namesOf(one), on: one.on, age: one.age, months }
      return vacancyFinding('retirement-soon', { ...about(one), found: months, limit, params })
    }),
    ...withoutBirthDate(structure, on).map((personId) => {
      const [held] = appointmentsOfPerson(structure, personId).slice(-1)
      const postId = held && get(structure, held)?.postId
      const post = postId && get(structure, postId)
      return vacancyFinding('birth-date-missing', {
        subjectId: personId,
        unitId: post ? post.unitId : null,
        found: '',
        limit: null,
        params: { person: get(structure, personId)?.name ?? '', post: post ? post.title : '' },
      })
    }),
  ]
}

function about({ appointmentId, post }: Retirement) {
  return { subjectId: appointmentId, unitId: post.unitId }
}

function namesOf({ person, post }: Retirement) {
  return { person: person.name, post: post.title }
}
