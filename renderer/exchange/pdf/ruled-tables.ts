import type { Merge } from '../read/sheet.ts'
import { type PageTable, spanOf } from './page-table.ts'
import { cellText, linesOf, type PdfPage, type Piece, type Rule } from './pdf-page.ts'

/** Rules nearer than this are one, and those that stop so short of another meet it. Points. */
const NEAR = 2.2
/** Texts keep that far from the rule at their right. Points. */
const INSIDE = 5

export interface RuledTable extends PageTable {
  readonly pieces: ReadonlySet<Piece>
}

/** Tables whose cells are drawn: rows and columns stand between the rules that meet. */
export function ruledTables({ rules, pieces }: PdfPage): RuledTable[] {
  return regionsOf(joinedRules(rules)).flatMap((region) => {
    const table = tableIn(region, pieces)
    return table ? [table] : []
  })
}

/** Rules on one line that touch are one. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  for (const lies of [true, false]) {
    const own = rules.filter((rule) => rule.lies === lies).sort((a, b) => a.at - b.at)
    let group: Rule[] = []
    const close = () => {
      joined.push(...touching(group, lies))
      group = []
    }
    for (const rule of own) {
      if (group.length > 0 && rule.at - (group.at(-1)?.at ?? 0) > NEAR / 2) close()
      group.push(rule)
    }
    close()
  }
  return joined
}

function touching(group: readonly Rule[], lies: boolean): Rule[] {
  const found: { lies: boolean; at: number; from: number; to: number }[] = []
  for (const { at, from, to } of [...group].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to)
    else found.push({ lies, at, from, to })
  }
  return found
}

interface Region {
  readonly lying: readonly Rule[]
  readonly standing: readonly Rule[]
}

/** Rules that meet each other, by groups. */
function regionsOf(rules: readonly Rule[]): Region[] {
  const group = rules.map((_, index) => index)
  const rootOf = (one: number): number => {
    let at = one
    while (group[at] !== at) at = group[at] as number
    return at
  }
  const lying = rules.flatMap((rule, index) => (rule.lies ? [index] : []))
  const standing = rules.flatMap((rule, index) => (rule.lies ? [] : [index]))
  for (const one of lying) {
    for (const other of standing) {
      if (meet(rules[one] as Rule, rules[other] as Rule)) group[rootOf(one)] = rootOf(other)
    }
  }
  const regions = new Map<number, { lying: Rule[]; standing: Rule[] }>()
  rules.forEach((rule, index) => {
    const root = rootOf(index)
    const region = regions.get(root) ?? { lying: [], standing: [] }
    region[rule.lies ? 'lying' : 'standing'].push(rule)
    regions.set(root, region)
  })
  return [...regions.values()]
}

function meet(lying: Rule, standing: Rule): boolean {
  return (
    standing.at >= lying.from - NEAR &&
    standing.at <= lying.to + NEAR &&
    lying.at >= standing.from - NEAR &&
    lying.at <= standing.to + NEAR
  )
}

/** Rules of a table run over so large a part of it on average; those of a chart are short. */
const WHOLE = 0.4

function tableIn({ lying, standing }: Region, pieces: readonly Piece[]): RuledTable | null {
  const xs = places(standing)
  const ys = places(lying)
  if (xs.length < 3 || ys.length < 3) return null
  const [left, right] = [xs[0] as number, xs.at(-1) as number]
  const [top, bottom] = [ys[0] as number, ys.at(-1) as number]
  const whole =
    part(lying, right - left, ys.length) >= WHOLE &&
    part(standing, bottom - top, xs.length) >= WHOLE
  if (!whole) return null
  const inside = pieces.filter(({ left: from, right: to, base, size }) => {
    const [x, y] = [(from + to) / 2, base - size * 0.3]
    return x > left - NEAR && x < right + NEAR && y > top && y < bottom
  })
  if (inside.length === 0) return null
  const cells = cellsOf(xs, ys, lying, standing)
  const texts = textsOf(inside, xs, ys, cells)
  const rows = ys
    .slice(1)
    .map((_, row) => xs.slice(1).map((_x, column) => texts.get(`${row} ${column}`) ?? ''))
  return {
    kind: 'table',
    top,
    bottom,
    borders: xs,
    rows,
    spans: ys
      .slice(1)
      .map((to, row) =>
        spanOf(
          inside.filter(
            ({ base, size }) => base - size * 0.3 > (ys[row] as number) && base - size * 0.3 <= to,
          ),
        ),
      ),
    merges: cells.merges,
    extents: null,
    pieces: new Set(inside),
  }
}

/** How large a part of that length the rules of each place cover, on average. */
function part(rules: readonly Rule[], length: number, count: number): number {
  return rules.reduce((sum, { from, to }) => sum + (to - from), 0) / (length * count)
}

function places(rules: readonly Rule[]): number[] {
  const found: number[] = []
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    if (found.length === 0 || at - (found.at(-1) ?? 0) > NEAR) found.push(at)
  }
  return found
}

interface Cells {
  /** The first cell of the block each cell is drawn into, and the border at the right of the block. */
  first(row: number, column: number): readonly [row: number, column: number, end: number]
  readonly merges: readonly Merge[]
}

/** Cells with no rule between them are one. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  lying: readonly Rule[],
  standing: readonly Rule[],
): Cells {
  const width = xs.length - 1
  const height = ys.length - 1
  const group = Array.from({ length: width * height }, (_, index) => index)
  const rootOf = (one: number): number => {
    let at = one
    while (group[at] !== at) at = group[at] as number
    return at
  }
  const join = (one: number, other: number) => {
    const [a, b] = [rootOf(one), rootOf(other)]
    group[Math.max(a, b)] = Math.min(a, b)
  }
  for (let row = 0; row < height; row++) {
    const y = middle(ys, row)
    for (let column = 0; column < width; column++) {
      const x = middle(xs, column)
      const here = row * width + column
      if (column + 1 < width && !crossed(standing, xs[column + 1] as number, y))
        join(here, here + 1)
      if (row + 1 < height && !crossed(lying, ys[row + 1] as number, x)) join(here, here + width)
    }
  }
  const blocks = new Map<number, Merge>()
  for (let index = 0; index < group.length; index++) {
    const [row, column] = [Math.floor(index / width) + 1, index % width]
    const root = rootOf(index)
    const before = blocks.get(root)
    blocks.set(root, {
      firstRow: Math.min(before?.firstRow ?? row, row),
      lastRow: Math.max(before?.lastRow ?? row, row),
      firstColumn: Math.min(before?.firstColumn ?? column, column),
      lastColumn: Math.max(before?.lastColumn ?? column, column),
    })
  }
  return {
    first: (row, column) => {
      const block = blocks.get(rootOf(row * width + column)) as Merge
      return [block.firstRow - 1, block.firstColumn, block.lastColumn + 1]
    },
    merges: [...blocks.values()].filter(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        lastRow > firstRow || lastColumn > firstColumn,
    ),
  }
}

function middle(places: readonly number[], at: number): number {
  return ((places[at] as number) + (places[at + 1] as number)) / 2
}

/** Whether one of the rules at that place runs over the point. */
function crossed(rules: readonly Rule[], at: number, point: number): boolean {
  return rules.some(
    (rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= point && rule.to >= point,
  )
}

function textsOf(
  pieces: readonly Piece[],
  xs: readonly number[],
  ys: readonly number[],
  cells: Cells,
): Map<string, string> {
  const byCell = new Map<string, { pieces: Piece[]; end: number }>()
  for (const piece of pieces.flatMap((one) => splitAt(one, xs, ys, cells))) {
    const [row, column, end] = cells.first(
      within(ys, piece.base - piece.size * 0.3),
      within(xs, (piece.left + piece.right) / 2),
    )
    const key = `${row} ${column}`
    const there = byCell.get(key)
    if (there) there.pieces.push(piece)
    else byCell.set(key, { pieces: [piece], end })
  }
  return new Map(
    [...byCell].map(([key, own]) => {
      const lines = linesOf(own.pieces).map(({ pieces: line }) => line)
      return [key, cellText(lines, (xs[own.end] as number) - INSIDE)]
    }),
  )
}

function within(places: readonly number[], point: number): number {
  const found = places.findLastIndex((place) => place <= point)
  return Math.max(0, Math.min(places.length - 2, found))
}

/** A run of text over two cells, parted at the blank nearest to the rule between them. */
function splitAt(
  piece: Piece,
  xs: readonly number[],
  ys: readonly number[],
  cells: Cells,
): Piece[] {
  const row = within(ys, piece.base - piece.size * 0.3)
  const first = within(xs, piece.left + NEAR)
  const last = within(xs, piece.right - NEAR)
  if (first === last) return [piece]
  const [, from] = cells.first(row, first)
  const [, to] = cells.first(row, last)
  if (from === to) return [piece]
  const border = xs[first + 1] as number
  const share = (border - piece.left) / (piece.right - piece.left)
  const near = blanksIn(piece.text)
    .map((at) => ({ at, far: Math.abs(at / piece.text.length - share) }))
    .sort((a, b) => a.far - b.far)[0]
  if (!near || near.far > 0.2) return [piece]
  const before = { ...piece, text: piece.text.slice(0, near.at).trim(), right: border - NEAR }
  const after = { ...piece, text: piece.text.slice(near.at).trim(), left: border + NEAR }
  return [before, ...splitAt(after, xs, ys, cells)]
}

function blanksIn(text: string): number[] {
  return [...text.matchAll(/\s+/g)].map(({ index }) => index)
}
