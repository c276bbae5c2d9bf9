import { type Line, lineText } from '../../domain/naskah/lines.ts'
import type { Part } from '../../domain/naskah/parts.ts'
import { type Group, type Mark, meant } from '../marks/mark.ts'
import { ITEM, LABEL, type Meaning, PARAGRAPH } from '../marks/meaning.ts'
import { textMarks, widthOf } from '../sheet/drawing.ts'
import { gap, type Piece } from '../text/piece.ts'
import { EDGE, type NaskahLook } from './naskah-look.ts'
import { atDepth } from './nested-lists.ts'
import { type LinePlace, lineMarks, type SetLine, setLines } from './set-lines.ts'

/** Lines of a paragraph that stand together at the foot of a sheet, and at the head of the next. */
const LEAST_LINES = 2
/** Millimetres to sign in. */
const SIGNED = 22

/** The name of the place a piece of the text has on the sheets. */
export function placeName(key: string): string {
  return `naskah ${key}`
}

/** Sets the parts of a text as pieces for sheets. */
export function naskahPieces(
  parts: readonly Part[],
  look: NaskahLook,
  placeOf: LinePlace['placeOf'],
): Piece[] {
  const levels = headingLevels()
  const setter = new PieceSetter(look, placeOf)
  const pieces: Piece[] = []
  parts.forEach((part, at) => {
    const own = setter.pieces(part, levels)
    const before = pieces.length === 0 ? 0 : spaceBefore(part, parts[at - 1], look)
    const kept = pieces.at(-1)?.keepsNext || keepsBefore(part)
    if (before > 0) pieces.push({ ...gap(before), ...(kept ? KEPT : {}) })
    pieces.push(...own)
  })
  return keptToTheEnd(pieces, parts, setter)
}

const KEPT = { keepsNext: true } as const

function spaceBefore(part: Part, before: Part | undefined, { gap: usual }: NaskahLook): number {
  if (part.kind === 'heading') return before?.kind === 'heading' ? 2 * usual : 4 * usual
  if (part.kind === 'pasal') return before?.kind === 'heading' ? 2 * usual : 3 * usual
  if (part.kind === 'centred' || part.kind === 'signing') return 4 * usual
  if (part.kind === 'led' || part.kind === 'promulgating') return 3 * usual
  if (part.kind === 'body' && before?.kind === 'promulgating') return 4 * usual
  return usual
}

/** What signs stands with what is signed. */
function keepsBefore({ kind }: Part): boolean {
  return kind === 'signing' || kind === 'promulgating'
}

/** The last article, and all behind it up to where it is published, are not parted. */
function keptToTheEnd(pieces: Piece[], parts: readonly Part[], setter: PieceSetter): Piece[] {
  const signing = parts.findIndex(({ kind }) => kind === 'signing')
  if (signing < 0) return pieces
  const from = parts.slice(0, signing).findLastIndex(({ kind }) => kind === 'pasal')
  const first = parts[Math.max(0, from)]
  const begin = first ? pieces.indexOf(setter.firstOf(first) as Piece) : -1
  if (begin < 0) return pieces
  return pieces.map((piece, at) =>
    at < begin || at === pieces.length - 1 ? piece : { ...piece, ...KEPT },
  )
}

/** The level of each heading in turn: never more than one below that above it. */
function headingLevels(): (kind: Line['kind']) => 1 | 2 | 3 | 4 {
  const open: Line['kind'][] = []
  const order: readonly Line['kind'][] = ['bab', 'bagian', 'paragraf', 'pasal']
  return (kind) => {
    while (open.length > 0 && order.indexOf(open.at(-1) as Line['kind']) >= order.indexOf(kind))
      open.pop()
    open.push(kind)
    return Math.min(4, open.length) as 1 | 2 | 3 | 4
  }
}

class PieceSetter {
  private readonly firsts = new Map<Part, Piece>()

  constructor(
    private readonly look: NaskahLook,
    private readonly placeOf: LinePlace['placeOf'],
  ) {}

  firstOf(part: Part): Piece | undefined {
    return this.firsts.get(part)
  }

  pieces(part: Part, levels: ReturnType<typeof headingLevels>): Piece[] {
    const pieces = this.piecesOf(part, levels)
    const [first] = pieces
    if (first) this.firsts.set(part, first)
    return pieces
  }

  private piecesOf(part: Part, levels: ReturnType<typeof headingLevels>): Piece[] {
    switch (part.kind) {
      case 'title':
        return part.lines.flatMap((line, at) => [
          ...(at === 0 ? [] : [gap(this.look.gap)]),
          this.centred([line.spans], line.key, PARAGRAPH),
        ])
      case 'centred':
        return [{ ...this.centred([part.line.spans], part.line.key, PARAGRAPH), ...KEPT }]
      case 'heading':
        return [this.heading(part.line, levels(part.line.kind))]
      case 'pasal':
        return [this.heading(part.line, levels('pasal'))]
      case 'led':
        return this.led(part.label, part.lines)
      case 'signing':
        return [this.signature(part.lines, EDGE + this.look.width * 0.48)]
      case 'promulgating':
        return [this.signature(part.lines, EDGE)]
      case 'body':
        return [this.body(part.line, EDGE, this.look.width)]
      case 'annex':
        return []
    }
  }

  /** "BAB I" over "KETENTUAN UMUM", or "Pasal 7". */
  private heading({ key, mark, spans, kind }: Line, level: 1 | 2 | 3 | 4): Piece {
    const lines = [...(mark === '' ? [] : [[{ text: mark }]]), ...(kind === 'pasal' ? [] : [spans])]
    const piece = this.centred(lines, key, { is: 'heading', level })
    const bookmark = [mark, kind === 'pasal' ? '' : lineText({ spans })].filter(Boolean).join(' ')
    return { ...piece, ...KEPT, draw: (top) => named(piece.draw(top), { bookmark }) }
  }

  private centred(texts: readonly Line['spans'][], key: string, is: Meaning): Piece {
    const { style, width, step } = this.look
    const lines = texts.flatMap((spans) => setLines(spans, style, width, { even: true }))
    const height = lines.length * step
    return {
      height,
      draw: (top) => [
        this.placed(
          meant(is, this.marks(lines, { x: EDGE, top, width, align: 'centre' })),
          key,
          top,
          height,
        ),
      ],
    }
  }

  private led(label: string, lines: readonly Line[]): Piece[] {
    const { label: beside, colon, style, gap: usual } = this.look
    const x = EDGE + beside + colon
    const width = this.look.width - beside - colon
    return lines.flatMap((line, at) => {
      const piece = this.body(line, x, width)
      if (at > 0) return [gap(usual), piece]
      const led = (top: number) =>
        meant(PARAGRAPH, [
          ...textMarks([`${label} `], style, { x: EDGE, top }),
          ...textMarks([':'], style, { x: EDGE + beside, top }),
        ])
      return [withDrawn(piece, led)]
    })
  }

  /** An ayat, an item, or a paragraph without a mark. */
  private body(line: Line, left: number, width: number): Piece {
    const { style, ayat, item } = this.look
    const { kind, mark, depth, inAyat, quoted } = line
    const within = (inAyat && kind !== 'ayat' ? ayat : 0) + (quoted ? item : 0)
    const marked = mark !== '' && (kind === 'ayat' || kind === 'item')
    const from = within + (kind === 'ayat' ? 0 : (marked ? depth - 1 : depth) * item)
    const column = kind === 'ayat' ? ayat : item
    const hangs = marked ? column : 0
    const x = left + from + hangs
    const room = width - from - hangs
    // A long mark pushes its own line alone.
    const indent = marked ? Math.max(0, widthOf(`${mark} `, style) - column) : 0
    const lines = setLines(line.spans, style, room, { indent })
    return this.paragraph(lines, line, { x, width: room, indent }, marked ? x - column : null)
  }

  private paragraph(
    lines: readonly SetLine[],
    line: Line,
    place: { readonly x: number; readonly width: number; readonly indent: number },
    markAt: number | null,
  ): Piece {
    const { style, step } = this.look
    const height = lines.length * step
    const draw = (top: number): Mark[] => {
      const text = this.marks(lines, { ...place, top, align: 'spread' })
      if (markAt === null) return [this.placed(meant(PARAGRAPH, text), line.key, top, height)]
      const label = meant(LABEL, textMarks([`${line.mark} `], style, { x: markAt, top }))
      const said = meant(PARAGRAPH, text)
      const own = this.placed(meant(ITEM, [label, said]), line.key, top, height)
      return [atDepth(own, line.depth + (line.inAyat ? 1 : 0) + (line.quoted ? 1 : 0))]
    }
    // What leads to a list stands with its first item.
    const leads = lineText(line).trimEnd().endsWith(':')
    const whole: Piece = { height, draw, ...(leads ? KEPT : {}) }
    if (lines.length < 2 * LEAST_LINES) return whole
    return {
      ...whole,
      least: LEAST_LINES * step,
      cut: (room) => {
        const fit = Math.min(Math.floor(room / step + 1e-6), lines.length - LEAST_LINES)
        if (fit < LEAST_LINES) return null
        const rest = { ...place, indent: 0 }
        return [
          this.paragraph(lines.slice(0, fit), line, place, markAt),
          this.goingOn(lines.slice(fit), rest, leads),
        ]
      },
    }
  }

  /** What has no room on the sheet before. */
  private goingOn(
    lines: readonly SetLine[],
    place: { readonly x: number; readonly width: number; readonly indent: number },
    leads: boolean,
  ): Piece {
    return {
      height: lines.length * this.look.step,
      draw: (top) => [meant(PARAGRAPH, this.marks(lines, { ...place, top, align: 'spread' }))],
      ...(leads ? KEPT : {}),
    }
  }

  /** Place, day and office, room to sign, and the name. */
  private signature(lines: readonly Line[], x: number): Piece {
    const { style, step, width } = this.look
    const room = width * 0.52
    const set = lines.map(({ spans, key }) => ({ key, lines: setLines(spans, style, room) }))
    const count = set.reduce((sum, one) => sum + one.lines.length, 0)
    return {
      height: count * step + SIGNED,
      draw: (top) => {
        let y = top
        return set.map((one, at) => {
          if (at === set.length - 1) y += SIGNED
          const marks = this.marks(one.lines, { x, top: y, width: room, align: 'left' })
          const placed = this.placed(meant(PARAGRAPH, marks), one.key, y, one.lines.length * step)
          y += one.lines.length * step
          return placed
        })
      },
    }
  }

  private marks(lines: readonly SetLine[], place: Omit<LinePlace, 'placeOf'>): Mark[] {
    return lineMarks(lines, this.look.style, { ...place, placeOf: this.placeOf })
  }

  private placed(group: Group, key: string, top: number, height: number): Group {
    const { width } = this.look
    return { ...group, at: { name: placeName(key), area: { x: EDGE, y: top, width, height } } }
  }
}

function named(marks: readonly Mark[], more: Pick<Group, 'bookmark'>): readonly Mark[] {
  return marks.map((mark) => (mark.kind === 'group' ? { ...mark, ...more } : mark))
}

function withDrawn(piece: Piece, mark: (top: number) => Mark): Piece {
  const { cut } = piece
  return {
    ...piece,
    draw: (top) => [mark(top), ...piece.draw(top)],
    ...(cut
      ? {
          cut: (room: number, must: boolean) => {
            const parts = cut(room, must)
            return parts && [withDrawn(parts[0], mark), parts[1]]
          },
        }
      : {}),
  }
}
