import type { ActingNow } from '../../domain/acting/acting.ts'
import type { Eselon, VacancyCause } from '../../domain/records/records.ts'
import type { AgeBand } from '../../domain/vacancy/register/age-band.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import type { Wait } from '../../domain/vacancy/register/vacancies.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import {
  actingComingText,
  actingEndText,
  daysLeftText,
  stageText,
  waitText,
} from '../../words/telling/vacancy-words.ts'
import type { Words } from '../../words/words.ts'
import type { Line, Telling } from '../column.ts'
import { isLate, URGENT } from '../late.ts'

/** "kursi 2 dari 3" of a post with several vacant seats; else empty. */
export function seatText(
  { seat, vacantSeats }: RegisterRow,
  { words }: Pick<Telling, 'words'>,
): string {
  return vacantSeats > 1 ? words('vacancy.seat-of', { seat, count: vacantSeats }) : ''
}

/** "Eselon III.b", or that a post has none. */
export function eselonText(value: Eselon | 'none' | '', words: Words): string {
  return value === 'none' || value === '' ? words('vacancy.no-eselon') : `Eselon ${value}`
}

/** "91–180 hari". */
export function bandText(value: AgeBand, words: Words): string {
  return words(`band.${value}`)
}

/** Why a seat is vacant, or that nobody recorded it. */
export function causeText(value: VacancyCause | 'none' | '', words: Words): string {
  return words(`cause.${value === '' ? 'none' : value}`)
}

/** Of the two kinds of rows, those with somebody who acts and those without. */
export function withActingText(value: 'with' | 'without', words: Words): string {
  return words(`vacancy.${value}-acting`)
}

/** Who acts, or is named to from a later day; else empty. */
export function actingText(
  { acting, actingName, actingComing }: RegisterRow,
  words: Words,
): string {
  if (acting) return `${words(`role.${acting.appointment.role}`)} ${actingName ?? ''}`
  return actingComing ? actingComingText(words, actingComing) : ''
}

/** "s.d. 2 Des 2018 (sisa 59 hari)", with a mark where that has passed. */
export function actingEnd(acting: ActingNow, words: Words): string {
  const { until } = acting
  const left = `${isLate(acting) ? URGENT : ''}${daysLeftText(words, acting)}`
  return until
    ? `${words('acting.until', { date: shortDate(until, words.language) })} (${left})`
    : left
}

/** The freeze's own words, the next stage, or `tmt` where somebody is named already. */
function waitsForCode(wait: Wait | null): string | null {
  if (wait?.kind === 'filled') return 'tmt'
  if (wait?.kind === 'freeze') return wait.freeze.waitsFor ?? wait.freeze.name
  return wait?.stage ?? null
}

/** Who acts on a seat, as other programs read it; null where nobody does. */
export function actingJson({ acting, actingName }: RegisterRow) {
  if (!acting) return null
  const { appointment, until, daysLeft } = acting
  const { role, from } = appointment
  return { name: actingName ?? '', role, from, until, daysLeft }
}

/** Who acts and until when, or is named to, or that nobody is. */
export function actingLines(row: RegisterRow, words: Words): readonly Line[] {
  const { acting, actingName, actingComing } = row
  if (!acting) {
    return [{ text: actingComingText(words, actingComing), small: true, clamp: 'wrap' }]
  }
  const end = { text: actingEndText(words, acting), small: true }
  return [
    { text: actingText(row, words), clamp: 'name', title: actingName ?? '' },
    isLate(acting) ? { ...end, tone: 'late' } : end,
  ]
}

/** How far its filling is, what it waits for, and who the candidate is. */
export function roadLines(
  { stage, waitsFor, candidateName, askedOn }: RegisterRow,
  words: Words,
): string[] {
  const candidate = candidateName && `${words('vacancy.candidate')}: ${candidateName}`
  const lines = [stageText(words, stage), waitText(words, waitsFor, askedOn), candidate]
  return lines.filter((line) => line !== null)
}

/** What it waits for, as other programs read it, and who takes the seat up on which day. */
export function waitJson(wait: Wait | null) {
  const filled = wait?.kind === 'filled' ? wait : null
  return {
    waitsFor: waitsForCode(wait),
    filledOn: filled?.on ?? null,
    filledBy: filled?.name ?? null,
  }
}
