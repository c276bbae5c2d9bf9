import type { Step, VacancyId, VacancyStage } from '../../records/records.ts'
import { get, type Structure, stepsOf } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { stepDay } from './pelantikan-road.ts'

/** What the road of a case already says of its filling: number and dates nobody has to type again. */
export interface CasePapers {
  readonly decreeNo: string | null
  readonly decreeDate: CalendarDate | null
  readonly swornOn: CalendarDate | null
  readonly approvalNo: string | null
  readonly approvalDate: CalendarDate | null
  readonly approvalAskedOn: CalendarDate | null
}

/** The papers of a case from its steps SK, pelantikan and izin Mendagri, and from the case itself. */
export function casePapers(structure: Structure, vacancyId: VacancyId | undefined): CasePapers {
  const held = vacancyId && get(structure, vacancyId)
  const steps = new Map<VacancyStage, Step>()
  for (const id of vacancyId ? stepsOf(structure, vacancyId) : []) {
    const step = get(structure, id)
    if (step) steps.set(step.stage, step)
  }
  const decree = steps.get('sk')
  const sworn = steps.get('pelantikan')
  const approval = steps.get('izin-mendagri')
  return {
    decreeNo: decree?.docNo ?? null,
    decreeDate: decree?.docDate ?? decree?.doneOn ?? null,
    swornOn: (sworn && stepDay(sworn)) ?? null,
    approvalNo: (held ? held.approvalNo : null) ?? approval?.docNo ?? null,
    approvalDate: (held ? held.approvalDate : null) ?? (approval ? stepDay(approval) : null),
    approvalAskedOn: held ? held.approvalAskedOn : null,
  }
}
