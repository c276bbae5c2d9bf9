import { unzipSync } from 'fflate'

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
 * The parts of a zipped workbook. The sizes its directory tells are summed before anything is unpacked. Throws
 * `TooLarge` where they, or the cells, are more than what is read, and fflate's error for what is no zip.
 */
export function unpackWorkbook(bytes: Uint8Array): WorkbookParts {
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isPart(name)) size += originalSize
      return false
    },
  })
  if (size > LIMITS.unpackedBytes) throw new TooLarge('unpacked')
  const parts = unzipSync(bytes, { filter: ({ name }) => isPart(name) })
  let cells = 0
  for (const [path, part] of Object.entries(parts)) {
    if (path === 'content.xml') cells += repeatedCells(part)
    else if (/worksheets\/[^/]+\.xml$/i.test(path)) cells += openings(part)
    if (cells > LIMITS.cells) throw new TooLarge('cells')
  }
  return parts
}

function isPart(name: string): boolean {
  return PART.test(name) && !NOT_PART.test(name)
}

/** How many cells a sheet of an XLSX has: `<c ` and `<c>`, counted in the bytes. */
function openings(part: Uint8Array): number {
  let count = 0
  for (let at = part.indexOf(0x3c); at >= 0; at = part.indexOf(0x3c, at + 1)) {
    if (part[at + 1] !== 0x63) continue
    const next = part[at + 2]
    if (next === 0x20 || next === 0x3e || next === 0x2f) count++
  }
  return count
}

/** How many cells with something in them an ODS has: one element may stand for thousands. */
function repeatedCells(part: Uint8Array): number {
  const text = new TextDecoder().decode(part)
  let rows = 1
  let count = 0
  for (const [, row, cell, closed] of text.matchAll(
    /<table:table-row\b([^>]*)>|<table:table-cell\b([^>]*?)(\/?)>/g,
  )) {
    if (row !== undefined) rows = repeats(row, 'rows')
    else if (cell !== undefined && (closed === '' || cell.includes('office:value'))) {
      count += rows * repeats(cell, 'columns')
      if (count > LIMITS.cells) return count
    }
  }
  return count
}

function repeats(attributes: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
}
