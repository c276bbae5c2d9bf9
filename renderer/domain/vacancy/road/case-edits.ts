import { stepRecord, vacancyRecord } from '../../records/record-makers.ts'
import type { PostId, Step, Vacancy, VacancyId, VacancyStage } from '../../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../../structure/change.ts'
import { type Edit, put } from '../../structure/edit.ts'
import { takenOut } from '../../structure/references.ts'
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

/** The first day on which a seat stood empty, where no holder on record tells it. */
export interface VacantSince {
  readonly postId: PostId
  readonly since: CalendarDate
  /** Id of the case that opens where the post has none yet that waits for its day. */
  readonly vacancyId: VacancyId
}

/**
 * Writes down since when seats are vacant, many at once: on the open case of each post that has no day yet, else on a
 * new one. Refused where a post is gone.
 */
export function dateVacancies(dated: readonly VacantSince[]): Edit {
  return (structure) => {
    let at = structure
    let total: Change = NO_CHANGE
    for (const { postId, since, vacancyId } of dated) {
      const undated = vacanciesOf(at, postId)
        .map((id) => get(at, id))
        .find((one) => one !== undefined && one.closedOn === null && one.since === null)
      const edit = undated
        ? changeCase(undated.id, { since })
        : startCase(vacancyId, postId, { since })
      const done = edit(at)
      if (!done.ok) return done
      at = apply(at, done.value)
      total = squash(total, done.value)
    }
    return ok(total)
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
  /** Of the approval of the Mendagri: the day it was asked for. What was written down stays where it is not given. */
  readonly askedOn?: CalendarDate | null
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
    if (stage !== 'izin-mendagri') return ok(put(structure, [step]))
    const approvalDate = docDate ?? doneOn
    const approvalAskedOn = done.askedOn === undefined ? held.approvalAskedOn : done.askedOn
    if (approvalAskedOn && approvalDate && approvalDate < approvalAskedOn) {
      return refuse('approval-before-asking', { on: approvalAskedOn, given: approvalDate })
    }
    return ok(put(structure, [step, { ...held, approvalNo: docNo, approvalDate, approvalAskedOn }]))
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
    return ok({ ...freed, ...takenOut(structure, [stepId]) })
  }
}
