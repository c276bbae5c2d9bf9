import { headStatus } from '../../../domain/acting/head-status.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { UnitId, UnitType } from '../../../domain/records/records.ts'
import { childrenOf, get, type Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { xmlText } from '../../write/xml.ts'

const WIDTH = 220
const HEIGHT = 84
const GAP = 24
const INDENT = 24

/** Units this deep stand side by side; what is below them hangs in a column. */
const SPREAD_DEPTH = 2

interface Spot {
  readonly id: UnitId
  readonly x: number
  readonly y: number
}

/** The words for a box whose head is missing, in the language of the file. */
export interface DrawioWords {
  readonly vacant: string
  readonly unnamed: string
  /** The name of the page of everything. */
  readonly whole: string
  /** What is not told of people; empty where all is. */
  readonly leftOut: string
}

/**
 * The structure on a day as a diagram that draw.io opens and people can go on with: a box for each unit with its
 * head post and holder, coloured by the kind of unit, vacant ones with a dashed border and the word, dashed lines for
 * koordinasi. Each large branch has a page of its own; its box leads there, and back.
 */
export function drawioXml(structure: Structure, on: CalendarDate, words: DrawioWords): string {
  const tops = childrenOf(structure, null)
  const branches = tops
    .flatMap((top) => childrenOf(structure, top))
    .filter((id) => childrenOf(structure, id).length > 0)
  const pages = new Map(branches.map((id, at) => [id, `unit-${at + 1}`]))
  const drawn = { structure, on, words }
  const whole = pageXml(drawn, {
    id: WHOLE,
    name: words.whole,
    tops,
    linkOf: (id) => pages.get(id),
  })
  const parts = [...pages].map(([id, page]) =>
    pageXml(drawn, {
      id: page,
      name: get(structure, id)?.name ?? '',
      tops: [id],
      linkOf: (one) => (one === id ? WHOLE : undefined),
    }),
  )
  return `<mxfile host="Bagan SOTK">${whole}${parts.join('')}</mxfile>\n`
}

/** The page of everything. */
const WHOLE = 'whole'

interface Drawn {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly words: DrawioWords
}

interface DrawnPage {
  readonly id: string
  readonly name: string
  readonly tops: readonly UnitId[]
  /** The page a box leads to. */
  linkOf(id: UnitId): string | undefined
}

function pageXml({ structure, on, words }: Drawn, { id, name, tops, linkOf }: DrawnPage): string {
  const spots: Spot[] = []
  let x = 0
  for (const top of tops) x += place(structure, top, x, 0, 0, spots) + GAP
  const boxes = spots.map((spot) => boxXml(structure, spot, on, words, linkOf(spot.id))).join('')
  const here = new Set(spots.map((spot) => spot.id as string))
  const lines = spots.map((spot) => lineXml(structure, spot.id, here)).join('')
  const root = `<root><mxCell id="0"/><mxCell id="1" parent="0"/>${boxes}${lines}${noteXml(words)}</root>`
  return `<diagram id="${id}" name="${attribute(name)}"><mxGraphModel grid="1" page="0">${root}</mxGraphModel></diagram>`
}

/** Places a unit and what is below it from `x`, `y` on; answers the width taken. */
function place(
  structure: Structure,
  id: UnitId,
  x: number,
  y: number,
  depth: number,
  spots: Spot[],
): number {
  const children = childrenOf(structure, id)
  const below = y + HEIGHT + GAP * 2
  if (depth >= SPREAD_DEPTH || children.length === 0) {
    let row = y
    let width = 0
    for (const { id: one, level } of column(structure, id)) {
      spots.push({ id: one, x: x + level * INDENT, y: row })
      row += HEIGHT + GAP
      width = Math.max(width, level * INDENT + WIDTH)
    }
    return width
  }
  let width = 0
  for (const child of children) {
    if (width > 0) width += GAP
    width += place(structure, child, x + width, below, depth + 1, spots)
  }
  spots.push({ id, x: x + Math.max(0, (width - WIDTH) / 2), y })
  return Math.max(width, WIDTH)
}

function column(
  structure: Structure,
  top: UnitId,
): readonly { readonly id: UnitId; readonly level: number }[] {
  const list: { id: UnitId; level: number }[] = []
  const open = [{ id: top, level: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    list.push(at)
    const { level } = at
    const below = [...childrenOf(structure, at.id)].reverse()
    open.push(...below.map((id) => ({ id, level: level + 1 })))
  }
  return list
}

function boxXml(
  structure: Structure,
  { id, x, y }: Spot,
  on: CalendarDate,
  words: DrawioWords,
  page: string | undefined,
): string {
  const status = headStatus(structure, id, on)
  const vacant = status.kind === 'vacant'
  const lines = [
    `<b>${html(get(structure, id)?.name ?? '')}</b>`,
    ...(status.kind === 'no-head' ? [] : [html(status.post.title)]),
    ...(status.kind === 'held' ? status.holders.map((one) => html(fullName(one))) : []),
    ...(status.kind === 'unnamed' ? [html(words.unnamed)] : []),
    ...(vacant ? [html(words.vacant)] : []),
  ]
  const { type = 'generic', code = null } = get(structure, id) ?? {}
  const { fill, stroke } = colourOf(type)
  const style = `rounded=0;whiteSpace=wrap;html=1;fontSize=11;fillColor=${fill};strokeColor=${stroke};fontColor=#000000;${vacant ? 'dashed=1;strokeWidth=2;' : ''}`
  const geometry = `<mxGeometry x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" as="geometry"/>`
  const link = page ? ` link="data:page/id,${page}"` : ''
  const own = code ? ` code="${attribute(code)}"` : ''
  return `<UserObject id="${attribute(id)}" label="${attribute(lines.join('<br>'))}"${link}${own}><mxCell style="${style}" vertex="1" parent="1">${geometry}</mxCell></UserObject>`
}

/** Light enough that print in grey keeps the words. */
const COLOURS: readonly (readonly [types: readonly UnitType[], fill: string, stroke: string])[] = [
  [['sekretariat', 'setda', 'setwan', 'bagian', 'asisten'], '#fff2cc', '#b58900'],
  [['bidang', 'irban'], '#dae8fc', '#5b7fb5'],
  [['subbagian', 'seksi', 'subbidang'], '#f5f5f5', '#777777'],
  [['kjf', 'staf-ahli'], '#e1d5e7', '#8663a0'],
  [['uptd', 'rsud'], '#ffe6cc', '#c47b10'],
  [['kecamatan', 'kelurahan'], '#d5e8d4', '#6f9c5c'],
]

/** The colours of a kind of unit; those of an office for the others. */
function colourOf(type: UnitType): { readonly fill: string; readonly stroke: string } {
  const [, fill = '#ffffff', stroke = '#16202b'] =
    COLOURS.find(([types]) => types.includes(type)) ?? []
  return { fill, stroke }
}

function lineXml(structure: Structure, id: UnitId, here: ReadonlySet<string>): string {
  const unit = get(structure, id)
  if (!unit?.parentId || !here.has(unit.parentId)) return ''
  const dashed = unit.line === 'koordinasi' ? 'dashed=1;' : ''
  const style = `edgeStyle=orthogonalEdgeStyle;rounded=0;endArrow=none;html=1;${dashed}`
  return `<mxCell id="${attribute(`line ${id}`)}" style="${style}" edge="1" parent="1" source="${attribute(unit.parentId)}" target="${attribute(id)}"><mxGeometry relative="1" as="geometry"/></mxCell>`
}

/** Above the boxes. */
function noteXml({ leftOut }: DrawioWords): string {
  if (leftOut === '') return ''
  const geometry = `<mxGeometry x="0" y="-40" width="640" height="24" as="geometry"/>`
  return `<mxCell id="left-out" value="${attribute(html(leftOut))}" style="text;html=1;align=left;fontSize=11;" vertex="1" parent="1">${geometry}</mxCell>`
}

/** A value of draw.io is HTML, and that is text of an attribute. */
function html(text: string): string {
  return xmlText(text)
}

function attribute(text: string): string {
  return xmlText(text).replace(/\n/g, '&#10;')
}
