import { textOf } from './cell-facts.ts'
import type { WorkbookParts } from './limits.ts'

/** What of one sheet of an ODS nobody sees. */
export interface HiddenParts {
  /** The sheet itself. */
  readonly sheet: boolean
  /** Numbers of rows, from 1. */
  readonly rows: readonly number[]
}

/** Repeats beyond it are the empty rest of a sheet. */
const MOST_ROWS = 1_048_576

/**
 * Hidden sheets and rows of an ODS in the order of its sheets (OpenDocument 1.3, 19.749 `table:visibility`, 20.427
 * `table:display`), which the package does not tell; empty for another workbook.
 */
export function odsHidden(parts: WorkbookParts): HiddenParts[] {
  const content = textOf(parts, 'content.xml')
  if (content === '') return []
  const styles = hiddenStyles(content)
  const found: { sheet: boolean; rows: number[] }[] = []
  let row = 0
  for (const [tag, name] of content.matchAll(/<table:(table|table-row)(?:\s[^>]*)?>/g)) {
    if (name === 'table') {
      found.push({ sheet: styles.has(attribute(tag, 'table:style-name')), rows: [] })
      row = 0
      continue
    }
    const repeated = Math.min(
      Number(attribute(tag, 'table:number-rows-repeated')) || 1,
      MOST_ROWS - row,
    )
    const hidden = /^(collapse|filter)$/.test(attribute(tag, 'table:visibility'))
    const empty = repeated > 1000
    if (hidden && !empty) {
      for (let one = 1; one <= repeated; one++) found.at(-1)?.rows.push(row + one)
    }
    row += repeated
  }
  return found
}

function hiddenStyles(content: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [style] of content.matchAll(/<style:style\b[^>]*[^/]>[\s\S]*?<\/style:style>/g)) {
    if (/<style:table-properties\b[^>]*\btable:display="false"/.test(style)) {
      names.add(attribute(style, 'style:name'))
    }
  }
  return names
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
