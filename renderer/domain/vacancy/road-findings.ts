import type { CalendarDate } from '../calendar-date.ts'
import type { Appointment, Freeze, Post, Step, Vacancy } from '../records.ts'
import { get, type Structure } from '../structure.ts'
import { SWEARING_DAYS } from './fill-hints.ts'
import { covers, freezesOf } from './freezes.ts'
import { roadOf, stageRank, stepsDone } from './pelantikan-road.ts'
import { type VacancyFinding, vacancyFinding } from './vacancy-rules.ts'
import { holidaysOf, workingDaysBetween } from './working-days.ts'

/** Steps that lead through a document; a step without its number cannot be proved. */
const WITHOUT_PAPER: ReadonlySet<Step['stage']> = new Set(['siasn'])

/** Steps out of order, late, left out or without a document, in every case that was open on a day. */
export function roadFindings(structure: Structure, on: CalendarDate): VacancyFinding[] {
  const found: VacancyFinding[] = []
  structure.tables.vacancy.forEach((held) => {
    const post = get(structure, held.postId)
    if (!post || (held.closedOn !== null && held.closedOn <= on)) return
    const steps = stepsDone(structure, held.id, on)
    if (steps.length === 0) return
    found.push(
      ...orderFindings(held, post, steps),
      ...skippedFindings(held, post, steps),
      ...invitationFindings(structure, held, post, steps),
      ...lateFindings(structure, held, post, steps, on),
      ...paperFindings(held, post, steps),
    )
  })
  return found
}

/** A step done before one that comes earlier on the road. */
function orderFindings(held: Vacancy, post: Post, steps: readonly Step[]): VacancyFinding[] {
  for (const [at, step] of steps.entries()) {
    const before = steps.slice(0, at).find(({ doneOn }) => isLater(doneOn, step.doneOn))
    if (before?.doneOn && step.doneOn) {
      return [
        about('road-order', held, post, step.doneOn, before.doneOn, {
          stage: step.stage,
          on: step.doneOn,
          before: before.stage,
          beforeOn: before.doneOn,
        }),
      ]
    }
  }
  return []
}

function isLater(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a !== null && b !== null && a > b
}

function skippedFindings(held: Vacancy, post: Post, steps: readonly Step[]): VacancyFinding[] {
  const last = steps.at(-1)
  if (!last) return []
  const done = new Set(steps.map(({ stage }) => stage))
  const skipped = roadOf(post, false).find(
    (stage) => stageRank(stage) < stageRank(last.stage) && !done.has(stage),
  )
  if (!skipped) return []
  return [about('road-skipped', held, post, last.stage, skipped, { stage: last.stage, skipped })]
}

/** The invitation goes out in writing at least one working day before the pelantikan. */
function invitationFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
): VacancyFinding[] {
  const invited = steps.find(({ stage }) => stage === 'undangan')?.doneOn
  const sworn = steps.find(({ stage }) => stage === 'pelantikan')?.doneOn
  if (!invited || !sworn || invited > sworn) return []
  const days = workingDaysBetween(invited, sworn, holidaysOf(structure))
  return days < 1 ? [about('road-invitation', held, post, days, 1, { invited, sworn })] : []
}

/** Pelantikan at the latest 30 working days after the SK; while it has not taken place, counted to the day shown. */
function lateFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
  on: CalendarDate,
): VacancyFinding[] {
  const decree = steps.find(({ stage }) => stage === 'sk')
  const decreed = decree?.docDate ?? decree?.doneOn
  if (!decreed || !roadOf(post, false).includes('pelantikan')) return []
  const sworn = steps.find(({ stage }) => stage === 'pelantikan')?.doneOn
  const days = workingDaysBetween(decreed, sworn ?? on, holidaysOf(structure))
  if (days <= SWEARING_DAYS) return []
  return [about('swearing-late', held, post, days, SWEARING_DAYS, { days, decreed })]
}

function paperFindings(held: Vacancy, post: Post, steps: readonly Step[]): VacancyFinding[] {
  const bare = steps.find(({ stage, docNo }) => docNo === null && !WITHOUT_PAPER.has(stage))
  return bare
    ? [about('road-no-document', held, post, bare.stage, null, { stage: bare.stage })]
    : []
}

function about(
  rule: VacancyFinding['rule'],
  held: Vacancy,
  post: Post,
  found: number | string,
  limit: number | string | null,
  params: Readonly<Record<string, string | number>>,
): VacancyFinding {
  return vacancyFinding(rule, {
    subjectId: held.id,
    unitId: post.unitId,
    found,
    limit,
    params: { post: post.title, ...params },
  })
}

/** Definitive appointments whose TMT or pelantikan lies in a freeze without an approval, or whose dates do not fit. */
export function appointmentDateFindings(structure: Structure): VacancyFinding[] {
  const found: VacancyFinding[] = []
  const freezes = freezesOf(structure).filter(({ approvalNo }) => approvalNo === null)
  structure.tables.appointment.forEach((held) => {
    if (held.role !== 'definitif' || (held.swornOn === null && freezes.length === 0)) return
    const post = get(structure, held.postId)
    if (post) found.push(...frozen(structure, held, post, freezes), ...dates(structure, held, post))
  })
  return found
}

function frozen(
  structure: Structure,
  held: Appointment,
  post: Post,
  freezes: readonly Freeze[],
): VacancyFinding[] {
  if (held.approvalNo !== null && held.approvalDate !== null) return []
  const days = [held.from, held.swornOn].filter((day): day is CalendarDate => day !== null)
  for (const freeze of freezes) {
    if (!covers(freeze, post)) continue
    const on = days.find(
      (day) => day >= freeze.from && (freeze.until === null || day <= freeze.until),
    )
    if (!on) continue
    const { name, basis } = freeze
    const person = get(structure, held.personId)?.name ?? ''
    return [
      {
        ...aboutAppointment('freeze-no-approval', held, post, on, freeze.from, {
          person,
          on,
          freeze: name,
        }),
        article: basis,
      },
    ]
  }
  return []
}

function dates(structure: Structure, held: Appointment, post: Post): VacancyFinding[] {
  const { decreeDate, swornOn } = held
  if (!decreeDate || !swornOn) return []
  const person = get(structure, held.personId)?.name ?? ''
  if (decreeDate > swornOn) {
    const params = { person, decreed: decreeDate, sworn: swornOn }
    return [aboutAppointment('decree-after-swearing', held, post, decreeDate, swornOn, params)]
  }
  const days = workingDaysBetween(decreeDate, swornOn, holidaysOf(structure))
  if (days <= SWEARING_DAYS) return []
  const params = { person, days, decreed: decreeDate }
  return [aboutAppointment('swearing-late', held, post, days, SWEARING_DAYS, params)]
}

function aboutAppointment(
  rule: VacancyFinding['rule'],
  held: Appointment,
  post: Post,
  found: number | string,
  limit: number | string,
  params: Readonly<Record<string, string | number>>,
): VacancyFinding {
  return vacancyFinding(rule, {
    subjectId: held.id,
    unitId: post.unitId,
    found,
    limit,
    params: { post: post.title, ...params },
  })
}
