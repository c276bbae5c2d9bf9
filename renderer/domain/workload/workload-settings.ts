import type { SettingKey } from '../records/kinds/setting.ts'
import { get, type Structure } from '../structure/structure.ts'
import { type Fraction, fractionOf, ROUNDINGS, type Rounding } from './fraction.ts'

/** Effective working hours of a year (PermenPAN-RB 1/2020); an office may have others. */
export const USUAL_HOURS = 1250

export const HOURS_SETTING = 'workload-hours' satisfies SettingKey
export const ROUNDING_SETTING = 'workload-rounding' satisfies SettingKey

/** How often something comes in a year that comes once in each of these: working days and weeks. */
export const PERIODS = { day: 235, week: 47, month: 12, quarter: 4, year: 1 } as const
export type Period = keyof typeof PERIODS

/** How an office works out K from workload. */
export interface WorkloadRules {
  readonly hours: Fraction
  readonly rounding: Rounding
}

/** The rules of an office: 1,250 hours a year and upwards from a half where it has said nothing else. */
export function workloadRules(structure: Structure): WorkloadRules {
  const told = get(structure, `setting:${HOURS_SETTING}`)?.value ?? ''
  const hours = hoursOfYear(Number(told)) ?? USUAL_HOURS
  const said = get(structure, `setting:${ROUNDING_SETTING}`)?.value
  return {
    hours: fractionOf(hours),
    rounding: ROUNDINGS.find((one) => one === said) ?? 'half-up',
  }
}

/** Hours of a year; null where that is no number of them. */
export function hoursOfYear(value: number | null): number | null {
  return value !== null && value > 0 && value <= 8784 ? value : null
}

/** So many a year, where so many come in each period. */
export function yearly(count: number, period: Period): number {
  return Number((BigInt(Math.round(count * 1e6)) * BigInt(PERIODS[period])).toString()) / 1e6
}
