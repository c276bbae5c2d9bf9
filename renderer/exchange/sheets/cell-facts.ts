import { strFromU8 } from 'fflate'
import type { WorkbookParts } from './limits.ts'

/** What the reader of workbooks does not tell of the cells of one sheet, by their place (`B5`). */
export interface CellFacts {
  /** Steps of Excel's "Increase Indent". */
  readonly indents: ReadonlyMap<string, number>
  /** The digits of a number as the file holds them, where a number of this program would not be written so. */
  readonly digits: ReadonlyMap<string, string>
}

const NOTHING: CellFacts = { indents: new Map(), digits: new Map() }

/**
 * The facts of every sheet of an XLSX, in the order of the workbook. Excel's indent is a format of the cell and no
 * blanks, and a list by hand tells its levels by it; `1.10` and the 18 digits of an NIP are more than a number keeps.
 */
export function cellFacts(parts: WorkbookParts): CellFacts[] {
  const indents = indentsOfStyles(parts)
  const indented = indents.some((indent) => indent > 0)
  return sheetPaths(parts).map((path) => {
    const text = path ? textOf(parts, path) : ''
    return text === '' ? NOTHING : factsOf(text, indented ? indents : [])
  })
}

function factsOf(sheet: string, indents: readonly number[]): CellFacts {
  const facts = { indents: new Map<string, number>(), digits: new Map<string, string>() }
  const cells = /<c\s([^>]*?)(?:\/>|>(?:<f[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)?(?:<v>([^<]*)<\/v>)?)/g
  for (const [, attributes = '', value] of sheet.matchAll(cells)) {
    const place = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
    if (!place) continue
    const indent = indents[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? Number.NaN)] ?? 0
    if (indent > 0) facts.indents.set(place, indent)
    if (value === undefined || /\bt="(?!n")/.test(attributes)) continue
    if (String(Number(value)) !== value) facts.digits.set(place, value)
  }
  return facts
}

/** Steps of indent of each style, in the order in which cells name them (`s="3"`). */
export function indentsOfStyles(parts: WorkbookParts): number[] {
  const styles = textOf(parts, 'xl/styles.xml')
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  return [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>([\s\S]*?)<\/xf>)/g)].map(([, inner]) =>
    Number(/<alignment\b[^>]*\bindent="(\d+)"/.exec(inner ?? '')?.[1] ?? 0),
  )
}

/** The parts of the sheets in the order of the workbook. */
export function sheetPaths(parts: WorkbookParts): (string | undefined)[] {
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

/** The text of a part; '' where it is not there. */
export function textOf(parts: WorkbookParts, path: string): string {
  const bytes = parts[path]
  return bytes ? strFromU8(bytes) : ''
}
