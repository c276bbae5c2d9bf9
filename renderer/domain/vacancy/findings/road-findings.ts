import type { Post, Step, Vacancy } from '../../records/records.ts'
import { vacancyLimit } from '../../rule-table/vacancy-limits.ts'
import { bySubject, findingAtPost, type VacancyFinding } from '../../rule-table/vacancy-rules.ts'
import { derived } from '../../structure/derived/derived.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { holidaysOf, workingDaysBetween } from '../../tenure/working-days.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { holderOfFull } from '../register/vacancies.ts'
import { roadOf, stageRank, stepsDone } from '../road/pelantikan-road.ts'

/** Steps that lead through a document; a step without its number cannot be proved. */
const WITHOUT_PAPER: ReadonlySet<Step['stage']> = new Set(['siasn'])

/** What is found at each case that was open on a day. */
export const foundOnRoads = derived<readonly VacancyFinding[]>({
  name: 'road-findings',
  keys: 'vacancy',
  value(structure, on, key) {
    const held = structure.tables.vacancy.get(key)
    const post = held && get(structure, held.postId)
    if (!post || (held.closedOn !== null && held.closedOn <= on)) return undefined
    const steps = stepsDone(structure, held.id, on)
    const found = [
      ...orderFindings(structure, held, post, steps),
      ...skippedFindings(structure, held, post, steps, on),
      ...invitationFindings(structure, held, post, steps),
      ...lateFindings(structure, held, post, steps, on),
      ...paperFindings(structure, held, post, steps, on),
      ...filledFindings(structure, held, post, steps, on),
    ]
    return found.length > 0 ? found : undefined
  },
})

/**
 * Steps out of order, late, left out or without a document, in every case that was open on a day, by the id of the
 * case.
 */
export function roadFindings(structure: Structure, on: CalendarDate): VacancyFinding[] {
  return bySubject(foundOnRoads(structure, on))
}

/** A step done before one that comes earlier on the road. */
function orderFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
): VacancyFinding[] {
  for (const [at, step] of steps.entries()) {
    const before = steps.slice(0, at).find(({ doneOn }) => isLater(doneOn, step.doneOn))
    if (before?.doneOn && step.doneOn) {
      return [
        findingAtPost(
          structure,
          step.doneOn,
          'road-order',
          held.id,
          post,
          step.doneOn,
          before.doneOn,
          {
            stage: step.stage,
            on: step.doneOn,
            before: before.stage,
            beforeOn: before.doneOn,
          },
        ),
      ]
    }
  }
  return []
}

function isLater(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a !== null && b !== null && a > b
}

function skippedFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
  on: CalendarDate,
): VacancyFinding[] {
  const last = steps.at(-1)
  if (!last) return []
  const done = new Set(steps.map(({ stage }) => stage))
  const skipped = roadOf(post, false).find(
    (stage) => stageRank(stage) < stageRank(last.stage) && !done.has(stage),
  )
  if (!skipped) return []
  return [
    findingAtPost(structure, on, 'road-skipped', held.id, post, last.stage, skipped, {
      stage: last.stage,
      skipped,
    }),
  ]
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
  const least = vacancyLimit(structure, sworn, 'road-invitation')
  return days < least
    ? [
        findingAtPost(structure, sworn, 'road-invitation', held.id, post, days, least, {
          invited,
          sworn,
        }),
      ]
    : []
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
  const most = vacancyLimit(structure, decreed, 'swearing-late')
  if (days <= most) return []
  const params = { days, decreed }
  return [findingAtPost(structure, decreed, 'swearing-late', held.id, post, days, most, params)]
}

/** A case that is still open with an approval while every seat of its post is held. */
function filledFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
  on: CalendarDate,
): VacancyFinding[] {
  const asked = held.approvalNo !== null || steps.some(({ stage }) => stage === 'izin-mendagri')
  const holder = asked ? holderOfFull(structure, post, on) : null
  if (holder === null) return []
  const no = held.approvalNo ?? ''
  return [findingAtPost(structure, on, 'approval-filled', held.id, post, no, null, { ...holder })]
}

function paperFindings(
  structure: Structure,
  held: Vacancy,
  post: Post,
  steps: readonly Step[],
  on: CalendarDate,
): VacancyFinding[] {
  const bare = steps.find(({ stage, docNo }) => docNo === null && !WITHOUT_PAPER.has(stage))
  return bare
    ? [
        findingAtPost(structure, on, 'road-no-document', held.id, post, bare.stage, null, {
          stage: bare.stage,
        }),
      ]
    : []
}
