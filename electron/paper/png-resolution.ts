/** Signature and the head of the picture, which come first in every PNG. */
const BEFORE = 8 + 25
/** So many bytes of a chunk beside its data: length, name, checksum. */
const FRAME = 12

/** The picture with the size it is to be printed at: programs that place it read how many of its dots make a metre. */
export function withResolution(png: Uint8Array, pixelsPerMm: number): Uint8Array {
  const chunk = new Uint8Array(FRAME + 9)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, 9)
  chunk.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, Math.round(pixelsPerMm * 1000))
  view.setUint32(12, Math.round(pixelsPerMm * 1000))
  // The unit is the metre.
  chunk[16] = 1
  view.setUint32(17, checksum(chunk.subarray(4, 17)))
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, BEFORE))
  whole.set(chunk, BEFORE)
  whole.set(png.subarray(BEFORE), BEFORE + chunk.length)
  return whole
}

/** CRC-32, as PNG has it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
