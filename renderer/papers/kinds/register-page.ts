import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { ESELONS } from '../../domain/records/form/choices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure, subtree } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { OutTable } from '../../exchange/write/write-tables.ts'
import { letterheadBlocks } from '../../print/heads/letterhead.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import type { Words } from '../../words/words.ts'

/** The day of the paper, and the day it is printed. */
export interface PaperDays {
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/** In the order of the eselons, those without one last. */
export function byEselon<T>(
  list: readonly T[],
  eselonOf: (one: T) => string | null,
): [eselon: string | null, list: T[]][] {
  return [...ESELONS, null]
    .map((eselon): [string | null, T[]] => [eselon, list.filter((one) => eselonOf(one) === eselon)])
    .filter(([, group]) => group.length > 0)
}

/** "Eselon III.b (4)". */
export function headingOf(eselon: string | null, count: number, words: Words): string {
  const name = eselon === null ? words('vacancy.no-eselon') : `Eselon ${eselon}`
  return `${name} (${wholeNumber(count, words.language)})`
}

/** A register on its long side: letterhead, title, day, and what follows. */
export function registerPage(
  structure: Structure,
  title: string,
  { on, today }: PaperDays,
  words: Words,
  blocks: readonly PaperBlock[],
): PaperText {
  const asOf = words('vacancy.as-of', { date: longDate(on, words.language) })
  return {
    title,
    landscape: true,
    foot: `${title} · ${asOf} · ${words('paper.printed', { date: longDate(today, words.language) })}`,
    blocks: [
      ...letterheadBlocks(structure),
      { kind: 'title', lines: [title.toUpperCase(), asOf] },
      ...blocks,
    ],
  }
}

/** "Saringan: …" where a register leaves something out. */
export function shownBlock(words: Words, shown: string): PaperBlock[] {
  return shown === ''
    ? []
    : [{ kind: 'paragraph', text: words('vacancy.shown', { filter: shown }) }]
}

/** The name of a table with what it is limited to, without what no name of a file or of a sheet may hold. */
function filteredName(name: string, shown: string): string {
  const part = shown.replace(/[^\p{L}\p{N}.–-]+/gu, ' ').trim()
  return part === '' ? name : `${name} ${part}`
}

/** How a table of a register is called, and what is left in where not all is: in its name and inside it. */
export function filteredTable(
  name: string,
  shown: string,
  words: Words,
  heading = name,
): Pick<OutTable, 'name' | 'heading' | 'shown'> {
  if (shown === '') return { name, heading }
  return {
    name: filteredName(name, shown),
    heading,
    shown: words('vacancy.shown', { filter: shown }),
  }
}

/** The name of the branch asked for; empty where everything is. */
export function branchText(structure: Structure, unitId: UnitId | null): string {
  return unitId ? (get(structure, unitId)?.name ?? '') : ''
}

/** Whether a unit lies in the branch asked for; every unit where none is. */
export function inBranch(
  structure: Structure,
  unitId: UnitId | null,
): (unit: UnitId | null) => boolean {
  if (unitId === null) return () => true
  const branch = new Set(subtree(structure, unitId))
  return (unit) => unit !== null && branch.has(unit)
}
