import { VACANCY_STAGES } from '../../records/form/choices.ts'
import type { Post, Step, VacancyId, VacancyStage } from '../../records/records.ts'
import { get, type Structure, stepsOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'

/**
 * Steps from an empty seat to a holder at work, by kind of post. JPT: open selection or talent management
 * (PermenPANRB 15/2019, 20/2025); administrator and pengawas: Tim Penilai Kinerja; functional posts: pertek BKN and
 * pelantikan; pelaksana: SK and SPMT alone, nobody is sworn in. The Mendagri's approval is a step of its own only
 * inside a freeze.
 */
const ROADS: Readonly<Record<Post['category'], readonly VacancyStage[]>> = {
  jpt: without('tim-penilai'),
  administrator: without('seleksi'),
  pengawas: without('seleksi'),
  fungsional: without('seleksi', 'tim-penilai'),
  pelaksana: ['dilaporkan', 'sk', 'spmt', 'siasn'],
  other: ['dilaporkan', 'sk', 'spmt', 'siasn'],
}

function without(...left: readonly VacancyStage[]): VacancyStage[] {
  return VACANCY_STAGES.filter((stage) => !left.includes(stage))
}

/** The steps a post's vacancy has to take, in their order. */
export function roadOf(post: Post, frozen: boolean): VacancyStage[] {
  return ROADS[post.category].filter((stage) => stage !== 'izin-mendagri' || frozen)
}

/** Where a stage stands on the longest road: what comes earlier has the smaller number. */
export function stageRank(stage: VacancyStage): number {
  return VACANCY_STAGES.indexOf(stage)
}

/** The day a step was done: as noted, else that of its document; null where neither is on record. */
export function stepDay({ doneOn, docDate }: Step): CalendarDate | null {
  return doneOn ?? docDate
}

/** Steps of a case done by a day, in the order of the road. A step without any date counts as done. */
export function stepsDone(structure: Structure, vacancyId: VacancyId, on: CalendarDate): Step[] {
  return stepsOf(structure, vacancyId)
    .map((id) => get(structure, id))
    .filter((step): step is Step => step !== undefined)
    .filter((step) => (stepDay(step) ?? on) <= on)
    .sort((a, b) => stageRank(a.stage) - stageRank(b.stage))
}

/**
 * The furthest step done, and the first of the road after it; null where there is none. A stage that came with a file,
 * without a step of its own, holds until a later step is done.
 */
export function stageOn(
  structure: Structure,
  vacancy: { readonly id: VacancyId; readonly stage: VacancyStage | null },
  post: Post,
  frozen: boolean,
  on: CalendarDate,
): { readonly stage: VacancyStage | null; readonly next: VacancyStage | null } {
  const stage =
    stepsDone(structure, vacancy.id, on).at(-1)?.stage ?? broughtStage(structure, vacancy)
  const rank = stage === null ? -1 : stageRank(stage)
  return { stage, next: roadOf(post, frozen).find((one) => stageRank(one) > rank) ?? null }
}

/** The stage a file brought, where every step on record comes after it. */
function broughtStage(
  structure: Structure,
  { id, stage }: { readonly id: VacancyId; readonly stage: VacancyStage | null },
): VacancyStage | null {
  const isBefore = (step: Step | undefined) =>
    step !== undefined && stage !== null && stageRank(step.stage) <= stageRank(stage)
  return stepsOf(structure, id).some((step) => isBefore(get(structure, step))) ? null : stage
}
