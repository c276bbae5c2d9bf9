import { readNip } from '../read/nip-cell.ts'
import type { TableRow } from '../read/table-sheet.ts'

/** "NIP. 19640512 198803 1 007" → what stands behind the word. */
const NIP_WORD = /^nip\b[.:\s]*/i

/** Rows in which the holder's column holds nothing but the NIP of the person above, joined with that row. */
export function withNipLines(rows: readonly TableRow[], holder: number | undefined): TableRow[] {
  if (holder === undefined) return [...rows]
  const joined: TableRow[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const nip = nipAlone(row.cells, holder)
    const name = above?.cells[holder] ?? ''
    if (above === undefined || nip === null || !/\p{L}{2}/u.test(name) || /\d{6}/.test(name)) {
      joined.push(row)
      continue
    }
    joined[joined.length - 1] = { ...above, cells: above.cells.with(holder, `${name}\n${nip}`) }
  }
  return joined
}

function nipAlone(cells: readonly string[], holder: number): string | null {
  if (cells.some((text, at) => text !== '' && at !== holder)) return null
  const text = (cells[holder] ?? '').replace(NIP_WORD, '')
  return readNip(text).kind === 'nip' ? text : null
}
