import { headStatus } from '../../domain/acting/head-status.ts'
import type { BoxMark } from '../../domain/acts/overlay.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import type { ChartGaps } from '../../layout/blocks/chart-options.ts'
import { layoutChart } from '../../layout/blocks/sotk-layout.ts'
import { fillText } from '../../layout/text/text-measure.ts'
import { boxWord } from '../../words/telling/act-words.ts'
import type { Words } from '../../words/words.ts'
import { escaped, round } from '../marks/svg.ts'
import { ofNames } from './viewer-names.ts'

/** What a box leads to, and what is marked on it. */
export interface ChartedBox {
  /** The unit as the structure calls it, where a box stands for its former place. */
  readonly unitId: UnitId
  readonly isFormer: boolean
  /** `#u12`: where a click leads. */
  readonly href: string
  readonly id: string
  readonly mark: BoxMark | null
}

export interface ChartParts {
  /** What is laid out. */
  readonly structure: Structure
  readonly tops: readonly UnitId[]
  readonly on: CalendarDate
  readonly words: Words
  boxOf(boxId: UnitId): ChartedBox
  /** The structure a box is told from. */
  toldFrom(box: ChartedBox): Structure
}

/** Pixels at full size. */
const WIDTH = 200
const PAD = 8
const NAME = { size: 12, step: 15, face: { family: 'sans', bold: true } } as const
const SMALL = { size: 11, step: 14, face: { family: 'sans', bold: false } } as const
const GAPS: ChartGaps = { sibling: 20, level: 36, stack: 14, indent: 20, side: 34, top: 48 }
/** So that a fallback font a little wider than the measured one still has room. */
const ROOM = (WIDTH - 2 * PAD) * 0.94

interface Line {
  readonly text: string
  readonly strong: boolean
  /** How many of its first letters are words of the file and no name. */
  readonly words: number
}

/** The chart as one drawing: each box a link, nothing in it cut. */
export function chartSvg(parts: ChartParts): string {
  const { structure, tops } = parts
  const texts = new Map<UnitId, readonly Line[]>()
  const linesAt = (id: UnitId): readonly Line[] => {
    const known = texts.get(id)
    if (known) return known
    const made = linesOf(parts, parts.boxOf(id))
    texts.set(id, made)
    return made
  }
  const { boxes, lines, width, height } = layoutChart(structure, {
    tops,
    boxSize: (id) => ({ width: WIDTH, height: heightOf(linesAt(id)) }),
    gaps: GAPS,
    collapsed: new Set(),
  })
  const drawnLines = lines.map(({ kind, segments }) => {
    let path = ''
    for (let at = 0; at < segments.length; at += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.slice(at, at + 4).map(round)
      path += y1 === y2 ? `M${x1} ${y1}H${x2}` : `M${x1} ${y1}V${y2}`
    }
    return `<path class="${kind === 'koordinasi' ? 'l k' : 'l'}" d="${path}"/>`
  })
  const drawnBoxes = boxes.map((box) => boxSvg(parts, box, linesAt(box.unitId)))
  const size = `width="${Math.ceil(width) + 4}" height="${Math.ceil(height) + 4}" viewBox="-2 -2 ${Math.ceil(width) + 4} ${Math.ceil(height) + 4}"`
  return `<svg ${size}>${drawnLines.join('')}${drawnBoxes.join('')}</svg>`
}

function heightOf(lines: readonly Line[]): number {
  const text = lines.reduce((sum, { strong }) => sum + (strong ? NAME : SMALL).step, 0)
  return text + 2 * PAD - 2
}

function linesOf({ on, words, toldFrom }: ChartParts, box: ChartedBox): Line[] {
  const structure = toldFrom(box)
  const unit = get(structure, box.unitId)
  if (!unit) return []
  const empty = words('chart.vacant')
  const unnamed = words('chart.unnamed')
  const set = (text: string, strong: boolean, isName = true): Line[] => {
    const { face, size } = strong ? NAME : SMALL
    return fillText(text, face, ROOM / size).map((line) => {
      const said = isName ? [empty, unnamed].find((one) => line.startsWith(one)) : line
      return { text: line, strong, words: said?.length ?? 0 }
    })
  }
  const { mark } = box
  const marked = mark ? [`${mark.numbers.join(', ')} ${boxWord(words, mark.act)}`] : []
  const holders = box.isFormer ? [] : headLines(structure, box.unitId, on, words)
  return [
    ...marked.flatMap((text) => set(text, true, false)),
    ...set(unit.name, true),
    ...holders.flatMap((text) => set(text, false)),
  ]
}

function headLines(structure: Structure, id: UnitId, on: CalendarDate, words: Words): string[] {
  const status = headStatus(structure, id, on)
  if (status.kind === 'no-head') return []
  const { title, eselon } = status.post
  const post = [title, eselon].filter(Boolean).join(' · ')
  switch (status.kind) {
    case 'held':
      return [post, ...status.holders.map(fullName)]
    case 'unnamed':
      return [post, words('chart.unnamed')]
    case 'vacant': {
      const { acting } = status
      const empty = words('chart.vacant')
      return acting
        ? [post, `${empty} · ${words(`role.${acting.role}`)} ${fullName(acting.person)}`]
        : [post, empty]
    }
  }
}

function boxSvg(
  parts: ChartParts,
  { unitId, x, y, width, height }: ChartBox,
  lines: readonly Line[],
): string {
  const box = parts.boxOf(unitId)
  const look = lookOf(parts, box)
  let top = PAD - 3
  const { language } = parts.words
  const lang = ofNames(language)
  const text = lines.map(({ text: line, strong, words }) => {
    const { step } = strong ? NAME : SMALL
    top += step
    const face = strong ? ' class="n"' : ''
    // The name alone is of another language than the file.
    const said = lang === '' || words === 0 ? '' : escaped(line.slice(0, words))
    const inner =
      said === ''
        ? escaped(line)
        : `<tspan lang="${language}">${said}</tspan>${escaped(line.slice(words))}`
    return `<tspan x="${PAD}" y="${top - 1}"${face}>${inner}</tspan>`
  })
  const rect = `<rect width="${width}" height="${round(height)}"/>`
  const second = look.includes('a') ? `<path d="M4 0V${round(height)}"/>` : ''
  const gone = look.includes('x') ? `<path d="M0 0L${width} ${round(height)}"/>` : ''
  const unit = get(parts.toldFrom(box), unitId)
  const isApart = unit?.line === 'koordinasi' && unit.parentId !== null
  const told = isApart ? `<desc>${escaped(parts.words('line.koordinasi'))}</desc>` : ''
  // A space between the lines: who listens or searches does not hear two words as one.
  return `<a id="${box.id}" href="${box.href}" class="${look}" transform="translate(${round(x)} ${round(y)})">${rect}${second}${gone}<text${lang}>${text.join(' ')}</text>${told}</a>`
}

/**
 * Classes: `v` vacant, `a` acting, `c` new, `m` changed, `x` gone or stood here before, `t` hangs from nothing (of all
 * others that do not say how they hang the file says so itself).
 */
function lookOf({ on, toldFrom }: ChartParts, box: ChartedBox): string {
  const { mark, isFormer, unitId } = box
  const status = headStatus(toldFrom(box), unitId, on)
  const gone = isFormer || mark?.act === 'abolish'
  return [
    'b',
    ...(get(toldFrom(box), unitId)?.parentId ? [] : ['t']),
    ...(!gone && status.kind === 'vacant' ? [status.acting ? 'a' : 'v'] : []),
    ...(gone ? ['x'] : []),
    ...(mark && !gone ? [mark.act === 'create' ? 'c' : 'm'] : []),
  ].join(' ')
}
