import {
  FATES,
  type Fate,
  type FateCounts,
  type ReceiptLine,
  type Why,
} from '../read/import-receipt.ts'

/** One cell with what became of it. */
export interface CellFate {
  readonly row: number
  readonly fate: Fate
  readonly why: Why
  readonly said: string | null
  /** Problems of one kind are one line. */
  readonly word: string
  readonly from: string
  readonly to: string | null
}

interface OpenLine extends Omit<ReceiptLine, 'count' | 'rows'> {
  count: number
  readonly rows: [number, number][]
}

/** Counts the cells of one column, those that fared alike as one line. */
export interface Tally {
  taken(): void
  add(cell: CellFate): void
  done(): { readonly counts: FateCounts; readonly lines: readonly ReceiptLine[] }
}

export function createTally(): Tally {
  const counts = { taken: 0, changed: 0, guessed: 0, left: 0, silent: 0 }
  const lines = new Map<string, OpenLine>()
  return {
    taken: () => void counts.taken++,
    add({ row, fate, why, said, word, from, to }) {
      counts[fate]++
      if (fate === 'taken') return
      const key = `${fate} ${why} ${word}`
      const line = lines.get(key)
      if (line) {
        line.count++
        addRow(line.rows, row)
      } else lines.set(key, { fate, why, said, count: 1, rows: [[row, row]], from, to })
    },
    done: () => ({
      counts,
      lines: [...lines.values()].sort((a, b) => FATES.indexOf(b.fate) - FATES.indexOf(a.fate)),
    }),
  }
}

function addRow(rows: [number, number][], row: number): void {
  const last = rows.at(-1)
  if (last && row === last[1] + 1) last[1] = row
  else if (!last || row > last[1]) rows.push([row, row])
}
