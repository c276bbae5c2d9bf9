import type { CellEdit, ImportLook, InputProblem } from '../../app/files/import-terms.ts'

/** What all problems of a kind can be put right by, at once. */
export const FIXES = ['own-ids', 'cut-loops', 'to-top'] as const
export type Fix = (typeof FIXES)[number]

/** The cell a problem stands in, as it is now; null where it is none of a sheet that is shown. */
export function cellOf({ sheets }: ImportLook, problem: InputProblem): CellEdit | null {
  const { row, column } = problem
  const sheet = sheets.find(({ name }) => name === problem.sheet)
  if (!sheet || row === null || column === null) return null
  const at = sheet.headings.indexOf(column)
  const text = sheet.rows[row - 1]?.[at]
  if (at < 0 || text === undefined) return null
  return { sheet: sheet.name, row, column: at, text }
}

/** The problems without those that only say which row is passed over: these have a list of their own. */
export function shownProblems({ outcome }: ImportLook): readonly InputProblem[] {
  const { problems, passedOver } = outcome.report
  const passed = new Set(passedOver.map(({ sheet, row }) => `${sheet} ${row}`))
  return problems.filter(
    ({ code, sheet, row }) => code !== 'missing-value' || !passed.has(`${sheet} ${row}`),
  )
}

/** The edits that put right all problems of one kind. */
export function fixesOf(look: ImportLook, fix: Fix): CellEdit[] {
  return look.outcome.report.problems.flatMap((problem) => {
    const cell = cellOf(look, problem)
    const text = cell && textFor(problem, cell, fix)
    return cell && text !== null ? [{ ...cell, text }] : []
  })
}

function textFor({ code, severity }: InputProblem, cell: CellEdit, fix: Fix): string | null {
  if (severity !== 'error') return null
  if (fix === 'own-ids' && code === 'duplicate-id') return `${cell.text}-${cell.row}`
  if (fix === 'cut-loops' && (code === 'loop' || code === 'self-parent')) return ''
  return fix === 'to-top' && code === 'unknown-parent' ? '' : null
}
