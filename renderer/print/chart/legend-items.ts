import { type ActLetter, letterOf } from '../../domain/acts/act-letters.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { PlannedSheet } from '../../layout/pages/sheet-plan.ts'
import type { WordKey } from '../../words/dictionary.ts'
import type { BoxLook } from './chart-look.ts'

/** What a legend can explain, in the order in which it does. */
export const LEGEND_ITEMS = [
  'komando',
  'koordinasi',
  'vacant',
  'acting',
  'overdue',
  'tag',
  'numbered',
  'created',
  'abolished',
  'gone',
  'post-created',
  'post-abolished',
  'moved',
  'moved-ghost',
  'ghost',
  'renamed',
  'merged',
  'divided',
  'rank',
  'kind',
  'grade',
  'seats',
  'ordered',
  'staffed',
  'changed',
] as const

export type LegendItem = (typeof LEGEND_ITEMS)[number]

/** What a legend says of it: a second frame means the same with a letter and without. */
export function legendWord(item: LegendItem): WordKey {
  return `chart-paper.${item === 'gone' ? 'abolished' : item}`
}

/** What each letter on a box is explained as. */
export const LETTER_ITEMS: Readonly<Record<ActLetter, LegendItem>> = {
  B: 'created',
  H: 'abolished',
  N: 'renamed',
  P: 'moved',
  G: 'merged',
  C: 'divided',
  E: 'rank',
  J: 'kind',
  L: 'grade',
  K: 'seats',
  O: 'ordered',
  A: 'staffed',
  U: 'changed',
}

/** Only what is on that sheet. */
export function legendOf(
  sheet: Pick<PlannedSheet, 'layout' | 'boxes'>,
  lookOf: (unitId: UnitId) => BoxLook,
): LegendItem[] {
  const found = new Set<LegendItem>(sheet.layout.lines.map((line) => line.kind))
  for (const [unitId, planned] of sheet.boxes) {
    for (const item of itemsOf(lookOf(unitId), planned.tag)) found.add(item)
  }
  return legendRows(found)
}

/** What was found, in the order of legends: a frame that a letter stands for needs no row of its own. */
export function legendRows(items: Iterable<LegendItem>): LegendItem[] {
  const found = new Set(items)
  if (found.has('abolished')) found.delete('gone')
  if (found.has('moved') && found.has('ghost')) {
    found.delete('moved')
    found.add('moved-ghost')
  }
  if (found.has('moved-ghost')) for (const item of ['moved', 'ghost'] as const) found.delete(item)
  return LEGEND_ITEMS.filter((item) => found.has(item))
}

function itemsOf(look: BoxLook, tag: boolean): LegendItem[] {
  const { border, mark, form } = look
  const acts: LegendItem[] = [...(mark ? (['numbered'] as const) : []), ...actItems(look)]
  if (form === 'ghost') return acts
  if (tag) return ['tag']
  return border === 'plain' ? acts : [border, ...acts]
}

/** The kinds of mark by which a box tells what is done to it: its letters, and a frame of its own. */
export function actItems({ mark, form }: BoxLook): LegendItem[] {
  const letters = lettersIn(mark).map((letter) => letterItem(letter, form))
  const frame = form && FRAME_ITEMS[form]
  return frame ? [...letters, frame] : letters
}

/** The letters that stand on a box. */
export function lettersIn(mark: BoxLook['mark']): readonly ActLetter[] {
  return mark ? (mark.letters ?? [letterOf(mark.act)]) : []
}

/** What each frame is explained as. */
const FRAME_ITEMS: Readonly<Record<NonNullable<BoxLook['form']>, LegendItem>> = {
  gone: 'gone',
  fresh: 'created',
  ghost: 'ghost',
}

/**
 * What a letter on a box is explained as. B and H on the box of a unit that stays are about its posts: nothing of the
 * box is thick or hatched.
 */
export function letterItem(letter: ActLetter, form: BoxLook['form']): LegendItem {
  if (letter === 'B' && form !== 'fresh') return 'post-created'
  if (letter === 'H' && form !== 'gone') return 'post-abolished'
  return LETTER_ITEMS[letter]
}
