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
  if (looksBinary(bytes)) return null
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
    }
  } catch {
    return decodeAs(bytes, 'windows-1252')
  }
}

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

/** Text has no zero bytes and hardly any control characters beside tab and line ends. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536)
  let control = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++
  }
  return control > end * 0.01
}
