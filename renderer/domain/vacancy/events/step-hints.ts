import type { Step, VacancyId, VacancyStage } from '../../records/records.ts'
import { get, type Structure, stepsOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { holderOfFull } from '../register/vacancies.ts'
import { filledBy } from '../road/after-swearing.ts'
import { stageRank, stepDay } from '../road/pelantikan-road.ts'
import type { FillHint } from './fill-hint.ts'
import { dayOffHints, holidayHints } from './fill-hints.ts'

/** Steps for which people are called together: not on a day off. */
const ON_WORKING_DAYS: ReadonlySet<VacancyStage> = new Set<VacancyStage>(['undangan', 'pelantikan'])

/** What to look at before a step is written down: the order of the road, a day off, a day still to come. */
export function stepHints(
  structure: Structure,
  vacancyId: VacancyId,
  stage: VacancyStage,
  { docDate, doneOn }: Pick<Step, 'docDate' | 'doneOn'>,
  shown: CalendarDate,
): FillHint[] {
  const on = doneOn ?? docDate
  if (!on) return []
  const hints: FillHint[] = []
  for (const id of stepsOf(structure, vacancyId)) {
    const other = get(structure, id)
    const day = other && stepDay(other)
    if (!other || !day || other.stage === stage) continue
    const before = stageRank(other.stage) < stageRank(stage)
    if (before ? day <= on : day >= on) continue
    const code = before ? 'hint-step-before' : 'hint-step-after'
    hints.push({ code, params: { on, stage: `stage.${other.stage}`, day } })
  }
  hints.push(...seatHints(structure, vacancyId, stage, on))
  if (docDate && doneOn && docDate > doneOn) {
    hints.push({ code: 'hint-document-after', params: { docDate, doneOn } })
  }
  if (on > shown) hints.push({ code: 'hint-step-to-come', params: { on } })
  if (!ON_WORKING_DAYS.has(stage)) return [...hints, ...holidayHints(structure, on, docDate)]
  const dated = docDate === on ? null : docDate
  return [...hints, ...dayOffHints(structure, on), ...holidayHints(structure, dated)]
}

/** An SPMT before the oath of whoever took the seat, and an approval for one that is held already. */
function seatHints(
  structure: Structure,
  vacancyId: VacancyId,
  stage: VacancyStage,
  on: CalendarDate,
): FillHint[] {
  const held = get(structure, vacancyId)
  const post = held && get(structure, held.postId)
  if (!held || !post) return []
  if (stage === 'izin-mendagri' && held.closedOn === null) {
    const holder = holderOfFull(structure, post, on)
    if (holder === null) return []
    const code = 'person' in holder ? 'hint-approval-filled' : 'hint-approval-filled-unnamed'
    return [{ code, params: { ...holder } }]
  }
  const sworn = stage === 'spmt' ? filledBy(structure, held)?.swornOn : null
  if (!sworn || on >= sworn) return []
  return [{ code: 'hint-step-before', params: { on, stage: 'stage.pelantikan', day: sworn } }]
}
