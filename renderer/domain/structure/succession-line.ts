import { successionRecord } from '../records/record-makers.ts'
import type { Succession, SuccessionAct } from '../records/records.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { get, type Structure } from './structure.ts'

/** When and on what basis identities change hands. */
export interface SuccessionDay {
  readonly on: CalendarDate
  readonly basis: string | null
}

/**
 * The record that `fromId` became `toId`. Its id is made of both, so that the same act gives the same record; where
 * the same happened before (and was taken back since), that line stays and this one gets the next free id.
 */
export function successionLine(
  structure: Structure,
  act: SuccessionAct,
  fromId: string,
  toId: string,
  { on, basis }: SuccessionDay,
): Succession {
  const made = `succession:${act}-${fromId.replace(':', '-')}-${toId.replace(':', '-')}` as const
  let id: Succession['id'] = made
  for (let again = 2; get(structure, id); again++) id = `${made}-${again}`
  return successionRecord({ id, act, fromId, toId, on, basis })
}
