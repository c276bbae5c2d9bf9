import { unzipSync, type Zippable } from 'fflate'
import type { ScanMedia } from '../domain/values/scan-form.ts'

/** A scan as it travels in a file: what it is called by, and its bytes, of which nobody has worked out the sum yet. */
export interface ScanPart {
  readonly content: string
  readonly media: ScanMedia
  readonly bytes: Uint8Array
}

/** All scans of one file together: they are in memory at once, several times while it is written. */
export const MOST_SCANS_BYTES = 256 * 1024 * 1024
/** No scan is larger. */
const LARGEST = 200 * 1024 * 1024
const MOST_PARTS = 50_000
const PART = /^lampiran\/([0-9a-f]{64})\.(pdf|jpg|png|docx)$/

/** Scans as parts of a `.bagan` file, as they are: they are packed already. */
export function scanParts(scans: readonly ScanPart[]): Zippable {
  return Object.fromEntries(
    scans.map(({ content, media, bytes }) => [
      `lampiran/${content}.${media}`,
      [bytes, { level: 0 }] as const,
    ]),
  )
}

/**
 * The scans in a `.bagan` file, as far as they are bounded: none of a file without them, or that is none. Whoever keeps
 * them works out their sums.
 */
export function scansOfBagan(bytes: Uint8Array): ScanPart[] {
  let all = 0
  let count = 0
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize, size, compression }) {
        if (!PART.test(name) || compression !== 0 || originalSize !== size) return false
        if (originalSize > LARGEST || all + originalSize > MOST_SCANS_BYTES) return false
        all += originalSize
        count++
        return count <= MOST_PARTS
      },
    })
    return Object.entries(parts).flatMap(([name, part]) => {
      const [, content = '', media = ''] = PART.exec(name) ?? []
      return { content, media: media as ScanMedia, bytes: part }
    })
  } catch {
    return []
  }
}
