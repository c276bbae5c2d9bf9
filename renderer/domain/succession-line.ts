import type { CalendarDate } from './calendar-date.ts'
import { successionRecord } from './record-makers.ts'
import type { Succession, SuccessionAct } from './records.ts'

/** When and on what basis identities change hands. */
export interface SuccessionDay {
  readonly on: CalendarDate
  readonly basis: string | null
}

/** The record that `fromId` became `toId`; its id is made of both, so that the same act gives the same record. */
export function successionLine(
  act: SuccessionAct,
  fromId: string,
  toId: string,
  { on, basis }: SuccessionDay,
): Succession {
  const id = `succession:${act}-${fromId.replace(':', '-')}-${toId.replace(':', '-')}` as const
  return successionRecord({ id, act, fromId, toId, on, basis })
}
