import {
  type ActingHead,
  type HeadStatus,
  headStatusOf,
} from '../../../domain/acting/head-status.ts'
import { type Staffing, staffingOf, staffingWord } from '../../../domain/readings/staffing.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Unit, UnitId } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { numberText } from '../../../words/figures/person-number.ts'
import { difference, wholeNumber } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'

/** Form of the box: what a grey photocopy still tells. */
export type BoxState = 'held' | 'no-head' | 'vacant' | 'acting' | 'acting-late'

export interface BoxContent {
  readonly unit: Unit
  readonly state: BoxState
  /** `Kepala Bidang · III.b`; empty for a unit without a head. */
  readonly post: string
  /** Holder, acting holder or KOSONG, and what stands below it. */
  readonly holder: string
  readonly detail: string
  /** Where two lead the unit: the second, in a line of its own; of more than two how many others. */
  readonly second: string
  /** `K 9  B 7  −2 KURANG`, the unit with all below it; empty where there are no posts, a space where it is to come. */
  readonly staffing: string
  /** The same shorter and shorter, for a foot that has no room for all of it. */
  readonly shorter: readonly string[]
  /** All of it without the staffing, in the order in which it is read. */
  readonly lines: readonly string[]
  /** Everything in one sentence, for those who hear the chart. */
  readonly spoken: string
}

/** Keeps the place of what is not counted yet. */
const TO_COME = '\u00a0'

/**
 * What the box of a unit says on that day.
 * @param isCounted false: its staffing is told later, and only its place is kept
 */
export function boxContent(
  structure: Structure,
  unitId: UnitId,
  date: CalendarDate,
  words: Words,
  isCounted = true,
): BoxContent | null {
  const unit = get(structure, unitId)
  if (!unit) return null
  const status = headStatusOf(structure, date, unitId)
  const led = linesOf(status, words)
  const [counted = '', ...shorter] = isCounted
    ? staffingLines(staffingOf(structure, date).total(unitId), words)
    : []
  const staffing = isCounted ? counted : TO_COME
  const post = postLine(status, unit)
  const lines = [unit.name, post, led.holder, led.second, led.detail].filter(Boolean)
  const hangs = unit.parentId && words(`line.${unit.line}`)
  const spoken = [...lines, counted, hangs].filter(Boolean).join(', ')
  return { unit, state: stateOf(status), post, ...led, staffing, shorter, lines, spoken }
}

/** Whether the box of a unit says the same on two structures: it is made of nothing but these. */
export function isSameBox(
  before: Structure,
  after: Structure,
  unitId: UnitId,
  date: CalendarDate,
): boolean {
  if (before === after) return true
  return (
    get(before, unitId) === get(after, unitId) &&
    headStatusOf(before, date, unitId) === headStatusOf(after, date, unitId) &&
    staffingOf(before, date).total(unitId) === staffingOf(after, date).total(unitId)
  )
}

function staffingLines({ k, b, diff }: Staffing, words: Words): string[] {
  if (k + b === 0) return []
  const word = words(`ringkasan.word-${staffingWord(diff)}`)
  const [seats, holders] = [wholeNumber(k, words.language), wholeNumber(b, words.language)]
  const missing = difference(diff, words.language)
  const numbers = `K ${seats}  B ${holders}  ${missing}`
  return [`${numbers} ${word}`, numbers, `${missing} ${word}`]
}

/** The form of a unit's box on that day, without its words. */
export function stateOf(status: HeadStatus): BoxState {
  if (status.kind === 'no-head') return 'no-head'
  if (status.kind !== 'vacant') return 'held'
  if (!status.acting) return 'vacant'
  return status.acting.overdueDays > 0 ? 'acting-late' : 'acting'
}

/** The title without the unit's own name, which stands above it, and the eselon. */
function postLine(status: HeadStatus, unit: Unit): string {
  if (status.kind === 'no-head') return ''
  const { title, eselon } = status.post
  const short = shortTitle(title, unit.name)
  return eselon ? `${short} · ${eselon}` : short
}

function shortTitle(title: string, unitName: string): string {
  if (title === unitName) return title
  const rest = title.endsWith(unitName) ? title.slice(0, -unitName.length).trim() : title
  const kind = unitName.split(' ')[0] ?? ''
  return rest === title ? title : `${rest} ${kind}`.trim()
}

type Lines = Pick<BoxContent, 'holder' | 'detail' | 'second'>

function linesOf(status: HeadStatus, words: Words): Lines {
  switch (status.kind) {
    case 'no-head':
      return { holder: '', detail: '', second: '' }
    case 'unnamed':
      return { holder: words('chart.unnamed'), detail: '', second: '' }
    case 'held': {
      const [first, second, ...more] = status.holders
      const holder = first ? fullName(first) : ''
      if (!second) return { holder, detail: first ? numberText(first) : '', second: '' }
      const others = more.length > 0 ? ` +${more.length}` : ''
      return { holder, detail: '', second: fullName(second) + others }
    }
    case 'vacant':
      return {
        ...(status.acting ? actingLines(status.acting, words) : vacantLines(status.days, words)),
        second: '',
      }
  }
}

function vacantLines(days: number | null, words: Words): Pick<BoxContent, 'holder' | 'detail'> {
  const holder = days === null ? words('chart.vacant') : words('chart.vacant-days', { count: days })
  return { holder, detail: '' }
}

function actingLines(acting: ActingHead, words: Words): Pick<BoxContent, 'holder' | 'detail'> {
  const role = words(`role.${acting.role}`)
  const holder = `${role} ${fullName(acting.person)}`
  if (acting.overdueDays > 0) {
    return { holder, detail: words('chart.acting-late', { role, days: acting.overdueDays }) }
  }
  const until = acting.until ? shortDate(acting.until, words.language) : null
  return { holder, detail: until ? words('chart.acting-until', { date: until }) : '' }
}
