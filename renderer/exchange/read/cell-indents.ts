import { strFromU8 } from 'fflate'
import type { Sheet } from './sheet.ts'
import { columnLetter } from './table-sheet.ts'

/** The unpacked parts of a workbook by their path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>

/** Blanks that stand for one step of Excel's "Increase Indent". */
const STEP = '  '

/**
 * The texts of a sheet with blanks before those that Excel draws indented: the button writes a format of the cell and
 * no blanks, and a list by hand tells its levels by it. Numbers and codes stay as they are. `number` is the place of
 * the sheet in the workbook, from 0.
 */
export function withIndents(
  rows: Sheet['rows'],
  parts: WorkbookParts,
  number: number,
): Sheet['rows'] {
  const indents = indentsOfFormats(textOf(parts, 'xl/styles.xml'))
  if (indents.every((indent) => indent === 0)) return rows
  const path = sheetPaths(parts)[number]
  const formats = path ? formatsOfCells(textOf(parts, path)) : new Map<string, number>()
  return rows.map((row, index) =>
    row.map((text, column) => {
      const format = formats.get(`${columnLetter(column)}${index + 1}`)
      const indent = format === undefined ? 0 : (indents[format] ?? 0)
      return indent > 0 && /\p{L}/u.test(text) ? STEP.repeat(indent) + text : text
    }),
  )
}

/** Indent of each cell format, in the order in which cells name them (`s="3"`). */
function indentsOfFormats(styles: string): number[] {
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  return [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>([\s\S]*?)<\/xf>)/g)].map(([, inner]) =>
    Number(/<alignment\b[^>]*\bindent="(\d+)"/.exec(inner ?? '')?.[1] ?? 0),
  )
}

/** The format each cell names, by its place (`B5`). */
function formatsOfCells(sheet: string): Map<string, number> {
  const formats = new Map<string, number>()
  for (const [, attributes = ''] of sheet.matchAll(/<c\s([^>]*)>/g)) {
    const place = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
    const format = /\bs="(\d+)"/.exec(attributes)?.[1]
    if (place && format) formats.set(place, Number(format))
  }
  return formats
}

/** The parts of the sheets in the order of the workbook. */
function sheetPaths(parts: WorkbookParts): (string | undefined)[] {
  const targets = new Map<string, string>()
  for (const [tag] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(
    /<Relationship\b[^>]*>/g,
  )) {
    const id = /\bId="([^"]+)"/.exec(tag)?.[1]
    const target = /\bTarget="([^"]+)"/.exec(tag)?.[1]
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    targets.get(/\br:id="([^"]+)"/.exec(tag)?.[1] ?? ''),
  )
}

function textOf(parts: WorkbookParts, path: string): string {
  const bytes = parts[path]
  return bytes ? strFromU8(bytes) : ''
}
