/** Counts the cells of a part that comes in pieces; answers how many there are so far. */
export type CellCounter = (piece: Uint8Array) => number

const [LESS, C, BLANK, MORE, SLASH] = [0x3c, 0x63, 0x20, 0x3e, 0x2f]

/** Cells of a sheet of an XLSX: `<c `, `<c>` and `<c/>`, counted in the bytes. */
export function xlsxCells(): CellCounter {
  let count = 0
  // The two bytes before the piece.
  let kept = 0
  return (piece) => {
    let before = kept >> 8
    let last = kept & 0xff
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number
      if (last === C && before === LESS && (byte === BLANK || byte === MORE || byte === SLASH)) {
        count++
      }
      before = last
      last = byte
    }
    kept = (before << 8) | last
    return count
  }
}

const ELEMENT = '<table:table-'

/** Cells with something in them of the content of an ODS: one element may stand for thousands. */
export function odsCells(): CellCounter {
  const decoder = new TextDecoder('latin1')
  let [count, rows, rest] = [0, 1, '']
  return (piece) => {
    const text = rest + decoder.decode(piece)
    for (let at = text.indexOf(ELEMENT); at >= 0; at = text.indexOf(ELEMENT, at + 1)) {
      const end = text.indexOf('>', at)
      if (end < 0) break
      const name = at + ELEMENT.length
      const isRow = text.startsWith('row', name) && /[\s>/]/.test(text.charAt(name + 3))
      const isCell = text.startsWith('cell', name)
      if (!isRow && !isCell) continue
      const attributes = end - name > 5 ? text.slice(name, end) : ''
      if (isRow) rows = repeats(attributes, 'rows')
      else if (!attributes.endsWith('/') || attributes.includes('office:value')) {
        count += rows * repeats(attributes, 'columns')
      }
    }
    const open = text.lastIndexOf('<')
    rest = open > text.lastIndexOf('>') ? text.slice(open) : ''
    return count
  }
}

function repeats(attributes: string, what: 'rows' | 'columns'): number {
  if (!attributes.includes('repeated')) return 1
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
}

/** About how many cells a text has, without taking it apart: marks between cells, and lines. Ends above `most`. */
export function textCells(text: string, most: number): number {
  let [commas, semicolons, tabs, bars, lines] = [0, 0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2c) commas++
    else if (code === 0x3b) semicolons++
    else if (code === 0x09) tabs++
    else if (code === 0x7c) bars++
    else if (code === 0x0a) {
      lines++
      if (lines > most) return lines
    }
  }
  return lines + Math.max(commas, semicolons, tabs, bars)
}

/** Cells of a web page or of a workbook as one XML. */
export function markupCells(text: string, most: number): number {
  let count = 0
  for (const _cell of text.matchAll(/<(?:td|th|(?:ss:)?cell)\b/gi)) if (++count > most) break
  return count
}

/** Records of an old XLS that hold one cell each, and those that hold several of six bytes. */
const SINGLE = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x00fd, 0x027e, 0x00d6])
const SEVERAL = 0x00bd

/** Cells of the stream of an old XLS: its records are walked by their lengths. */
export function recordCells(stream: Uint8Array, most: number): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let count = 0
  for (let at = 0; at + 4 <= stream.length && count <= most; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (SINGLE.has(kind)) count++
    else if (kind === SEVERAL) count += Math.max(0, Math.floor((length - 6) / 6))
    at += 4 + length
  }
  return count
}
