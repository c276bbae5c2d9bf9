import { ACT_LETTERS } from '../../../domain/acts/act-letters.ts'
import type { Words } from '../../../words/words.ts'
import { type Mark, meant, type Stroke } from '../../marks/mark.ts'
import { ITEM, LABEL, LIST, PARAGRAPH } from '../../marks/meaning.ts'
import { textMark } from '../../marks/text-mark.ts'
import { GHOST_LINE, ghostDashes } from '../boxes/ghost-box.ts'
import { dashes } from '../chart-lines.ts'
import { LETTER_ITEMS, type LegendItem, legendWord } from '../legend-items.ts'

/** Width of a sample with the space after it, in type sizes. */
export const SAMPLE = 4.2

/** Borders in parts of the type size. */
const THICK: Partial<Record<LegendItem, number>> = {
  created: 0.26,
  overdue: 0.2,
  ghost: GHOST_LINE,
}

/** The items one under another, with their heading. */
export function legendMarks(
  items: readonly LegendItem[],
  words: Words,
  { x, y, mm }: { readonly x: number; readonly y: number; readonly mm: number },
): Mark[] {
  if (items.length === 0) return []
  const rows = items.map((item, i) => {
    const at = y + 1.5 * mm * (i + 1)
    const text = textMark(words(legendWord(item)), x + SAMPLE * mm, at, mm)
    return meant(ITEM, [...sampleMarks(item, x, at - 0.35 * mm, mm), meant(PARAGRAPH, [text])])
  })
  const heading = textMark(words('chart-paper.legend'), x, y, mm, { bold: true })
  return [meant(PARAGRAPH, [heading]), meant(LIST, rows)]
}

/** What the item looks like in small. */
function sampleMarks(item: LegendItem, x: number, y: number, mm: number): Mark[] {
  if (item === 'komando' || item === 'koordinasi') {
    const dash = item === 'koordinasi' ? { dash: dashes(mm) } : {}
    const stroke = { width: 0.1 * mm, ...dash }
    return [{ kind: 'line', x1: x, x2: x + 3.4 * mm, y1: y, y2: y, stroke }]
  }
  const sample = { x, y: y - 0.5 * mm, width: 3.4 * mm, height: 1.05 * mm }
  const stroke = { width: (THICK[item] ?? 0.1) * mm, ...dashesOf(item, mm) }
  const rounded = item === 'tag' || item === 'numbered'
  const marks: Mark[] = [
    {
      kind: 'box',
      ...sample,
      ...(rounded ? { radius: 0.5 * mm } : {}),
      fill: item === 'tag' ? '#eee' : '#fff',
      stroke,
    },
  ]
  if (item === 'abolished' || item === 'gone') {
    const inset = 0.2 * mm
    const [width, height] = [sample.width - 2 * inset, sample.height - 2 * inset]
    const inner = { x: sample.x + inset, y: sample.y + inset, width, height }
    marks.push({ kind: 'box', ...inner, stroke })
  }
  if (item === 'acting' || item === 'overdue') {
    const inner = x + 0.32 * mm
    const ends = { y1: y - 0.5 * mm, y2: y + 0.55 * mm }
    marks.push({ kind: 'line', x1: inner, x2: inner, ...ends, stroke })
  }
  return [...marks, ...letterMarks(item, x, y, mm)]
}

const OTHER_LETTERS: Partial<Record<LegendItem, string>> = {
  numbered: '1',
  'moved-ghost': 'P',
  'post-created': 'B',
  'post-abolished': 'H',
}

/** The letter of an act; on white where the sample has a frame within. */
function letterMarks(item: LegendItem, x: number, y: number, mm: number): Mark[] {
  const letter = OTHER_LETTERS[item] ?? ACT_LETTERS.find((one) => LETTER_ITEMS[one] === item)
  if (!letter) return []
  const text = textMark(letter, x + 1.7 * mm, y + 0.38 * mm, mm, { bold: true, anchor: 'middle' })
  const label = meant(LABEL, [text])
  if (item !== 'abolished') return [label]
  const ground = { x: x + 1.1 * mm, y: y - 0.42 * mm, width: 1.2 * mm, height: 0.89 * mm }
  return [{ kind: 'box', ...ground, fill: '#fff' }, label]
}

function dashesOf(item: LegendItem, mm: number): Pick<Stroke, 'dash'> {
  if (item === 'ghost') return { dash: ghostDashes(mm) }
  return item === 'vacant' ? { dash: [0.55 * mm, 0.35 * mm] } : {}
}
