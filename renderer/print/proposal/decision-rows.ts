import { isBundle } from '../../domain/acts/act-bundles.ts'
import type { ActRelations } from '../../domain/acts/act-relations.ts'
import type { Decision, FrozenAct } from '../../domain/proposal/proposal.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { actSubject, actText, listedLines } from '../../words/telling/act-line.ts'
import type { ActSource } from '../../words/telling/act-records.ts'
import { relationLines } from '../../words/telling/act-relations-text.ts'
import { actCapitals } from '../../words/telling/act-words.ts'
import { impactText, type PeopleImpact } from '../../words/telling/impact-text.ts'
import type { Words } from '../../words/words.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { CELL, COLUMN_HEAD, type Meaning, PARAGRAPH, ROW_HEAD } from '../marks/meaning.ts'
import {
  leadMarks,
  lineHeight,
  linesWithin,
  rule,
  type TextStyle,
  textMarks,
  widthOf,
  writingLine,
} from '../sheet/drawing.ts'
import { actPlace, withActLinks } from '../text/act-links.ts'
import type { Piece } from '../text/piece.ts'

/** Wide enough for a pen held by a hand that is in a hurry (at least 6 mm). */
const BOX_MM = 7

export interface RowPlace {
  readonly x: number
  readonly width: number
  /** Size of the line of an act in points. */
  readonly sizePt: number
  /** Size of everything else. */
  readonly smallPt: number
  /** Millimetres above and below what stands in a row. */
  readonly pad: number
}

/** How rows are set: `close`: what is told in small type is one paragraph. */
export interface RowLook {
  readonly close: boolean
}

interface Columns {
  readonly no: number
  readonly text: number
  readonly textWidth: number
  /** Centres of Setuju, Tolak, Revisi. */
  readonly boxes: readonly [number, number, number]
  readonly remark: number
  readonly remarkWidth: number
  readonly initials: number
  readonly end: number
}

const LEAST_BOX_COLUMN = 13
const INITIALS = 15
/** Millimetres of the thinnest stroke that is still there on a copy of a copy. */
const COPIED = 0.25
/** Between lines to write on. */
const LINE_STEP = 7.5

function columnsOf({ x, width, smallPt }: RowPlace, words: Words): Columns {
  const head: TextStyle = { sizePt: smallPt, bold: true, family: 'sans' }
  const heads = (['agree', 'reject', 'revise'] as const).map((word) =>
    widthOf(words(`proposal-paper.${word}`), head),
  )
  const boxColumn = Math.max(LEAST_BOX_COLUMN, ...heads.map((one) => one + 1.5))
  const end = x + width
  const initials = end - INITIALS
  const boxes = initials - 3 * boxColumn
  const text = x + 11
  return {
    no: x + 5,
    text,
    textWidth: boxes - text - 2,
    boxes: [boxes + boxColumn * 0.5, boxes + boxColumn * 1.5, boxes + boxColumn * 2.5],
    remark: boxes,
    remarkWidth: end - boxes,
    initials,
    end,
  }
}

/** Millimetres by which an act that follows from the one above is set in. */
const INDENT = 6

function indented(columns: Columns, isUnder: boolean): Columns {
  if (!isUnder) return columns
  const { text, textWidth } = columns
  return { ...columns, text: text + INDENT, textWidth: textWidth - INDENT }
}

/** Type sizes of a column in which the line of an act can still be read. */
const LEAST_TEXT = 9

/** False where the boxes and the room to write leave too narrow a column for what an act does. */
export function actsHaveRoom(place: RowPlace, words: Words): boolean {
  return columnsOf(place, words).textWidth >= LEAST_TEXT * place.sizePt * MM_PER_PT
}

const ACT_ROW: Meaning = { is: 'row', of: 'acts' }

/** The row of column heads, which stands on each sheet. */
export function headPiece(place: RowPlace, words: Words): Piece {
  const columns = columnsOf(place, words)
  const style: TextStyle = { sizePt: place.smallPt, bold: true, family: 'sans' }
  const height = 2 * lineHeight(style) + 3
  const { boxes } = columns
  return {
    height: height + 1,
    keepsNext: true,
    draw: (top) => {
      const below = top + 1.5 + lineHeight(style)
      const at = (
        text: string,
        x: number,
        anchor: 'start' | 'middle' = 'start',
        from = top + 1.5,
      ) => meant(COLUMN_HEAD, textMarks([text], style, { x, top: from, anchor }))
      const { x, width } = place
      return [
        meant(ACT_ROW, [
          { kind: 'box', x, y: top, width, height, fill: '#eee' },
          rule(x, columns.end, top, COPIED),
          rule(x, columns.end, top + height, 0.4),
          at(words('proposal-paper.no'), columns.no, 'middle'),
          at(words('proposal-paper.change'), columns.text),
          at(words('proposal-paper.agree'), boxes[0], 'middle'),
          at(words('proposal-paper.reject'), boxes[1], 'middle'),
          at(words('proposal-paper.revise'), boxes[2], 'middle'),
          at(words('proposal-paper.remark'), columns.remark + 1, 'start', below),
          at(words('proposal-paper.initials'), columns.initials + INITIALS / 2, 'middle'),
        ]),
      ]
    },
  }
}

/**
 * One act: its number in a ring, what it does in a column of its own, three boxes, a line to write on and a place to
 * initial. `again`: the sheet is about acts that came or changed
 * after a decision; each says whether it was decided already, and how.
 */
export function actPiece(
  act: FrozenAct,
  place: RowPlace,
  words: Words,
  { head, close, again, decided, source, relations, beware, people, isUnder }: ActSheet,
): Piece {
  const columns = indented(columnsOf(place, words), isUnder(act))
  const strong: TextStyle = { sizePt: place.sizePt, bold: true, family: 'sans' }
  const plain: TextStyle = { sizePt: place.smallPt, bold: false, family: 'sans' }
  const said = isBundle(act) ? actSubject(words, act, source) : actText(words, act, source)
  const main = (top: number) =>
    leadMarks(actCapitals(words, act.act), said, strong, {
      x: columns.text,
      top,
      width: columns.textWidth,
    })
  const impact = impactText(words, act.impact, people(act))
  const mainHeight = main(0).height
  const related = relationLines(words, relations.get(act.key))
  const listed = listedLines(words, act, source)
  const told = [
    ...listed.map((line) => `–\u00a0${line}`),
    ...(again ? [decidedLine(again[act.key], decided, words)] : []),
    ...beware(act),
    ...(act.reason.trim() === ''
      ? []
      : [words('proposal-paper.reason', { text: act.reason.trim() })]),
    // One paragraph: what it does to numbers and to others is read together, and takes fewer lines.
    [...(impact ? [`${words('proposal-paper.impact', { text: impact })}.`] : []), ...related].join(
      ' ',
    ),
  ].filter((text) => text !== '')
  const below = (
    close && told.length > 0 && listed.length === 0 ? [told.map(closed).join(' ')] : told
  ).map((text) => linesWithin(text, plain, columns.textWidth))
  const belowHeight = below.flat().length * lineHeight(plain)
  const { pad } = place
  const least = pad + BOX_MM + 2 * LINE_STEP + FREE_BELOW
  const height = Math.max(least, mainHeight + belowHeight + 2 * pad)
  return {
    height,
    again: head,
    draw: (top) => {
      const belowTop = top + pad + mainHeight + 0.6
      return [
        {
          ...meant(ACT_ROW, [
            meant(
              ROW_HEAD,
              numberMarks(act.no, columns.no, top + pad + lineHeight(strong) / 2, strong),
            ),
            meant(CELL, [
              meant(PARAGRAPH, main(top + pad).marks),
              ...below.map((lines, at) => {
                const before = below.slice(0, at).flat().length * lineHeight(plain)
                const where = { x: columns.text, top: belowTop + before }
                const names = related.length > 0 && at === below.length - 1
                const change = names ? words('proposal-paper.change') : null
                return meant(PARAGRAPH, withActLinks(textMarks(lines, plain, where), change))
              }),
            ]),
            ...penMarks(act, columns, words, { top, height, pad }),
            rule(place.x, columns.end, top + height, COPIED),
          ]),
          at: {
            name: actPlace(act.no),
            area: { x: place.x, y: top, width: columns.end - place.x, height },
          },
        },
      ]
    },
  }
}

/** With a full stop, where another sentence follows. */
function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** What the rows of one sheet have in common. */
export interface ActSheet extends RowLook {
  readonly head: Piece
  readonly source: ActSource
  readonly again: Readonly<Record<string, Decision>> | null
  /** Nothing on it is to be marked any more. */
  readonly decided: boolean
  readonly relations: ReadonlyMap<string, ActRelations>
  people(act: FrozenAct): PeopleImpact
  /** It only follows from the act it stands below. */
  isUnder(act: FrozenAct): boolean
  /** What speaks against an act, and the articles it changes. */
  beware(act: FrozenAct): readonly string[]
}

/** Whether an act was decided before, and how, where others of the sheet are still open; `all`: where none is. */
export function decidedLine(decision: Decision | undefined, all: boolean, words: Words): string {
  if (decision && all) {
    const said = words('proposal-paper.decided-as', { mark: words(`mark.${decision.mark}`) })
    return decision.remark === '' ? said : `${said} (${decision.remark})`
  }
  return decision
    ? words('proposal-paper.decided-before', { mark: words(`mark.${decision.mark}`) })
    : words('proposal-paper.open-again')
}

function numberMarks(no: number, x: number, y: number, style: TextStyle): Mark[] {
  const radius = no > 99 ? 5 : 4
  const ring = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius }
  const top = y - lineHeight(style) / 2
  return [
    { kind: 'box', ...ring, stroke: { width: 0.35 } },
    ...textMarks([String(no)], style, { x, top, anchor: 'middle' }),
  ]
}

/** Below the last line to write on: letters hang below it. */
const FREE_BELOW = 2

/**
 * What a pen needs: the boxes with the line for initials beside them, and below at least two lines to write on; each a
 * cell of the row.
 */
function penMarks(
  { no }: FrozenAct,
  columns: Columns,
  words: Words,
  { top, height, pad }: { readonly top: number; readonly height: number; readonly pad: number },
): Mark[] {
  const boxTop = top + pad
  const first = boxTop + BOX_MM
  const count = Math.floor((height - pad - BOX_MM - FREE_BELOW + 1e-6) / LINE_STEP)
  const size = { width: BOX_MM, height: BOX_MM }
  const ticks = (['agree', 'reject', 'revise'] as const).map((word, at) => {
    const x = columns.boxes[at] ?? 0
    const box: Mark = { kind: 'box', x: x - BOX_MM / 2, y: boxTop, ...size, stroke: { width: 0.4 } }
    return meant(CELL, [
      meant({ is: 'tick', words: `${no} ${words(`proposal-paper.${word}`)}` }, [box]),
    ])
  })
  const remarks = Array.from({ length: count }, (_, line) =>
    writingLine(
      columns.remark + 1,
      columns.remark + columns.remarkWidth,
      first + (line + 1) * LINE_STEP,
    ),
  )
  return [
    ...ticks,
    meant(CELL, remarks),
    meant(CELL, [writingLine(columns.initials + 1, columns.end, first)]),
  ]
}

/** Above the acts of the first sheet: one box for all of them, and what it means for those left empty. */
export function wholePiece(place: RowPlace, words: Words): Piece {
  const strong: TextStyle = { sizePt: place.sizePt, bold: true, family: 'sans' }
  const plain: TextStyle = { sizePt: place.smallPt, bold: false, family: 'sans' }
  const x = place.x + BOX_MM + 3
  const rule = linesWithin(
    words('proposal-paper.agree-all-rule'),
    plain,
    place.width - (x - place.x),
  )
  const height = lineHeight(strong) + rule.length * lineHeight(plain)
  const box: Mark = {
    kind: 'box',
    x: place.x + 0.5,
    y: 0,
    width: BOX_MM,
    height: BOX_MM,
    stroke: { width: 0.4 },
  }
  return {
    height: Math.max(BOX_MM, height) + place.pad,
    keepsNext: true,
    draw: (top) => [
      meant({ is: 'row', of: 'whole' }, [
        meant(CELL, [
          meant({ is: 'tick', words: words('proposal-paper.agree-all') }, [
            { ...box, y: top + 0.5 },
          ]),
        ]),
        meant(ROW_HEAD, textMarks([words('proposal-paper.agree-all')], strong, { x, top })),
        meant(CELL, textMarks(rule, plain, { x, top: top + lineHeight(strong) })),
      ]),
    ],
  }
}
