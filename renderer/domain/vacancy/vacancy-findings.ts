import type { CalendarDate } from '../calendar-date.ts'
import type { Override } from '../records.ts'
import { findingKey } from '../rules/finding.ts'
import { appointmentsOfPerson, get, type Structure } from '../structure.ts'
import { actingFindings } from './acting-findings.ts'
import {
  monthsBetween,
  type Retirement,
  retirementsAhead,
  retirementsPassed,
  withoutBirthDate,
} from './retirement.ts'
import { appointmentDateFindings, roadFindings } from './road-findings.ts'
import { type VacancyFinding, vacancyFinding } from './vacancy-rules.ts'

/** Months before the TMT pensiun at which a retirement is told of. */
export const RETIREMENT_MONTHS = [12, 6, 3] as const

/** Findings nobody has accepted, and those accepted with their reason. */
export interface JudgedVacancyFindings {
  readonly open: readonly VacancyFinding[]
  readonly accepted: readonly { readonly finding: VacancyFinding; readonly override: Override }[]
}

/** All findings of acting, the road to pelantikan, freezes and retirement on a day, without those accepted. */
export function vacancyFindings(structure: Structure, on: CalendarDate): readonly VacancyFinding[] {
  return judgedVacancyFindings(structure, on).open
}

const judged = new WeakMap<Structure, { on: CalendarDate; found: JudgedVacancyFindings }>()

export function judgedVacancyFindings(
  structure: Structure,
  on: CalendarDate,
): JudgedVacancyFindings {
  const known = judged.get(structure)
  if (known?.on === on) return known.found
  const overrides = new Map<string, Override>()
  structure.tables.override.forEach((one) => {
    overrides.set(findingKey(one), one)
  })
  const open: VacancyFinding[] = []
  const accepted: { finding: VacancyFinding; override: Override }[] = []
  for (const finding of everyFinding(structure, on)) {
    const override = overrides.get(findingKey(finding))
    if (override) accepted.push({ finding, override })
    else open.push(finding)
  }
  const found = { open, accepted }
  judged.set(structure, { on, found })
  return found
}

function everyFinding(structure: Structure, on: CalendarDate): VacancyFinding[] {
  return [
    ...actingFindings(structure, on),
    ...appointmentDateFindings(structure),
    ...roadFindings(structure, on),
    ...retirementFindings(structure, on),
  ]
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
