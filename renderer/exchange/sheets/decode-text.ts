/** How the bytes of a text file were understood. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * Text of a file that does not say its encoding: BOM first, then UTF-16 by its pattern of zero bytes, then strict
 * UTF-8, then Windows-1252, which old Excel writes. Null for bytes that are no text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const sixteen = utf16Of(bytes)
  if (sixteen) return decodeAs(bytes, sixteen)
  const share = controlShare(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return share > MOST_IN_UTF8 ? null : { text, encoding: 'utf-8' }
  } catch {
    // Every row of bytes is Windows-1252: here one control character in a hundred says it is no text.
    return share > MOST_ELSEWHERE ? null : decodeAs(bytes, 'windows-1252')
  }
}

/** Bytes that are UTF-8 throughout are text with a few control characters in it, which are left out where it is read. */
const MOST_IN_UTF8 = 0.1
const MOST_ELSEWHERE = 0.01

function decodeAs(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros: [number, number] = [0, 0]
  const end = Math.min(bytes.length, 4096) & ~1
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1 ? 1 : 0]++
  const half = end / 2
  if (half < 4) return null
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le'
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be'
  return null
}

/** Of the first bytes, those that are control characters beside tab and line ends. */
function controlShare(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, 65_536)
  let control = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++
  }
  return control / Math.max(1, end)
}
