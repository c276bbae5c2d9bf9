import { type Unzipped, unzipSync } from 'fflate'
import { LIMITS, TooLarge } from '../read/limits.ts'

/**
 * The parts of a packed document whose names are meant; all others stay packed. Throws `TooLarge` where these would be
 * more than is read, or an error where it is damaged.
 */
export function unpackParts(bytes: Uint8Array, meant: RegExp): Unzipped {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (meant.test(name)) size += originalSize
      return false
    },
  })
  if (size > LIMITS.wordBytes) throw new TooLarge('word')
  return unzipSync(bytes, { filter: ({ name }) => meant.test(name) })
}
