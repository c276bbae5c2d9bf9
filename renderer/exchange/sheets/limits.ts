import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { type CellCounter, odsCells, xlsxCells } from './count-cells.ts'

/** What is read at most: more is refused before the work is begun. */
export const LIMITS = {
  bytes: 100 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  cells: 2_000_000,
  /** Columns to the right of it hold nothing of a table; what stands there is told and left out. */
  columns: 1000,
} as const

/** Thrown where a file is larger than what is read; `what` names the limit. */
export class TooLarge extends Error {
  readonly what: 'unpacked' | 'cells'
  constructor(what: 'unpacked' | 'cells') {
    super(`The workbook is larger than the limit of ${what}`)
    this.name = 'TooLarge'
    this.what = what
  }
}

/** The unpacked parts of a workbook by their path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>

/** Parts that hold cells, their formats and where they stand; pictures and programs stay packed. */
const PART = /\.(xml|rels|bin)$|^mimetype$/i
const NOT_PART = /vbaproject|\/(media|embeddings|printersettings|drawings)\//i

/**
 * The parts of a zipped workbook. The sizes its directory tells are summed before anything is unpacked; a sheet so
 * large that it may hold too many cells is looked through piece by piece, and no further than that is known. Throws
 * `TooLarge` where the work is more than what is done, and fflate's error for what is no zip.
 */
export function unpackWorkbook(bytes: Uint8Array): WorkbookParts {
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
  refuseMany(bytes, large)
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

/** Throws where one of those parts alone holds too many cells. */
function refuseMany(bytes: Uint8Array, names: readonly string[]): void {
  if (names.length === 0) return
  let most = 0
  const zip = new Unzip((file) => {
    const counter = names.includes(file.name) ? counterOf(file.name) : null
    if (!counter) return
    file.ondata = (error, piece) => {
      if (!error) most = Math.max(most, counter(piece))
    }
    file.start()
  })
  zip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && most <= LIMITS.cells; at += PIECE) {
      zip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
  } catch {
    // What cannot be opened piece by piece is counted when it is opened whole.
    return
  }
  if (most > LIMITS.cells) throw new TooLarge('cells')
}

/** So much of a packed workbook is opened at a time. */
const PIECE = 16 * 1024

/** What counts the cells of a part; null for one that holds none. */
function counterOf(path: string): CellCounter | null {
  if (path === 'content.xml') return odsCells()
  return /worksheets\/[^/]+\.xml$/i.test(path) ? xlsxCells() : null
}

function isPart(name: string): boolean {
  return PART.test(name) && !NOT_PART.test(name)
}
