import { Unzip, UnzipPassThrough, unzipSync } from 'fflate'
import { LIMITS, TooLarge } from '../read/limits.ts'
import { type CellCounter, odsCells, xlsxCells } from './count-cells.ts'

export { LIMITS, TooLarge }

/** The unpacked parts of a workbook by their path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>

/** Parts that hold cells, their formats and where they stand; pictures and programs stay packed. */
const PART = /\.(xml|rels|bin)$|^mimetype$/i
const NOT_PART = /vbaproject|\/(media|embeddings|printersettings|drawings)\//i

/**
 * The parts of a zipped workbook. The sizes its directory tells are summed before anything is unpacked; a sheet so
 * large that it may hold too many cells is looked through piece by piece, and no further than that is known. Rejects
 * with `TooLarge` where the work is more than what is done, and with fflate's error for what is no zip.
 */
export async function unpackWorkbook(bytes: Uint8Array): Promise<WorkbookParts> {
  const large: string[] = []
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isPart(name)) return false
      size += originalSize
      if (originalSize > LARGE && counterOf(name)) large.push(name)
      return false
    },
  })
  if (size > LIMITS.unpackedBytes) throw new TooLarge('unpacked')
  await refuseMany(bytes, large)
  const parts = unzipSync(bytes, { filter: ({ name }) => isPart(name) })
  let cells = 0
  for (const [path, part] of Object.entries(parts)) {
    cells += counterOf(path)?.(part) ?? 0
    if (cells > LIMITS.cells) throw new TooLarge('cells')
  }
  return parts
}

/** A smaller part holds no two million cells, each of eight letters at least. */
const LARGE = LIMITS.cells * 8

/** Rejects where one of those parts alone holds too many cells. */
async function refuseMany(bytes: Uint8Array, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  for (const [name, pieces] of packedParts(bytes, names)) {
    const counter = counterOf(name)
    if (counter && (await countsMore(pieces, counter))) throw new TooLarge('cells')
  }
}

/** Opens a packed part by the runtime's own way, in a third of the time, and keeps nothing of it. */
async function countsMore(pieces: readonly BlobPart[], counter: CellCounter): Promise<boolean> {
  const opened = new Blob([...pieces]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = opened.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (counter(next.value) <= LIMITS.cells) continue
      await reader.cancel()
      return true
    }
  } catch {
    // What cannot be opened piece by piece is counted when it is opened whole.
  }
  return false
}

/** Hands on what is packed as it is. */
class StayPacked extends UnzipPassThrough {
  static override compression = 8
}

/** Those parts as they lie packed in the file, by their name. */
function packedParts(bytes: Uint8Array, names: readonly string[]): Map<string, BlobPart[]> {
  const parts = new Map<string, BlobPart[]>()
  const zip = new Unzip((file) => {
    if (!names.includes(file.name) || file.compression !== StayPacked.compression) return
    const pieces: BlobPart[] = []
    parts.set(file.name, pieces)
    file.ondata = (_error, piece) => void pieces.push(piece as Uint8Array<ArrayBuffer>)
    file.start()
  })
  zip.register(StayPacked)
  try {
    zip.push(bytes, true)
  } catch {
    // As above.
  }
  return parts
}

/** What counts the cells of a part; null for one that holds none. */
function counterOf(path: string): CellCounter | null {
  if (path === 'content.xml') return odsCells()
  return /worksheets\/[^/]+\.xml$/i.test(path) ? xlsxCells() : null
}

function isPart(name: string): boolean {
  return PART.test(name) && !NOT_PART.test(name)
}
