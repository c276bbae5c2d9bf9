import { type HeadStatus, headStatus } from '../../domain/acting/head-status.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { headOf, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { TextPart, TextRole } from '../../layout/text/box-text.ts'
import { shortDate } from '../../words/figures/long-date.ts'
import { boxWord } from '../../words/telling/act-words.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { ChartMark, ChartSheetOptions } from './chart-options.ts'

export type BoxBorder = 'plain' | 'vacant' | 'acting' | 'overdue'

/** What a unit's box says and how its border tells its state, so that a grey copy tells it too. */
export interface BoxLook {
  readonly parts: readonly TextPart[]
  readonly border: BoxBorder
  readonly mark: ChartMark | null
  /** On sheets before and after: what goes, what is new, and the place a moved unit has left. */
  readonly form?: 'gone' | 'fresh' | 'ghost'
}

/** The looks of all units of a structure; each is made once. */
export function chartLooks(
  structure: Structure,
  options: ChartSheetOptions,
  formerName: (unitId: UnitId) => string | null = () => null,
): (unitId: UnitId) => BoxLook {
  const words = wordsIn(options.language)
  const looks = new Map<UnitId, BoxLook>()
  return (unitId) => {
    const known = looks.get(unitId)
    if (known) return known
    const look = lookOf(structure, unitId, options, words, formerName(unitId))
    looks.set(unitId, look)
    return look
  }
}

function lookOf(
  structure: Structure,
  unitId: UnitId,
  options: ChartSheetOptions,
  words: Words,
  formerName: string | null,
): BoxLook {
  const name = structure.tables.unit.get(unitId)?.name ?? ''
  const parts: TextPart[] = [part('name', name, true)]
  const mark = markOf(structure, unitId, options)
  if (mark) parts.push(part('state', boxWord(words, mark.act), true))
  if (formerName !== null) parts.push(part('was', words('chart-paper.was', { name: formerName })))
  if (options.content === 'units') return { parts, border: 'plain', mark }
  const status = headStatus(structure, unitId, options.on)
  parts.push(...statusParts(status, options, words))
  return { parts, border: borderOf(status), mark }
}

/** The mark of the unit itself, else of its head post. */
function markOf(
  structure: Structure,
  unitId: UnitId,
  { marks }: ChartSheetOptions,
): ChartMark | null {
  const head = headOf(structure, unitId)
  return marks?.get(unitId) ?? (head && marks?.get(head)) ?? null
}

function borderOf(status: HeadStatus): BoxBorder {
  if (status.kind !== 'vacant') return 'plain'
  if (!status.acting) return 'vacant'
  return status.acting.overdueDays > 0 ? 'overdue' : 'acting'
}

function statusParts(
  status: HeadStatus,
  { language }: ChartSheetOptions,
  words: Words,
): TextPart[] {
  switch (status.kind) {
    case 'no-head':
      return []
    case 'unnamed':
      return [part('holder', words('chart-paper.unnamed'))]
    case 'held':
      return status.holders.map((person) => part('holder', fullName(person)))
    case 'vacant': {
      const { acting, days } = status
      if (!acting) return [part('state', vacantWord(days, words), true)]
      const role = words(`role.${acting.role}`)
      const name = part('holder', `${role} ${fullName(acting.person)}`)
      if (acting.overdueDays > 0) {
        const late = words('chart-paper.late', { role, days: acting.overdueDays })
        return [name, part('state', late, true)]
      }
      return [name, ...untilParts(acting.until, language, words)]
    }
  }
}

function vacantWord(days: number | null, words: Words): string {
  return days === null
    ? words('chart-paper.vacant-now')
    : words('chart-paper.vacant-since', { days })
}

function untilParts(
  until: CalendarDate | null,
  language: ChartSheetOptions['language'],
  words: Words,
): TextPart[] {
  return until
    ? [part('detail', words('chart-paper.until', { date: shortDate(until, language) }))]
    : []
}

function part(role: TextRole, text: string, bold = false): TextPart {
  return { role, text, bold }
}
