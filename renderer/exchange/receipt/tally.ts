import {
  FATES,
  type Fate,
  type FateCounts,
  type ReceiptLine,
  type Why,
} from '../read/import-receipt.ts'

/** What became of one cell. */
export interface CellFate {
  readonly fate: Fate
  readonly why: Why
  /** What stands in the records in its place. */
  readonly to?: string
  readonly said?: string
  /** Problems of one kind are one line. */
  readonly word?: string
}

interface OpenLine extends Omit<ReceiptLine, 'count' | 'rows'> {
  count: number
  readonly rows: [number, number][]
  readonly word: string
}

/** Counts the cells of one column, those that fared alike as one line. */
export interface Tally {
  taken(): void
  add(row: number, from: string, cell: CellFate): void
  done(): { readonly counts: FateCounts; readonly lines: readonly ReceiptLine[] }
}

export function createTally(): Tally {
  const counts = { taken: 0, changed: 0, guessed: 0, left: 0, silent: 0 }
  const lines = new Map<string, OpenLine>()
  // Cells that stand below each other mostly fare alike.
  let last: OpenLine | null = null
  return {
    taken: () => void counts.taken++,
    add(row, from, { fate, why, to = null, said = null, word = '' }) {
      counts[fate]++
      if (fate === 'taken') return
      if (last?.why !== why || last.fate !== fate || last.word !== word) {
        const key = `${fate} ${why} ${word}`
        const line = lines.get(key) ?? { fate, why, word, said, count: 0, rows: [], from, to }
        lines.set(key, line)
        last = line
      }
      last.count++
      addRow(last.rows, row)
    },
    done: () => ({
      counts,
      lines: [...lines.values()]
        .map(({ word: _word, ...line }) => line)
        .sort((a, b) => FATES.indexOf(b.fate) - FATES.indexOf(a.fate)),
    }),
  }
}

function addRow(rows: [number, number][], row: number): void {
  const last = rows.at(-1)
  if (last && row === last[1] + 1) last[1] = row
  else if (!last || row > last[1]) rows.push([row, row])
}
