import type { StructureRecord } from '../../domain/records/records.ts'
import { type ReadingOf, unusedIn } from '../presets/read-readings.ts'
import type { Way } from '../presets/ways.ts'
import {
  type LeaveWhy,
  type Receipt,
  type ReceiptColumn,
  type ReceiptSheet,
  sumOf,
  type Why,
} from '../read/import-receipt.ts'
import type { ImportProblem } from '../read/import-report.ts'
import type { ProblemList } from '../read/problem-list.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'
import { columnLetter, type TableSheet } from '../read/table-sheet.ts'
import { wholeLines } from '../regulation/whole-lines.ts'
import { headingAtRow } from '../tables/find-heading.ts'
import type { Meaning } from '../tables/meanings.ts'
import { effectsOf } from './effects.ts'
import { rulesOfForm } from './form-rules.ts'
import { MEANING_RULES } from './meaning-rules.ts'
import { type Facts, factsOf, NO_FACTS, type RowFacts } from './row-facts.ts'
import { createTally, type Tally } from './tally.ts'
import { type CellFacts, left, type Rule, type Verdict } from './verdict.ts'

/** How a sheet was read: as a table that was guessed, as a form with fixed headings, or as lines of a text. */
export type ReadSheet =
  | (ReadingOf & { readonly way: Way })
  | FormSheet
  | { readonly sheet: Sheet; readonly lines: true }

interface FormSheet {
  readonly sheet: Sheet
  readonly form: TableSheet
  /** What becomes of the cells of a form that says so itself. */
  readonly rules?: ReadonlyMap<string, Rule>
}

export interface Imported {
  readonly file: string
  readonly sheets: readonly Sheet[]
  readonly read: readonly ReadSheet[]
  readonly records: readonly StructureRecord[]
  /** Seats of these records nobody holds. */
  readonly vacantSeats: number
  readonly problems: ProblemList
  /** Cells as the file has them, where the user has typed over them. */
  readonly typed?: ReadonlyMap<string, string>
}

/** What became of every cell with a meaning: compared, cell by cell, with the records made of its row. */
export function receiptOf(imported: Imported): Receipt {
  const { file, sheets, read, records, problems } = imported
  const facts = factsOf(records, problems.made)
  const told = read.map((one) => sheetReceipt(one, facts, imported))
  const known = new Set(read.map(({ sheet }) => sheet))
  const columns = told.flatMap((one) => one.columns)
  return {
    file,
    sheets: told,
    unread: sheets
      .filter((sheet) => !known.has(sheet))
      .map((sheet) => ({ sheet: sheet.name, filled: filledIn(sheet.rows) })),
    counts: sumOf(columns.flatMap(({ meaning, counts }) => (meaning === null ? [] : [counts]))),
    unused: columns.reduce(
      (sum, { meaning, counts }) => sum + (meaning === null ? counts.left : 0),
      0,
    ),
    effects: effectsOf(records, imported.vacantSeats, problems),
  }
}

function filledIn(rows: Sheet['rows']): number {
  return rows.reduce((sum, row) => sum + row.filter((text) => text.trim() !== '').length, 0)
}

/** How a sheet is walked through, whatever it was read as. */
interface Plan {
  readonly sheet: Sheet
  /** The first row that is not of the headings or above them, from 1. */
  readonly firstRow: number
  readonly headerRow: number
  readonly headings: readonly string[]
  readonly columns: readonly PlannedColumn[]
  /** Why cells of a meaning are in no record where the table is read this way. */
  readonly unused: ReadonlyMap<string, LeaveWhy>
  /** Whether a row may hold nothing but the NIP of the person above. */
  readonly nipLines: boolean
}

interface PlannedColumn {
  readonly meaning: string | null
  readonly rule: Rule | null
  readonly why: Why
}

function sheetReceipt(one: ReadSheet, facts: Facts, imported: Imported): ReceiptSheet {
  if ('lines' in one) return linesReceipt(one.sheet)
  const plan = 'form' in one ? planOfForm(one) : planOfReading(one)
  return walk(plan, facts, imported)
}

const RULES: ReadonlyMap<string, Rule> = new Map(Object.entries(MEANING_RULES))
const NOT_USED: PlannedColumn = { meaning: null, rule: null, why: 'ignored' }

function planOfReading({ sheet, reading, way }: ReadingOf & { readonly way: Way }): Plan {
  const { headerRow, headerRows, firstRow } = reading
  const headings =
    headerRow > 0 && headerRows !== 0 ? headingAtRow(sheet.rows, headerRow, headerRows).texts : []
  const seen = new Set<Meaning>()
  const columns = reading.columns.map((meaning): PlannedColumn => {
    if (meaning === 'ignored') return NOT_USED
    // The numbers of several columns are read together.
    if (seen.has(meaning) && meaning !== 'filled')
      return { meaning: null, rule: null, why: 'second-column' }
    seen.add(meaning)
    return { meaning, rule: RULES.get(meaning) ?? null, why: 'silent' }
  })
  const unused = new Map<string, LeaveWhy>(
    unusedIn(way, reading).map((meaning) => [meaning, 'order-tells']),
  )
  // A list of persons knows nobody by an id or a code.
  if (way === 'people') for (const meaning of ['id', 'code']) unused.set(meaning, 'not-kept')
  const nipLines = !reading.columns.includes('nip')
  return { sheet, firstRow, headerRow, headings, columns, unused, nipLines }
}

function planOfForm({ sheet, form, rules = rulesOfForm(sheet) }: FormSheet): Plan {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length))
  const byColumn = new Map([...form.columns].map(([meaning, column]) => [column, meaning]))
  const columns = Array.from({ length: width }, (_, at): PlannedColumn => {
    const meaning = byColumn.get(at)
    if (meaning === undefined) return NOT_USED
    return { meaning, rule: rules.get(meaning) ?? null, why: 'silent' }
  })
  const firstRow = form.rows[0]?.number ?? sheet.rows.length + 1
  const { headings, headerRow = 1 } = form
  return { sheet, firstRow, headerRow, headings, columns, unused: new Map(), nipLines: false }
}

function walk(plan: Plan, facts: Facts, { problems, typed }: Imported): ReceiptSheet {
  const { sheet, firstRow, headerRow, headings, columns } = plan
  const passed = new Map<number, string>()
  for (const one of problems.passed) if (one.sheet === sheet.name) passed.set(one.row, one.reason)
  const notes = notesOf(sheet.name, problems.list)
  const tallies: Tally[] = []
  let [filled, inHeadings, around] = [0, 0, 0]
  let before: RowFacts | null = null
  const cell = new CellAt(plan, facts)
  for (const [index, cells] of sheet.rows.entries()) {
    const row = index + 1
    const skip = passed.get(row)
    let found: RowFacts | null = null
    for (let column = 0; column < cells.length; column++) {
      const raw = cells[column] ?? ''
      if (raw === '') continue
      const text = cleanText(raw)
      if (text === '') continue
      filled++
      if (row < firstRow) {
        if (row >= headerRow && headerRow > 0 && skip === undefined) inHeadings++
        else around++
        continue
      }
      const tally = tallies[column] ?? createTally()
      tallies[column] = tally
      const { rule, meaning, why } = columns[column] ?? NOT_USED
      const was = typed?.get(`${sheet.name} ${row} ${column}`)
      if (meaning === null) tally.add(row, text, { fate: 'left', why })
      else if (skip !== undefined) tally.add(row, text, { fate: 'left', why: `skip-${skip}` })
      else if (was !== undefined) tally.add(row, was, { fate: 'changed', why: 'typed', to: text })
      else {
        if (found === null) {
          found = facts.of(sheet.name, row)
          if (found.ids.length > 0) before = found
          else if (plan.nipLines && before && isNipLine(cells)) found = before
        }
        const heading = headings[column] || columnLetter(column)
        const plain = isBlankWord(text) ? '' : withoutApostrophe(text)
        const verdict = plain === '' ? left('nothing') : rule?.(cell.at(row, heading, plain, found))
        const note = notes.get(row)?.find((one) => isAt(one, heading, column))
        tellCell(tally, row, text, verdict ?? unusedVerdict(plan, meaning), note)
      }
    }
  }
  return {
    sheet: sheet.name,
    filled,
    headings: inHeadings,
    around,
    spoilt: problems.list.filter(
      ({ word, sheet: of }) => word === 'cell-error' && of === sheet.name,
    ).length,
    columns: tallies.flatMap((tally, column): ReceiptColumn[] => {
      const heading = headings[column] || columnLetter(column)
      const meaning = columns[column]?.meaning ?? null
      return [{ heading, column, meaning, ...tally.done() }]
    }),
  }
}

/** The cell that is looked at; one for a whole sheet, which holds a hundred thousand. */
class CellAt implements CellFacts {
  text = ''
  heading = ''
  row = 0
  found: RowFacts = NO_FACTS
  readonly sheet: string
  readonly facts: Facts
  private readonly plan: Plan

  constructor(plan: Plan, facts: Facts) {
    this.plan = plan
    this.facts = facts
    this.sheet = plan.sheet.name
  }

  at(row: number, heading: string, text: string, found: RowFacts): CellFacts {
    this.row = row
    this.heading = heading
    this.text = text
    this.found = found
    return this
  }

  // Fields, so that a copy of the cell has them too.
  readonly all = (meaning: string): readonly string[] => {
    const { sheet, columns } = this.plan
    const cells = sheet.rows[this.row - 1] ?? []
    return columns.flatMap((one, at) =>
      one.meaning === meaning ? [cleanText(cells[at] ?? '')] : [],
    )
  }
  readonly beside = (meaning: string): string => this.all(meaning)[0] ?? ''
}

/** A line of a NIP alone, behind "NIP" or a number at most. */
function isNipLine(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text.trim() !== '')
  return filled.length <= 2 && filled.some((text) => text.replace(/\D/g, '').length === 18)
}

function withoutApostrophe(text: string): string {
  return text.startsWith("'") ? text.replace(/^'(?=\S)/, '') : text
}

const LONGEST_BLANK = 4

function isBlankWord(text: string): boolean {
  return text.length <= LONGEST_BLANK && /^'?(null|n\/a|-|–|—|)$/i.test(text)
}

function unusedVerdict({ unused }: Plan, meaning: string): Verdict {
  const why = unused.get(meaning)
  return why ? left(why) : null
}

/** Words of problems that say nothing of what became of a cell. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set(['spaces', 'spelling'])
/** Words of problems by which something was guessed. */
const GUESSES: ReadonlySet<string> = new Set([
  'place-guessed',
  'place-top',
  'kind-guessed',
  'kind-unknown',
  'holder-words',
  'holder-left',
  'same-person',
  'acts-by-post',
  'as-above',
  'code-tens',
  'given-id',
])

type Notes = ReadonlyMap<number, readonly ImportProblem[]>

function notesOf(sheet: string, problems: readonly ImportProblem[]): Notes {
  const notes = new Map<number, ImportProblem[]>()
  for (const one of problems) {
    if (one.sheet !== sheet || one.row === null || BESIDE_THE_POINT.has(one.word ?? '')) continue
    for (const row of one.rows ?? [one.row]) {
      const list = notes.get(row)
      if (list) list.push(one)
      else notes.set(row, [one])
    }
  }
  return notes
}

function isAt({ column }: ImportProblem, heading: string, at: number): boolean {
  return column === null || column === heading || column === columnLetter(at)
}

function tellCell(
  tally: Tally,
  row: number,
  text: string,
  verdict: Verdict,
  note: ImportProblem | undefined,
): void {
  if (note && GUESSES.has(note.word ?? '')) {
    const { message: said, word = '' } = note
    tally.add(row, text, { fate: 'guessed', why: 'guessed', said, word })
  } else if (verdict?.fate === 'taken') tally.taken()
  else if (verdict?.fate === 'changed') tally.add(row, text, verdict)
  else if (note) {
    const { message: said, word = '' } = note
    tally.add(row, text, { fate: 'left', why: 'problem', said, word })
  } else tally.add(row, text, verdict ?? { fate: 'silent', why: 'silent' })
}

/** The text of a regulation is composed again as it was read, but for what pages put between its lines. */
function linesReceipt(sheet: Sheet): ReceiptSheet {
  const pages = new Set(wholeLines(sheet.rows.map(([text = '']) => text)).pageRows)
  const tally = createTally()
  let filled = 0
  for (const [index, cells] of sheet.rows.entries()) {
    const text = cells.find((cell) => cell.trim() !== '')
    if (text === undefined) continue
    filled++
    const row = index + 1
    if (pages.has(row)) tally.add(row, cleanText(text), { fate: 'left', why: 'page-number' })
    else tally.taken()
  }
  const column = { heading: 'A', column: 0, meaning: 'line', ...tally.done() }
  return { sheet: sheet.name, filled, headings: 0, around: 0, spoilt: 0, columns: [column] }
}
