import { unzlibSync } from 'fflate'

/** A picture as colours and how much each covers, eight bits each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  /** Null where everything covers. */
  readonly alpha: Uint8Array | null
}

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly interlaced: boolean
}

/** Samples of a pixel by kind of colour: grey, colour, palette, grey and alpha, colour and alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The seven pictures an interlaced one is stored as: first column and row, steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const SIGNATURE = 8

/** The pixels of a PNG. @throws where the bytes are none */
export function pngPixels(bytes: Uint8Array): Pixels {
  const { header, palette, clear, data } = chunksOf(bytes)
  const { width, height, depth, colour, interlaced } = header
  const samples = SAMPLES[colour]
  if (!samples || width * height === 0) throw new Error('Not a PNG')
  // No more is unpacked than its lines take, whatever the file holds.
  const raw = unzlibSync(data, { out: new Uint8Array(rawLength(header, samples)) })
  const rgb = new Uint8Array(width * height * 3)
  const alpha = new Uint8Array(width * height).fill(255)
  const most = 2 ** depth - 1
  let at = 0
  for (const [left, top, across, down] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - left) / across)
    const rows = Math.ceil((height - top) / down)
    if (columns <= 0 || rows <= 0) continue
    const length = Math.ceil((columns * samples * depth) / 8)
    const step = Math.max(1, (samples * depth) >> 3)
    let before = new Uint8Array(length)
    for (let row = 0; row < rows; row++) {
      const line = raw.slice(at + 1, at + 1 + length)
      unfilter(line, before, raw[at] ?? 0, step)
      at += 1 + length
      before = line
      for (let column = 0; column < columns; column++) {
        const pixel = (top + row * down) * width + left + column * across
        const read = (no: number) => sample(line, (column * samples + no) * depth, depth)
        if (colour === 3) {
          const index = read(0)
          rgb.set(palette.subarray(index * 3, index * 3 + 3), pixel * 3)
          alpha[pixel] = clear?.[index] ?? 255
          continue
        }
        const grey = samples < 3
        for (let no = 0; no < 3; no++) rgb[pixel * 3 + no] = (read(grey ? 0 : no) * 255) / most
        if (samples % 2 === 0) alpha[pixel] = (read(samples - 1) * 255) / most
        else if (clear && isClear(clear, read, samples)) alpha[pixel] = 0
      }
    }
  }
  return { width, height, rgb, alpha: alpha.every((one) => one === 255) ? null : alpha }
}

/** Bytes of all its lines, each with its filter before it. */
function rawLength({ width, height, depth, interlaced }: Header, samples: number): number {
  let length = 0
  for (const [left, top, across, down] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - left) / across)
    const rows = Math.ceil((height - top) / down)
    if (columns > 0 && rows > 0) length += rows * (1 + Math.ceil((columns * samples * depth) / 8))
  }
  return length
}

function chunksOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let header: Header = { width: 0, height: 0, depth: 8, colour: -1, interlaced: false }
  let palette = new Uint8Array()
  let clear: Uint8Array | null = null
  const parts: Uint8Array[] = []
  for (let at = SIGNATURE; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.slice(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      const inside = new DataView(data.buffer)
      const [depth = 8, colour = -1, , , interlace] = data.subarray(8)
      header = {
        width: inside.getUint32(0),
        height: inside.getUint32(4),
        depth,
        colour,
        interlaced: interlace === 1,
      }
    } else if (kind === 'PLTE') palette = data
    else if (kind === 'tRNS') clear = data
    else if (kind === 'IDAT') parts.push(data)
    at += 12 + length
  }
  const data = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const part of parts) {
    data.set(part, end)
    end += part.length
  }
  return { header, palette, clear, data }
}

/** Undoes the filter of a line, from the line before it and the pixel to the left. */
function unfilter(line: Uint8Array, before: Uint8Array, filter: number, step: number): void {
  for (let at = 0; at < line.length; at++) {
    const left = line[at - step] ?? 0
    const up = before[at] ?? 0
    const corner = before[at - step] ?? 0
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? nearest(left, up, corner)
              : 0
    line[at] = (line[at] ?? 0) + guess
  }
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function sample(line: Uint8Array, bit: number, depth: number): number {
  const at = bit >> 3
  if (depth === 16) return ((line[at] ?? 0) << 8) | (line[at + 1] ?? 0)
  return ((line[at] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
}

/** The one colour of a picture without alpha that covers nothing. */
function isClear(clear: Uint8Array, read: (no: number) => number, samples: number): boolean {
  for (let no = 0; no < samples; no++) {
    if (read(no) !== (((clear[no * 2] ?? 0) << 8) | (clear[no * 2 + 1] ?? 0))) return false
  }
  return true
}
