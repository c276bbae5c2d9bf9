import type { RowRange } from './import-receipt.ts'
import type { ImportProblem } from './import-report.ts'

/** Problems of one kind in one column of a sheet. */
export interface AlikeProblems {
  readonly key: string
  readonly first: ImportProblem
  readonly all: readonly ImportProblem[]
  readonly rows: readonly RowRange[]
}

/** So many of one kind are told in one line. */
export const TOLD_TOGETHER = 6

/** The problems by their kind, sheet and column, in the order in which the first of each was found. */
export function alikeProblems(problems: readonly ImportProblem[]): readonly AlikeProblems[] {
  const groups = new Map<string, ImportProblem[]>()
  for (const one of problems) {
    const { code, word = code, severity, sheet, column } = one
    const key = [word, severity, sheet, column ?? ''].join('\n')
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups].flatMap(([key, all]): AlikeProblems[] => {
    const [first] = all
    return first ? [{ key, first, all, rows: rangesOf(all) }] : []
  })
}

function rangesOf(problems: readonly ImportProblem[]): RowRange[] {
  const numbers = problems.flatMap(({ row, rows }) => rows ?? (row === null ? [] : [row]))
  const ranges: [number, number][] = []
  for (const row of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges
}
