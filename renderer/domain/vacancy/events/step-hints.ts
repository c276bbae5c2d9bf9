import type { Step, VacancyId, VacancyStage } from '../../records/records.ts'
import { get, type Structure, stepsOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
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
  if (docDate && doneOn && docDate > doneOn) {
    hints.push({ code: 'hint-document-after', params: { docDate, doneOn } })
  }
  if (on > shown) hints.push({ code: 'hint-step-to-come', params: { on } })
  if (!ON_WORKING_DAYS.has(stage)) return [...hints, ...holidayHints(structure, on, docDate)]
  const dated = docDate === on ? null : docDate
  return [...hints, ...dayOffHints(structure, on), ...holidayHints(structure, dated)]
}
