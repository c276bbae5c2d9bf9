import { cellsIn, type Receipt } from '../../renderer/exchange/read/import-receipt.ts'

/** Cells that ended as nothing without a line, as `sheet row column: text`; and sheets whose sums do not add up. */
export function silentCells(receipt: Receipt | null): string[] {
  return (receipt?.sheets ?? []).flatMap(({ sheet, filled, headings, around, columns }) => {
    const silent = columns.flatMap(({ heading, meaning, lines }) =>
      lines
        .filter(({ fate }) => fate === 'silent')
        .map(({ rows, from }) => `${sheet} ${rows[0]?.[0]} ${heading} (${meaning}): ${from}`),
    )
    const told = columns.reduce((sum, { counts }) => sum + cellsIn(counts), headings + around)
    return told === filled ? silent : [...silent, `${sheet}: ${told} of ${filled} cells are told`]
  })
}
