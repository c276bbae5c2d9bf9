import { zlibSync } from 'fflate'
import { array, bytesOf, dict, num, ref } from './pdf-values.ts'

/** A PDF file that is being written: objects get their number first and their content when it is known. */
export interface PdfFile {
  /** The number of an object that comes later. */
  reserve(): number
  /** Writes a value as that object; without a number as a new one, whose number is the answer. */
  put(value: string, id?: number): number
  /** Writes a value where anybody can read it without unpacking. @returns its number */
  open(value: string): number
  /** Writes bytes with their dictionary; `plain` leaves them uncompressed. */
  stream(
    entries: Readonly<Record<string, string>>,
    bytes: Uint8Array,
    options?: { readonly id?: number; readonly plain?: boolean },
  ): number
  /** The whole file. @param id twice in the trailer: what tells this file from others */
  end(root: number, info: number, id: string): Uint8Array
}

/** So many values are packed together: readers unpack no more than they need. */
const PACKED = 2000
/** Values begin at multiples of this in their pack: the list of their places then packs much smaller. */
const STEP = 10
/** Compression of zlib, from 1 (fast) to 9 (small); beyond this it takes half as long again and saves nothing. */
const LEVEL = 6

type Place = { readonly at: number } | { readonly pack: number; readonly index: number }

/** PDF 1.7, values packed in object streams: a hundred thousand tags take little room. */
export function createPdfFile(): PdfFile {
  const chunks: Uint8Array[] = []
  const places: (Place | null)[] = [null]
  let length = 0
  let waiting: { readonly id: number; readonly value: string }[] = []

  function write(bytes: Uint8Array): void {
    chunks.push(bytes)
    length += bytes.length
  }

  function reserve(): number {
    places.push(null)
    return places.length - 1
  }

  function stream(
    entries: Readonly<Record<string, string>>,
    bytes: Uint8Array,
    { id = reserve(), plain = false }: { readonly id?: number; readonly plain?: boolean } = {},
  ): number {
    const packed = plain ? bytes : zlibSync(bytes, { level: LEVEL })
    const head = { ...entries, ...(plain ? {} : { Filter: '/FlateDecode' }) }
    places[id] = { at: length }
    write(bytesOf(`${id} 0 obj\n${dict({ ...head, Length: String(packed.length) })}\nstream\n`))
    write(packed)
    write(bytesOf('\nendstream\nendobj\n'))
    return id
  }

  function pack(): void {
    if (waiting.length === 0) return
    const id = reserve()
    let head = ''
    let body = ''
    waiting.forEach((one, index) => {
      head += `${one.id} ${body.length} `
      body += padded(`${one.value}
`)
      places[one.id] = { pack: id, index }
    })
    const entries = { Type: '/ObjStm', N: num(waiting.length), First: num(head.length) }
    waiting = []
    stream(entries, bytesOf(head + body), { id })
  }

  function end(root: number, info: number, fileId: string): Uint8Array {
    pack()
    const id = reserve()
    places[id] = { at: length }
    const start = length
    const entries = {
      Type: '/XRef',
      Size: num(places.length),
      W: array(['1', '4', '2']),
      DecodeParms: dict({ Predictor: '12', Columns: String(ROW) }),
      Root: ref(root),
      Info: ref(info),
      ID: array([`<${fileId}>`, `<${fileId}>`]),
    }
    stream(entries, crossReferences(places), { id })
    write(bytesOf(`startxref\n${start}\n%%EOF\n`))
    return joined(chunks, length)
  }

  write(bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))
  return {
    reserve,
    put: (value, id = reserve()) => {
      waiting.push({ id, value })
      if (waiting.length >= PACKED) pack()
      return id
    },
    open: (value) => {
      const id = reserve()
      places[id] = { at: length }
      write(bytesOf(`${id} 0 obj\n${value}\nendobj\n`))
      return id
    },
    stream,
    end,
  }
}

function padded(value: string): string {
  return value.padEnd(Math.ceil(value.length / STEP) * STEP)
}

/** Bytes that tell where one object is. */
const ROW = 7
/** Each row as what it is more than the row before: the tag that says so is a byte of its own (PNG, `Up`). */
const UP = 2

/** Where each object is; most lie behind one another, so the differences pack to almost nothing. */
function crossReferences(places: readonly (Place | null)[]): Uint8Array {
  const bytes = new Uint8Array(places.length * (ROW + 1))
  let before = new Uint8Array(ROW)
  places.forEach((place, id) => {
    const row = rowOf(place, id)
    bytes[id * (ROW + 1)] = UP
    row.forEach((value, at) => {
      bytes[id * (ROW + 1) + 1 + at] = value - (before[at] as number)
    })
    before = row
  })
  return bytes
}

function rowOf(place: Place | null, id: number): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(ROW)
  const view = new DataView(row.buffer)
  if (place === null) {
    view.setUint16(5, id === 0 ? 0xffff : 0)
  } else if ('at' in place) {
    view.setUint8(0, 1)
    view.setUint32(1, place.at)
  } else {
    view.setUint8(0, 2)
    view.setUint32(1, place.pack)
    view.setUint16(5, place.index)
  }
  return row
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
