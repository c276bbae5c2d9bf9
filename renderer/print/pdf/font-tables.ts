/** The tables of a TrueType file by their tags; each is a view of its bytes. */
export type FontTables = ReadonlyMap<string, Uint8Array>

const TRUETYPE = 0x00010000
const HEAD_CHECKSUM_AT = 8
/** What a sound file adds up to, as the format says. */
const WHOLE_SUM = 0xb1b0afba

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function readTables(file: Uint8Array): FontTables {
  const view = viewOf(file)
  const tables = new Map<string, Uint8Array>()
  for (let no = 0; no < view.getUint16(4); no++) {
    const entry = 12 + 16 * no
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    tables.set(tag, file.subarray(offset, offset + view.getUint32(entry + 12)))
  }
  return tables
}

/** A file of these tables, with the sums a reader may check. */
export function writeTables(tables: FontTables): Uint8Array {
  const list = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + 16 * list.length
  const size = list.reduce((sum, [, bytes]) => sum + padded(bytes.length), start)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  const power = Math.floor(Math.log2(list.length))
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, list.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (list.length - 2 ** power))
  let offset = start
  let head = 0
  for (const [no, [tag, bytes]] of list.entries()) {
    const entry = 12 + 16 * no
    for (let at = 0; at < 4; at++) file[entry + at] = tag.charCodeAt(at)
    file.set(bytes, offset)
    if (tag === 'head') {
      head = offset
      view.setUint32(head + HEAD_CHECKSUM_AT, 0)
    }
    view.setUint32(entry + 4, sumOf(view, offset, padded(bytes.length)))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset += padded(bytes.length)
  }
  view.setUint32(head + HEAD_CHECKSUM_AT, (WHOLE_SUM - sumOf(view, 0, size)) >>> 0)
  return file
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(from + at)) >>> 0
  return sum
}
