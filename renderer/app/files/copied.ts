import { blockText } from '../../domain/values/block-text.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'

/** What is on the clipboard: its text, and the same as a web page where the program it comes from gave one. */
export interface Copied {
  readonly text: string
  readonly html: string
}

/** A page larger than this is read by its text alone. */
const MOST_HTML = 8_000_000
const STEP = '    '

/**
 * A copied text as a file the importer reads; null where nothing is there. A web page tells more than its text: cells
 * merged over rows, lines within a cell, how far a name is drawn in, the level of a point.
 */
export function copiedFile({ text, html }: Copied, name: string): InputFile | null {
  const rows = html.length > MOST_HTML ? null : rowsOfPage(html)
  const plain = rows ? blockText(rows) : text
  if (plain.trim() === '') return null
  return { name, bytes: new TextEncoder().encode(plain), pasted: true }
}

function rowsOfPage(html: string): string[][] | null {
  if (!/<(table|ol|ul)\b|mso-list/i.test(html)) return null
  const page = new DOMParser().parseFromString(withoutLooks(html), 'text/html')
  const tables = [...page.querySelectorAll('table')].filter((one) => !one.closest('td, th'))
  if (tables.length > 0) return tables.flatMap(rowsOfTable)
  return pointsOf(page)
}

/**
 * A page whose looks are only read: the policy of this window would refuse each style of it, aloud. They stand under a
 * name that does nothing.
 */
function withoutLooks(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[^<>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${LOOKS}=`))
}

const LOOKS = 'data-looks'

function rowsOfTable(table: HTMLTableElement): string[][] {
  const grid: (string | undefined)[][] = []
  for (const [down, row] of [...table.rows].entries()) {
    let at = 0
    for (const cell of row.cells) {
      while (grid[down]?.[at] !== undefined) at++
      for (let below = 0; below < cell.rowSpan; below++) {
        for (let beside = 0; beside < cell.colSpan; beside++) {
          grid[down + below] ??= []
          const line = grid[down + below] as (string | undefined)[]
          line[at + beside] = below + beside === 0 ? textOfCell(cell) : ''
        }
      }
      at += cell.colSpan
    }
  }
  return grid.slice(0, table.rows.length).map((line) => Array.from(line, (text) => text ?? ''))
}

function textOfCell(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
  for (const part of copy.querySelectorAll('p, div, li')) part.append('\n')
  const lines = (copy.textContent ?? '').split('\n').map((line) => line.replace(/[ \t\r]+/g, ' '))
  const text = lines
    .join('\n')
    .replace(/\n\s*\n/g, '\n')
    .trimEnd()
    .replace(/^\n+/, '')
  return STEP.repeat(indentOf(cell)) + text.replace(/^ +/, '')
}

/** How often a spreadsheet has drawn a cell in. */
function indentOf(cell: HTMLElement): number {
  const style = cell.getAttribute(LOOKS) ?? ''
  return Number(/mso-char-indent-count:\s*(\d+)/i.exec(style)?.[1] ?? 0)
}

/**
 * The points of a list by their levels, where every line of the page is one; null else, and for a list of one level:
 * the marks of its text tell as much.
 */
function pointsOf(page: Document): string[][] | null {
  const lines = [...page.body.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4')]
  const points = lines.flatMap((line) => {
    const level = levelOf(line)
    const text = ownText(line)
    return text === '' ? [] : [{ level, text }]
  })
  const levels = points.flatMap(({ level }) => level ?? [])
  if (levels.length < points.length || new Set(levels).size < 2) return null
  const first = Math.min(...levels)
  return points.map(({ level, text }) => [STEP.repeat((level ?? first) - first) + text])
}

function levelOf(line: HTMLElement): number | null {
  const word = /mso-list:\s*\S+\s+level(\d+)/i.exec(line.getAttribute(LOOKS) ?? '')?.[1]
  if (word) return Number(word)
  if (line.localName !== 'li') return null
  let level = 0
  for (
    let list = line.closest('ol, ul');
    list;
    list = list.parentElement?.closest('ol, ul') ?? null
  )
    level++
  return level
}

/** Without the lists within it, and without the mark a word processor has written out. */
function ownText(line: HTMLElement): string {
  const copy = line.cloneNode(true) as HTMLElement
  for (const part of copy.querySelectorAll(`ol, ul, [${LOOKS}*="mso-list:Ignore"]`)) part.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
