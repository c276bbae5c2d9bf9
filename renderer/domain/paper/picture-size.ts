export interface PictureSize {
  readonly type: 'image/png' | 'image/jpeg'
  /** Pixels; 0 where the file ends before it says. */
  readonly width: number
  readonly height: number
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What a PNG or JPEG says of itself; null where the bytes are neither. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  if (PNG.every((byte, at) => bytes[at] === byte)) {
    const whole = bytes.length >= 33 && text(bytes, 12, 4) === 'IHDR' && hasEnd(bytes)
    const [width, height] = whole ? [four(bytes, 16), four(bytes, 20)] : [0, 0]
    return { type: 'image/png', width, height }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { type: 'image/jpeg', ...jpegSize(bytes) }
  return null
}

/** A PNG that was cut off has no end. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 8; at >= Math.max(0, bytes.length - 4096); at--) {
    if (text(bytes, at, 4) === 'IEND') return true
  }
  return false
}

/** The size in the first frame header (SOF0 … SOF15 without DHT, JPG and DAC). */
function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return { width: 0, height: 0 }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: two(bytes, at + 7), height: two(bytes, at + 5) }
    } else if (marker === 0xda) return { width: 0, height: 0 }
    else at += 2 + two(bytes, at + 2)
  }
  return { width: 0, height: 0 }
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function four(bytes: Uint8Array, at: number): number {
  return two(bytes, at) * 0x10000 + two(bytes, at + 2)
}

function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
