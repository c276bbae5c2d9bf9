import { type Language, OF_NAMES } from '../../domain/values/language.ts'
import type { NamesWithin, Piece } from '../../words/names-within.ts'
import type {
  Colour,
  Group,
  Mark,
  PictureMark,
  Placing,
  Sheet,
  Stroke,
  TextMark,
} from '../marks/mark.ts'
import type { Meaning } from '../marks/meaning.ts'
import { areaIn, lengthIn, type Matrix, movedBy, placedIn, pointIn } from './matrix.ts'
import { boxPath, linePath, pathPath } from './outline-path.ts'
import { num, nums, text as pdfText, place } from './pdf-values.ts'
import type { SetRun, TextSetter } from './set-text.ts'
import { setSpread } from './spread-text.ts'
import { type Element, elementOf, type StructureTree } from './structure-tree.ts'

/** What drawing a page needs of its document. */
export interface PageTools {
  readonly setter: TextSetter
  readonly tree: StructureTree
  /** Of the document. */
  readonly language: Language
  /** Those of the document where they are of another language than its sentences. */
  readonly names: NamesWithin | null
  /** The name of a picture in the page's resources; null where it is none. */
  pictureName(picture: PictureMark): string | null
  /** Makes a link of that element. */
  link(element: Element, meaning: Meaning & { readonly is: 'link' }, area: readonly number[]): void
  /** A named place, and a bookmark that leads to it. */
  place(group: Group, matrix: Matrix): void
}

/** Who owns what is drawn: an element, or nobody, as of a line. */
type Owner = Element | 'adornment' | 'foot'

/**
 * Draws the marks of a sheet as the content of that page, each piece marked as part of its element.
 * @param page number of its object
 */
export function pageContent(
  sheet: Sheet,
  page: number,
  matrix: Matrix,
  section: Element,
  tools: PageTools,
): string {
  const { setter, tree } = tools
  const out: string[] = []
  let open: Owner | null = null
  let pen = { fill: '', stroke: '', width: '', dash: '', font: '' }
  /** Where the content's own origin is on the page, in points: that of a group that was moved. */
  let origin: readonly [number, number] = [0, 0]

  function mark(owner: Owner): void {
    if (open === owner) return
    unmark()
    open = owner
    if (owner === 'adornment') out.push('/Artifact BMC')
    else if (owner === 'foot') out.push('/Artifact <</Type/Pagination>> BDC')
    else out.push(`/${owner.type} <</MCID ${tree.content(owner, page)}>> BDC`)
  }

  function unmark(): void {
    if (open) out.push('EMC')
    open = null
  }

  function fill(colour: Colour): void {
    const { parts, grey } = inkOf(colour)
    const said = `${parts} ${grey ? 'g' : 'rg'}`
    if (pen.fill === said) return
    out.push(said)
    // Another pen: that of what stands around stays as it was.
    pen = { ...pen, fill: said }
  }

  function stroke({ width, colour = '#000', dash }: Stroke, m: Matrix): void {
    const { parts, grey } = inkOf(colour)
    const set = {
      ...pen,
      stroke: `${parts} ${grey ? 'G' : 'RG'}`,
      width: `${num(lengthIn(m, width))} w`,
      dash: `[${dash ? nums(dash.map((one) => lengthIn(m, one))) : ''}] 0 d`,
    }
    for (const key of ['stroke', 'width', 'dash'] as const) {
      if (pen[key] !== set[key]) out.push(set[key])
    }
    pen = set
  }

  function shape(
    path: string,
    look: { readonly fill?: Colour; readonly stroke?: Stroke },
    m: Matrix,
  ): void {
    if (look.fill) fill(look.fill)
    if (look.stroke) stroke(look.stroke, m)
    if (!look.fill && !look.stroke) return
    out.push(`${path} ${look.fill ? (look.stroke ? 'B' : 'f') : 'S'}`)
  }

  /**
   * `pieces`: of its text; `more`: what follows belongs to the same sentence; a space parts the lines for a reader.
   */
  function text(one: TextMark, pieces: readonly Piece[], m: Matrix, more: boolean): void {
    const { family, bold, anchor, size, lead, colour = '#000' } = one
    const parts = [
      ...(lead ? [{ runs: setter.set(`${lead} `, family, true), isName: false }] : []),
      ...pieces.map((piece) => ({ ...piece, runs: setSpread(one, piece.text, setter) })),
    ]
    const runs = parts.flatMap((part) => part.runs)
    const width = runs.reduce((sum, run) => sum + run.width, 0) / 1000
    const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
    const [x, y] = pointIn(m, one.x - shift * size, one.y)
    const scale = lengthIn(m, size)
    const [cos, sin] = [m[0] / lengthIn(m, 1), m[1] / lengthIn(m, 1)]
    const end = more && !one.text.endsWith(' ') ? setter.set(' ', family, bold) : []
    fill(colour)
    const form = nums([cos * scale, sin * scale, -sin * scale, cos * scale])
    const said = together([...parts, { runs: end, isName: false }]).map((part) => {
      const { text, font } = shown(part.runs, pen.font)
      pen = { ...pen, font }
      return part.isName ? `/Span <</Lang ${pdfText(OF_NAMES)}>> BDC ${text} EMC` : text
    })
    out.push(`BT ${form} ${place(x)} ${place(y)} Tm ${said.join(' ')} ET`)
  }

  /** The pieces of the texts among the marks: names apart where their element does not say whose language it is. */
  function piecesOf(marks: readonly Mark[], owner: Owner): readonly (readonly Piece[])[] {
    const lines = marks.flatMap((one) => (one.kind === 'text' ? one.text : []))
    const whole = typeof owner === 'string' || !tools.names || isForeign(owner)
    if (!whole && tools.names) return tools.names.pieces(lines)
    return lines.map((line) => [{ text: line, isName: false }])
  }

  function draw(marks: readonly Mark[], m: Matrix, owner: Owner): void {
    const last = marks.findLastIndex(({ kind }) => kind === 'text')
    const pieces = piecesOf(marks, owner).values()
    for (const [at, one] of marks.entries()) {
      if (one.kind === 'group') group(one, m, owner)
      else if (one.kind === 'picture') picture(one, m, owner)
      else if (one.kind === 'text') {
        mark(owner)
        text(one, pieces.next().value ?? [], m, at < last)
      } else {
        mark(shapeOwner(owner))
        if (one.kind === 'line') shape(linePath(one, m), { stroke: one.stroke }, m)
        else shape(one.kind === 'box' ? boxPath(one, m) : pathPath(one, m), one, m)
      }
    }
  }

  function picture(one: PictureMark, m: Matrix, owner: Owner): void {
    const name = tools.pictureName(one)
    if (!name) return
    mark(owner)
    const [x, y] = pointIn(m, one.x, one.y + one.height)
    const size = [lengthIn(m, one.width), 0, 0, lengthIn(m, one.height), x, y]
    out.push(`q ${nums(size)} cm /${name} Do Q`)
  }

  function group(one: Group, before: Matrix, owner: Owner): void {
    const { clip, place: moved } = one
    if (moved && !clip && isOnlyMoved(moved)) {
      movedGroup(one, moved, before, owner)
      return
    }
    const m = moved ? placedIn(before, moved) : before
    if (one.at || one.bookmark !== undefined) tools.place(one, onPage(m))
    if (clip) between(`${boxPath({ kind: 'box', ...clip }, m)} W n`, () => inside(one, m, owner))
    else inside(one, m, owner)
  }

  /** Written from its own origin: what is alike in many groups, as the rows of a table, is then the same text. */
  function movedGroup(one: Group, { x, y }: Placing, before: Matrix, owner: Owner): void {
    const [left, top] = pointIn(before, x, y)
    const from = origin
    between(`1 0 0 1 ${place(left)} ${place(top)} cm`, () => {
      origin = [from[0] + left, from[1] + top]
      const [a, b, c, d] = before
      const { place: _, ...here } = one
      group(here, [a, b, c, d, 0, 0], owner)
    })
    origin = from
  }

  /** What is set inside ends with it. */
  function between(set: string, write: () => void): void {
    unmark()
    out.push(`q ${set}`)
    const outside = pen
    write()
    unmark()
    out.push('Q')
    pen = outside
  }

  function onPage(m: Matrix): Matrix {
    return movedBy(m, ...origin)
  }

  function inside({ marks, is }: Group, m: Matrix, owner: Owner): void {
    if (!is || is.is === 'foot') {
      draw(marks, m, is ? 'foot' : owner)
      return
    }
    const parent = typeof owner === 'string' ? section : owner
    const area = is.is === 'figure' ? boundsOf(marks, onPage(m)) : null
    const { type, entries } = elementOf(is, area, tools.language)
    const element = tree.child(parent, type, entries)
    if (is.is === 'item') item(marks, m, element, is.hangs)
    else draw(marks, m, element)
    if (is.is === 'link') tools.link(element, is, areaIn(onPage(m), is.area))
  }

  /** What stands up to the label is no part of what the item says. */
  function item(
    marks: readonly Mark[],
    m: Matrix,
    element: Element,
    hangs: string | undefined,
  ): void {
    const label = marks.findLastIndex((one) => one.kind === 'group' && one.is?.is === 'label')
    draw(marks.slice(0, label + 1), m, element)
    const body = tree.child(element, 'LBody')
    // Said where nothing is written: content without a sign.
    if (hangs) mark(tree.child(tree.child(body, 'P'), 'Span', { ActualText: pdfText(hangs) }))
    draw(marks.slice(label + 1), m, body)
  }

  draw(sheet.marks, matrix, 'adornment')
  unmark()
  return out.join('\n')
}

/** Whether it, or what it stands in, says that it is of another language. */
function isForeign({ entries, parent }: Element): boolean {
  return 'Lang' in entries || (parent !== null && isForeign(parent))
}

/** Parts of a text, those that meet and are no names as one. */
interface Part {
  readonly runs: readonly SetRun[]
  readonly isName: boolean
}

function together(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = []
  for (const { runs, isName } of parts) {
    const last = all.at(-1)
    if (last && !last.isName && !isName)
      all[all.length - 1] = { runs: [...last.runs, ...runs], isName }
    else if (runs.length > 0) all.push({ runs, isName })
  }
  return all
}

function isOnlyMoved({ scale = 1, turn = 0 }: Placing): boolean {
  return scale === 1 && turn === 0
}

/** Lines and boxes are adornment, but for what a figure or a box to tick is made of. */
function shapeOwner(owner: Owner): Owner {
  if (typeof owner === 'string') return owner
  return owner.type === 'Figure' || owner.type === 'Form' ? owner : 'adornment'
}

/** The part of the page a figure takes. */
function boundsOf(marks: readonly Mark[], m: Matrix): readonly number[] | null {
  const corners = marks.flatMap((one): (readonly [number, number])[] => {
    if (one.kind === 'path') {
      return [...one.path.matchAll(/M(\S+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    }
    if (one.kind !== 'picture' && one.kind !== 'box') return []
    return [
      [one.x, one.y],
      [one.x + one.width, one.y + one.height],
    ]
  })
  if (corners.length === 0) return null
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return areaIn(m, { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y })
}

/** Runs as operators; `font` is the one in use before, and in the answer the one in use after them. */
function shown(runs: readonly SetRun[], font: string): { text: string; font: string } {
  const said: string[] = []
  let rise = 0
  let together = ''
  const end = () => {
    if (together !== '') said.push(`[${together}] TJ`)
    together = ''
  }
  for (const run of runs) {
    if (run.font.name !== font) {
      end()
      font = run.font.name
      said.push(`/${font} 1 Tf`)
    }
    for (const part of run.parts) {
      if (part.rise !== rise) {
        end()
        rise = part.rise
        said.push(`${num(rise / 1000)} Ts`)
      }
      together = followed(together, part.shown)
    }
  }
  end()
  if (rise !== 0) said.push('0 Ts')
  return { text: said.join(' '), font }
}

/** Strings that meet are one. */
function followed(before: string, next: string): string {
  const meet = before.endsWith(')') && next.startsWith('(')
  return meet ? before.slice(0, -1) + next.slice(1) : before + next
}

interface Ink {
  /** One number for a grey, else three. */
  readonly parts: string
  readonly grey: boolean
}

const INKS = new Map<Colour, Ink>()

function inkOf(colour: Colour): Ink {
  const known = INKS.get(colour)
  if (known) return known
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const grey = parts.every((part) => part === parts[0])
  const ink = { parts: nums(grey ? parts.slice(0, 1) : parts), grey }
  INKS.set(colour, ink)
  return ink
}
