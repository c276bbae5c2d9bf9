import { DOMParser } from '@xmldom/xmldom'
import {
  around,
  at,
  type DrawnMark,
  type DrawnStroke,
  type DrawnText,
  grown,
  type Matrix,
  PLAIN,
  type Point,
  times,
  turned,
} from './drawn-mark.ts'

/** `along`: which part of a text's width is at x, from 0 at its beginning to 1 at its end. */
export type SvgMark = Exclude<DrawnMark, DrawnText> | (DrawnText & { readonly along: number })

/** What a drawing has drawn, in its order; its white ground is left out. Read with xmldom. */
export function svgMarks(svg: string): SvgMark[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const [ground, ...rest] = elementsIn(document.documentElement)
  if (ground?.tagName !== 'rect') throw new Error('no ground')
  return rest.flatMap((one) => marksOf(one, PLAIN, document))
}

function elementsIn(parent: Element): Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1)
}

function marksOf(one: Element, before: Matrix, document: Document): SvgMark[] {
  const number = (name: string) => Number(one.getAttribute(name) || 0)
  const m = placed(before, one.getAttribute('transform') ?? '')
  switch (one.tagName) {
    case 'g': {
      const clip = /url\(#(.*)\)/.exec(one.getAttribute('clip-path') ?? '')?.[1]
      const inside = elementsIn(one).flatMap((child) => marksOf(child, m, document))
      return clip ? [{ kind: 'clip', around: clipArea(clip, m, document) }, ...inside] : inside
    }
    case 'clipPath':
      return []
    case 'text':
      return [textMark(one, m)]
    case 'image':
      return [{ kind: 'picture', around: around(corners(one, m)) }]
    case 'line': {
      const points = [at(m, number('x1'), number('y1')), at(m, number('x2'), number('y2'))]
      return shapes(one, m, points, true)
    }
    case 'rect':
      return shapes(one, m, corners(one, m), false)
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')]
      return shapes(one, m, [at(m, x - r, y - r), at(m, x + r, y + r)], false)
    }
    case 'path':
      return shapes(one, m, pathPoints(one.getAttribute('d') ?? '', m), true)
    default:
      throw new Error(`drawn by nothing known: ${one.tagName}`)
  }
}

function corners(one: Element, m: Matrix): Point[] {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(one.getAttribute(name) || 0),
  )
  return [at(m, x, y), at(m, x + width, y), at(m, x + width, y + height), at(m, x, y + height)]
}

function clipArea(id: string, m: Matrix, document: Document) {
  const clips = Array.from(document.getElementsByTagName('clipPath'))
  const [rect] = elementsIn(clips.find((one) => one.getAttribute('id') === id) as Element)
  if (!rect) throw new Error(`no clip ${id}`)
  return around(corners(rect, m))
}

function shapes(one: Element, m: Matrix, points: readonly Point[], exact: boolean): SvgMark[] {
  const filled = one.getAttribute('fill')
  const fill = one.tagName === 'line' || filled === 'none' ? null : hex(filled || '#000')
  const stroke = strokeOf(one, m)
  if (!fill && !stroke) return []
  return [{ kind: 'shape', around: around(points), points: exact ? points : null, fill, stroke }]
}

function strokeOf(one: Element, m: Matrix): DrawnStroke | null {
  const colour = one.getAttribute('stroke')
  if (!colour) return null
  const dash = (one.getAttribute('stroke-dasharray') || '').split(' ').filter((part) => part !== '')
  return {
    width: grown(m, Number(one.getAttribute('stroke-width'))),
    colour: hex(colour),
    dash: dash.map((part) => grown(m, Number(part))),
  }
}

function textMark(one: Element, m: Matrix): SvgMark {
  const [x, y] = at(m, Number(one.getAttribute('x')), Number(one.getAttribute('y')))
  const anchor = one.getAttribute('text-anchor')
  return {
    kind: 'text',
    text: (one.textContent ?? '').normalize('NFC').trimEnd(),
    x,
    y,
    size: grown(m, Number(one.getAttribute('font-size'))),
    turn: turned(m),
    colour: hex(one.getAttribute('fill') || '#000'),
    along: anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0,
  }
}

function hex(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
}

/** Where the outline turns. */
function pathPoints(path: string, m: Matrix): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (const [, step = '', given = ''] of path.matchAll(/([MLHVhv])([^A-Za-z]*)/g)) {
    const [first = 0, second = 0] = given
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (step === 'M' || step === 'L') [x, y] = [first, second]
    else if (step === 'H') x = first
    else if (step === 'V') y = first
    else if (step === 'h') x += first
    else y += first
    points.push(at(m, x, y))
  }
  return points
}

function placed(matrix: Matrix, given: string): Matrix {
  let result = matrix
  for (const [, kind, values = ''] of given.matchAll(/(translate|scale|rotate)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = values.split(' ').map(Number)
    const angle = (a * Math.PI) / 180
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    if (kind === 'translate') result = times(result, [1, 0, 0, 1, a, b])
    else if (kind === 'scale') result = times(result, [a, 0, 0, a, 0, 0])
    else result = times(result, [cos, sin, -sin, cos, 0, 0])
  }
  return result
}
