import { type FontTables, readTables, viewOf, writeTables } from './font-tables.ts'

/** What of a font is used. */
export interface UsedGlyphs {
  readonly glyphs: ReadonlySet<number>
  /** Glyph of each letter, by its code. */
  readonly letters: ReadonlyMap<number, number>
  /** By how much the second glyph moves towards the first, for `left * 65536 + right`, in units of the font. */
  readonly kerning: ReadonlyMap<number, number>
  /** Marks that are placed over letters, or letters that join: the font's own table of positions stays. */
  readonly placed: boolean
}

/** Tables that stay as they are: glyphs keep their numbers, so that ligatures and names go on to be right. */
const KEPT = [
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'OS/2',
  'name',
  'GSUB',
  'GDEF',
  'cvt ',
  'fpgm',
  'prep',
]
/** A table of names of glyphs without any. */
const NO_NAMES = 0x00030000
const NAMES_HEAD = 32

/**
 * A TrueType font that holds the outlines of the glyphs given and no others, and loads wherever the whole one does.
 * @param file a TrueType file with outlines in `glyf`
 */
export function fontSubset(file: Uint8Array, used: UsedGlyphs): Uint8Array {
  const tables = readTables(file)
  const made = new Map<string, Uint8Array>()
  for (const tag of KEPT) {
    const table = tables.get(tag)
    if (table) made.set(tag, table)
  }
  const { glyf, loca } = outlines(tables, used.glyphs)
  made.set('glyf', glyf).set('loca', loca)
  const head = (tables.get('head') ?? new Uint8Array(54)).slice()
  viewOf(head).setInt16(50, 1)
  made.set('head', head)
  const names = (tables.get('post') ?? new Uint8Array(NAMES_HEAD)).slice(0, NAMES_HEAD)
  viewOf(names).setUint32(0, NO_NAMES)
  made.set('post', names).set('cmap', lettersTable(used.letters))
  const positions = tables.get('GPOS')
  if (used.placed && positions) made.set('GPOS', positions)
  else if (used.kerning.size > 0) made.set('kern', kerningTable(used.kerning))
  return writeTables(made)
}

function outlines(tables: FontTables, wanted: ReadonlySet<number>) {
  const glyf = tables.get('glyf') ?? new Uint8Array()
  const loca = viewOf(tables.get('loca') ?? new Uint8Array())
  const long = viewOf(tables.get('head') ?? new Uint8Array(54)).getInt16(50) === 1
  const count = viewOf(tables.get('maxp') ?? new Uint8Array(6)).getUint16(4)
  const at = (no: number) => (long ? loca.getUint32(4 * no) : 2 * loca.getUint16(2 * no))
  const outlineOf = (no: number) => glyf.subarray(at(no), at(no + 1))
  const all = new Set<number>()
  const add = (no: number) => {
    if (no >= count || all.has(no)) return
    all.add(no)
    for (const part of partsOf(outlineOf(no))) add(part)
  }
  add(0)
  for (const no of wanted) add(no)
  const places = new DataView(new ArrayBuffer(4 * (count + 1)))
  const pieces: Uint8Array[] = []
  let size = 0
  for (let no = 0; no < count; no++) {
    places.setUint32(4 * no, size)
    if (!all.has(no)) continue
    const outline = outlineOf(no)
    pieces.push(outline)
    size += (outline.length + 3) & ~3
  }
  places.setUint32(4 * count, size)
  const packed = new Uint8Array(size)
  let offset = 0
  for (const piece of pieces) {
    packed.set(piece, offset)
    offset += (piece.length + 3) & ~3
  }
  return { glyf: packed, loca: new Uint8Array(places.buffer) }
}

/** Flags of a glyph that is put together of others, as the format names them. */
const WORDS = 0x1
const SCALE = 0x8
const MORE = 0x20
const TWO_SCALES = 0x40
const TWO_BY_TWO = 0x80

function partsOf(outline: Uint8Array): number[] {
  if (outline.length < 10) return []
  const view = viewOf(outline)
  if (view.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  let flags = MORE
  while (flags & MORE) {
    flags = view.getUint16(at)
    parts.push(view.getUint16(at + 2))
    at += 4 + (flags & WORDS ? 4 : 2)
    if (flags & SCALE) at += 2
    else if (flags & TWO_SCALES) at += 4
    else if (flags & TWO_BY_TWO) at += 8
  }
  return parts
}

/** The glyph of each letter: a table of format 12, which takes letters of every plane. */
function lettersTable(letters: ReadonlyMap<number, number>): Uint8Array {
  const list = [...letters].sort(([a], [b]) => a - b)
  const view = new DataView(new ArrayBuffer(28 + 12 * list.length))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + 12 * list.length)
  view.setUint32(24, list.length)
  for (const [no, [code, glyph]] of list.entries()) {
    const at = 28 + 12 * no
    view.setUint32(at, code)
    view.setUint32(at + 4, code)
    view.setUint32(at + 8, glyph)
  }
  return new Uint8Array(view.buffer)
}

/** Pairs in order, as a table of format 0. */
function kerningTable(kerning: ReadonlyMap<number, number>): Uint8Array {
  const pairs = [...kerning].sort(([a], [b]) => a - b)
  const power = Math.floor(Math.log2(pairs.length))
  const length = 14 + 6 * pairs.length
  const view = new DataView(new ArrayBuffer(4 + length))
  view.setUint16(2, 1)
  view.setUint16(6, length)
  view.setUint16(8, 1)
  view.setUint16(10, pairs.length)
  view.setUint16(12, 6 * 2 ** power)
  view.setUint16(14, power)
  view.setUint16(16, 6 * (pairs.length - 2 ** power))
  for (const [no, [pair, by]] of pairs.entries()) {
    view.setUint32(18 + 6 * no, pair)
    view.setInt16(22 + 6 * no, by)
  }
  return new Uint8Array(view.buffer)
}
