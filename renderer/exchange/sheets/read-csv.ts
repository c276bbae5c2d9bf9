import Papa from 'papaparse'

export interface CsvText {
  readonly rows: string[][]
  /** Rows (first is 1) whose quotation marks do not close. */
  readonly brokenQuotes: number[]
}

const DELIMITERS = [',', ';', '\t', '|']

/**
 * Rows of a CSV text, blank ones included, so that row numbers are those of a spreadsheet. The delimiter is the one
 * that gives the most columns to the most rows. Excel's `sep=` line and draw.io's `#` lines at the beginning become
 * blank rows.
 */
export function readCsv(text: string): CsvText {
  const prepared = blankDirectives(text.replace(/\r\n?/g, '\n'))
  const parsed = Papa.parse<string[]>(prepared.text, {
    delimiter: prepared.delimiter ?? delimiterOf(prepared.text),
    newline: '\n',
  })
  const rows = parsed.data
  const last = rows.at(-1)
  if (last && last.length === 1 && last[0] === '') rows.pop()
  const broken = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => (error.row ?? 0) + 1)
  return { rows, brokenQuotes: [...new Set(broken)] }
}

function blankDirectives(text: string): {
  text: string
  delimiter: string | null
} {
  const lines = text.split('\n')
  const sep = /^\ufeff?sep=(.)$/i.exec(lines[0] ?? '')
  let at = 0
  if (sep) lines[at++] = ''
  while (lines[at]?.startsWith('#')) lines[at++] = ''
  return {
    text: at === 0 ? text : lines.join('\n'),
    delimiter: sep?.[1] ?? null,
  }
}

function delimiterOf(text: string): string {
  const sample = text.slice(0, 200_000)
  let best = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline: '\n',
      preview: 30,
      skipEmptyLines: true,
    })
    const score = scoreOf(data.map((row) => row.length))
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** Columns of the commonest width, weighted by how many rows have it. */
function scoreOf(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let score = 0
  for (const [width, count] of counts) {
    if (width > 1) score = Math.max(score, (width - 1) * (count / widths.length) ** 2)
  }
  return score
}
