import { stepRecord, vacancyRecord } from '../../records/record-makers.ts'
import type { PostId, Step, Vacancy, VacancyId, VacancyStage } from '../../records/records.ts'
import { drop, type Edit, put } from '../../structure/edit.ts'
import { get, stepsOf, vacanciesOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { ok, refuse } from '../../values/result.ts'

/** Opens HR's case on a seat that turned vacant without "Akhiri penugasan" (an import, a new post). */
export function startCase(
  vacancyId: VacancyId,
  postId: PostId,
  fields: Partial<Pick<Vacancy, 'since' | 'cause' | 'note'>> = {},
): Edit {
  return (structure) => {
    const post = get(structure, postId)
    if (!post) return refuse('post-gone')
    if (get(structure, vacancyId)) return refuse('id-taken', { name: post.title })
    const open = vacanciesOf(structure, postId).filter((id) => !get(structure, id)?.closedOn)
    const seat = open.length + 1
    return ok(
      put(structure, [
        vacancyRecord({ id: vacancyId, postId, seat, since: null, cause: null, ...fields }),
      ]),
    )
  }
}

/** Changes fields of a case: its cause, candidate, target date, approval, note. */
export function changeCase(
  vacancyId: VacancyId,
  fields: Partial<Omit<Vacancy, 'id' | 'kind' | 'postId' | 'seat'>>,
): Edit {
  return (structure) => {
    const held = get(structure, vacancyId)
    return held ? ok(put(structure, [{ ...held, ...fields }])) : refuse('vacancy-gone')
  }
}

/** The document of a step: its number and date, and the day the step was done. */
export interface StepDone {
  readonly stepId: Step['id']
  readonly stage: VacancyStage
  readonly docNo: string | null
  readonly docDate: CalendarDate | null
  readonly doneOn: CalendarDate | null
  readonly note: string | null
}

/**
 * Writes down a step of a case; a step of that stage that is there already is corrected. The approval of the
 * Mendagri is copied to the case, which it frees from the freeze.
 */
export function recordStep(vacancyId: VacancyId, done: StepDone): Edit {
  return (structure) => {
    const held = get(structure, vacancyId)
    if (!held) return refuse('vacancy-gone')
    const { stage, docNo, docDate, doneOn, note } = done
    if (doneOn && held.since && doneOn < held.since && stage !== 'dilaporkan') {
      return refuse('step-before-vacancy', { on: doneOn, since: held.since })
    }
    const known = stepsOf(structure, vacancyId).find((id) => get(structure, id)?.stage === stage)
    const step = stepRecord({
      id: known ?? done.stepId,
      vacancyId,
      stage,
      docNo,
      docDate,
      doneOn,
      note,
    })
    const approval =
      stage === 'izin-mendagri' ? { approvalNo: docNo, approvalDate: docDate ?? doneOn } : {}
    return ok(put(structure, [step, { ...held, ...approval }]))
  }
}

/** Takes a step back that was written down by mistake. */
export function removeStep(stepId: Step['id']): Edit {
  return (structure) => {
    const step = get(structure, stepId)
    if (!step) return refuse('step-gone')
    const held = get(structure, step.vacancyId)
    const freed =
      held && step.stage === 'izin-mendagri'
        ? put(structure, [{ ...held, approvalNo: null, approvalDate: null }])
        : {}
    return ok({ ...freed, ...drop(structure, [stepId]) })
  }
}
