import { withoutUnseen } from '../../domain/values/unseen-signs.ts'
import { type Paper, turnedPaper } from '../../layout/pages/paper.ts'
import type {
  BoxMark,
  Group,
  Mark,
  PictureMark,
  Placing,
  SheetMarks,
  Stroke,
  TextMark,
} from './mark.ts'
import { spaceWithin } from './spread.ts'

/** Bookman-like, for what is part of a regulation; each letter it does not have comes from the next that has it. */
const SERIF = "'Bonum Bagan', 'Arimo', 'DejaVu Bagan', serif"
/** Arial-like, for registers and office papers. */
const SANS = "'Arimo', 'DejaVu Bagan', sans-serif"

/** How a line of text is drawn. */
export type Letters = (mark: TextMark) => string

/**
 * A sheet as a drawing of its own whose unit is the millimetre: text stays text.
 * @param paper as most of its document lie
 * @param letters draws it otherwise
 */
export function svgOf(sheet: SheetMarks, paper: Paper, letters: Letters = textOf): string {
  const { widthMm, heightMm } = sheet.turned ? turnedPaper(paper) : paper
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${widthMm}mm`,
    height: `${heightMm}mm`,
    viewBox: `0 0 ${widthMm} ${heightMm}`,
    role: 'img',
    'aria-label': sheet.label,
    'font-family': SERIF,
  })
  const ground = `<rect width="${widthMm}" height="${heightMm}" fill="#fff"/>`
  return `<svg${head}>${ground}${drawn(sheet.marks, letters)}</svg>`
}

function drawn(marks: readonly Mark[], letters: Letters): string {
  let text = ''
  for (const mark of marks) text += markOf(mark, letters)
  return text
}

function markOf(mark: Mark, letters: Letters): string {
  switch (mark.kind) {
    case 'text':
      return letters(mark)
    case 'line': {
      const { x1, y1, x2, y2, stroke } = mark
      return `<line${attributes({ x1, y1, x2, y2, ...strokeOf(stroke) })}/>`
    }
    case 'box':
      return boxOf(mark)
    case 'path': {
      const { path, fill = 'none', stroke } = mark
      return `<path${attributes({ d: path, fill, ...strokeOf(stroke) })}/>`
    }
    case 'picture':
      return pictureOf(mark)
    case 'group':
      return groupOf(mark, letters)
  }
}

function textOf(mark: TextMark): string {
  const { x, y, text, size, bold, family, anchor, colour, lead } = mark
  const set = attributes({
    x,
    y,
    'font-family': family === 'sans' ? SANS : undefined,
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: colour,
    'word-spacing': spaceWithin(mark),
  })
  const before = lead ? `<tspan font-weight="700">${escaped(lead)} </tspan>` : ''
  return `<text${set}>${before}${escaped(text)}</text>`
}

function boxOf({ x, y, width, height, radius, fill, stroke }: BoxMark): string {
  const look = { fill: fill ?? 'none', ...strokeOf(stroke) }
  if (radius !== undefined && width === 2 * radius && height === width) {
    return `<circle${attributes({ cx: x + radius, cy: y + radius, r: radius, ...look })}/>`
  }
  return `<rect${attributes({ x, y, width, height, rx: radius, ...look })}/>`
}

/** Addressed as every program that reads SVG knows it. */
function pictureOf({ href, x, y, width, height }: PictureMark): string {
  const link = { 'xmlns:xlink': 'http://www.w3.org/1999/xlink', 'xlink:href': href }
  return `<image${attributes({ ...link, x, y, width, height })}/>`
}

/** What links can lead to, such as a box of a chart with its branch, stays together in a drawing program too. */
function groupOf({ marks, place, clip, at }: Group, letters: Letters): string {
  const inside = drawn(marks, letters)
  const transform = place && placed(place)
  if (!clip) return transform || at ? `<g${attributes({ transform })}>${inside}</g>` : inside
  // Named after what it is: many drawings stand in one page, and one name must not mean two things there.
  const { x, y, width, height } = clip
  const id = ['clip', x, y, width, height]
    .map((part) => (typeof part === 'string' ? part : round(part)))
    .join('-')
  const path = `<clipPath id="${id}"><rect${attributes({ x, y, width, height })}/></clipPath>`
  return `${path}<g${attributes({ transform, 'clip-path': `url(#${id})` })}>${inside}</g>`
}

function placed({ x, y, scale = 1, turn = 0 }: Placing): string {
  return [
    `translate(${round(x)} ${round(y)})`,
    ...(scale === 1 ? [] : [`scale(${scale})`]),
    ...(turn === 0 ? [] : [`rotate(${turn})`]),
  ].join(' ')
}

function strokeOf(stroke: Stroke | undefined) {
  if (!stroke) return {}
  const { width, colour = '#000', dash } = stroke
  return {
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash?.map(round).join(' '),
  }
}

function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  let text = ''
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    text += ` ${name}="${typeof value === 'number' ? round(value) : escaped(value)}"`
  }
  return text
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text as XML and HTML have it; signs nobody sees, many of which no XML may hold, are left out. */
export function escaped(text: string): string {
  return withoutUnseen(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')
}

/** A thousandth of a millimetre is finer than any printer, and keeps the file small and the same each time. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
