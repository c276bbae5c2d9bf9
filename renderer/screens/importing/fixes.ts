import type {
  CellEdit,
  ImportEdit,
  ImportLook,
  InputProblem,
  SheetLook,
} from '../../app/files/import-terms.ts'

/** What a problem can be put right by, alone or with all of its kind. */
export const FIXES = ['trim', 'spelling', 'own-ids', 'share', 'cut-loops', 'to-top'] as const
/** Who of several is meant is asked for each alone. */
export type Fix = (typeof FIXES)[number] | 'namesake'

/** One way to put one problem right. */
export interface FixOffer {
  readonly fix: Fix
  readonly edits: readonly ImportEdit[]
  /** What the cell will say. */
  readonly text: string
  /** Of the one who is meant. */
  readonly nip?: string
}

/** The cell a problem stands in, as it is now; null where it is none of a sheet that is shown. */
export function cellOf(
  { sheets }: ImportLook,
  problem: InputProblem,
  row = problem.row,
): CellEdit | null {
  const { column } = problem
  const sheet = sheets.find(({ name }) => name === problem.sheet)
  if (!sheet || row === null || column === null) return null
  const at = sheet.headings.indexOf(column)
  const text = cellsOf(sheet, row)[at]
  if (at < 0 || text === undefined) return null
  return { sheet: sheet.name, row, column: at, text }
}

/** The cells of a row of a sheet, of those that are shown or something is said about; none of another row. */
export function cellsOf({ rows, told }: SheetLook, row: number): readonly string[] {
  return rows[row - 1] ?? told[row] ?? []
}

/** The problems without those that only say which row is passed over: these have a list of their own. */
export function shownProblems({ outcome }: ImportLook): readonly InputProblem[] {
  const { problems, passedOver } = outcome.report
  const passed = new Set(passedOver.map(({ sheet, row }) => `${sheet} ${row}`))
  return problems.filter(
    ({ code, sheet, row }) => code !== 'missing-value' || !passed.has(`${sheet} ${row}`),
  )
}

/** The edits that put right all problems of one kind: of a loop the first row is cut. */
export function fixesOf(look: ImportLook, fix: Fix): ImportEdit[] {
  return shownProblems(look).flatMap((problem) => {
    return offersOf(look, problem).find((one) => one.fix === fix)?.edits ?? []
  })
}

/** Everything that can be done about a problem by one press. */
export function offersOf(look: ImportLook, problem: InputProblem): readonly FixOffer[] {
  const { code, severity, offer, offers = [], rows = [] } = problem
  const cell = cellOf(look, problem)
  if (!cell) return []
  const typed = (fix: Fix, text: string, at: CellEdit = cell): FixOffer => ({
    fix,
    edits: [{ ...at, text }],
    text,
  })
  if (code === 'spaces') {
    const cells = rows.flatMap((row) => cellOf(look, problem, row) ?? [])
    const edits = cells.map((one) => ({ ...one, text: trimmed(look, one) }))
    return [{ fix: 'trim', edits, text: trimmed(look, cell) }]
  }
  if (code === 'spelling' && offer !== undefined) return [typed('spelling', offer)]
  if (code === 'namesakes') {
    return offers.map((nip) => ({ ...typed('namesake', `${cell.text} / NIP ${nip}`), nip }))
  }
  if (severity !== 'error') return []
  if (code === 'duplicate-id') {
    const { sheet, row } = cell
    return [
      typed('own-ids', withMark(cell.text, problem.value ?? '', row)),
      { fix: 'share', edits: [{ sheet, row, shares: true }], text: '' },
    ]
  }
  if (code === 'self-parent') return [typed('cut-loops', '')]
  if (code === 'loop') {
    return rows.flatMap((row) => {
      const at = cellOf(look, problem, row)
      return at ? [typed('cut-loops', '', at)] : []
    })
  }
  return code === 'unknown-parent' ? [typed('to-top', '')] : []
}

/** Single blanks between words and none around them; those before a name stay where units hang by them. */
function trimmed({ sheets }: ImportLook, { sheet, text }: CellEdit): string {
  const reading = sheets.find(({ name }) => name === sheet)?.reading
  const indent = reading?.hierarchy === 'indentation' ? (/^\s*/.exec(text)?.[0] ?? '') : ''
  return indent + text.replace(/[^\S\n]+/g, ' ').trim()
}

/** An id no other row has; a name behind it in the same cell stays. */
function withMark(text: string, id: string, row: number): string {
  const at = id === '' ? -1 : text.indexOf(id)
  if (at < 0) return `${text}-${row}`
  const end = at + id.length
  return `${text.slice(0, end)}-${row}${text.slice(end)}`
}
