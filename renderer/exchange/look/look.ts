import type { Language } from '../../domain/values/language.ts'
import { FIXED_FORMS } from '../forms/fixed-forms.ts'
import type { PresetName } from '../forms/form-names.ts'
import { isJson } from '../forms/json-forms.ts'
import type { ImportOutcome, ImportProblem } from '../read/import-report.ts'
import { createProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter } from '../read/table-sheet.ts'
import { type InputFile, loadSheets } from '../sheets/load-sheets.ts'
import { headingAtRow } from '../tables/find-heading.ts'
import { guessReading, type Settled } from '../tables/guess-reading.ts'
import { headingsKey, type Mapping, mappingOf } from '../tables/mapping.ts'
import { settledBy } from '../tables/settled-by.ts'
import { ofSheet, type TableReading } from '../tables/table-reading.ts'
import { asTurned } from '../tables/turned.ts'
import { importFiles, importSheets } from './import-files.ts'
import { hiddenSheets } from './understand.ts'

/** Files whose sheets are open, to be read again and again as the user settles what they mean. */
export interface LoadedFiles {
  readonly name: string
  /** JSON, which has no sheets. */
  readonly files: readonly InputFile[]
  readonly sheets: readonly Sheet[]
  /** What was noted when they were opened. */
  readonly noted: readonly ImportProblem[]
  readonly language: Language
}

/** A cell as the user has typed it over. */
export interface CellEdit {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly text: string
}

/** A row whose holder shares the post of the earlier row with its id. */
export interface SharedRow {
  readonly sheet: string
  /** From 1. */
  readonly row: number
  readonly shares: true
}

/** One thing the user has put right in what was read; the file itself stays as it is. */
export type ImportEdit = CellEdit | SharedRow

/** What the user wants of the files. */
export interface ImportWish {
  readonly preset: PresetName | 'auto'
  /** What is settled of each sheet; null: the sheet is left out. */
  readonly settled: Readonly<Record<string, Settled | null>>
  readonly edits: readonly ImportEdit[]
}

export const FIRST_WISH: ImportWish = { preset: 'auto', settled: {}, edits: [] }

/** A sheet as it is shown: its first rows and how it is understood. */
export interface SheetLook {
  readonly name: string
  readonly rowCount: number
  readonly rows: readonly (readonly string[])[]
  /** Rows below those that something is said about, by their number. */
  readonly told: Readonly<Record<number, readonly string[]>>
  /** Headings of the columns; the letter where a column has none. */
  readonly headings: readonly string[]
  readonly reading: TableReading | null
  /** True where its headings leave nothing to guess. */
  readonly fixed: boolean
  readonly settled: boolean
  readonly leftOut: boolean
  /** It lay on its side in the file. */
  readonly lying: boolean
  /** Its mapping under the name of the sheet; null where nothing is understood. */
  readonly mapping: Mapping | null
  readonly key: string | null
}

export interface ImportLook {
  readonly sheets: readonly SheetLook[]
  readonly outcome: ImportOutcome
  readonly wish: ImportWish
}

/** So many rows of a sheet are shown. */
const SHOWN_ROWS = 400
const SHOWN_COLUMNS = 60

/** Opens the files once. */
export async function loadFiles(
  files: readonly InputFile[],
  language: Language,
): Promise<LoadedFiles> {
  const name = files.map((file) => file.name).join(' + ')
  const problems = createProblemList(language)
  const [only] = files
  const json = files.length === 1 && only !== undefined && isJson(only.bytes)
  const sheets: Sheet[] = []
  if (!json) for (const file of files) sheets.push(...(await loadSheets(file, problems)))
  // What became sheets, or was refused, is read no more from its bytes.
  return { name, files: json ? files : [], sheets, noted: problems.list, language }
}

/** The wish with what kept mappings settle of sheets nothing was said of; by places alone no table is known. */
export function wishWithMappings(
  { sheets }: LoadedFiles,
  wish: ImportWish,
  mappings: readonly Mapping[],
): ImportWish {
  const settled: Record<string, Settled | null> = {}
  for (const sheet of sheets) {
    if (FIXED_FORMS.some(({ knows }) => knows(sheet))) continue
    const found = mappings
      .filter(({ headerRows }) => headerRows > 0)
      .map((mapping) => settledBy(mapping, sheet))
      .find((one) => one !== null)
    if (found) settled[sheet.name] = found
  }
  return { ...wish, settled: { ...settled, ...wish.settled } }
}

/** How the files are understood with what the user has settled, and what they would bring. */
export async function lookAt(loaded: LoadedFiles, wish: ImportWish): Promise<ImportLook> {
  const { language, name, noted } = loaded
  if (loaded.files.length > 0) {
    const outcome = await importFiles(loaded.files, { preset: wish.preset, language })
    return { sheets: [], outcome, wish }
  }
  const settled = new Map(Object.entries(wish.settled))
  const sheets = asTurned(loaded.sheets, settled).map((sheet) => edited(sheet, wish.edits))
  const problems = createProblemList(language, noted)
  const left = new Set(hiddenSheets(sheets, settled))
  const typed = typedOver(loaded.sheets, wish.edits)
  const options = { preset: wish.preset, language, settled, typed }
  const outcome = await importSheets(name, sheets, problems, options)
  return {
    sheets: sheets.map((sheet) => sheetLook(sheet, wish, outcome, left.has(sheet))),
    outcome,
    wish,
  }
}

/** What the file has where the user has typed something else. */
function typedOver(
  sheets: readonly Sheet[],
  edits: readonly ImportEdit[],
): ReadonlyMap<string, string> {
  const typed = new Map<string, string>()
  for (const edit of edits) {
    if ('shares' in edit) continue
    const { sheet, row, column } = edit
    const cells = sheets.find(({ name }) => name === sheet)?.rows[row - 1]
    typed.set(`${sheet} ${row} ${column}`, cells?.[column] ?? '')
  }
  return typed
}

function edited(sheet: Sheet, edits: readonly ImportEdit[]): Sheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name)
  if (own.length === 0) return sheet
  const rows = [...sheet.rows]
  const shared = new Set<number>()
  for (const edit of own) {
    const { row } = edit
    if ('shares' in edit) {
      shared.add(row)
      continue
    }
    const { column, text } = edit
    const cells = [...(rows[row - 1] ?? [])]
    while (cells.length <= column) cells.push('')
    cells[column] = text
    rows[row - 1] = cells
  }
  return shared.size === 0 ? { ...sheet, rows } : { ...sheet, rows, shared }
}

function sheetLook(
  sheet: Sheet,
  { settled }: ImportWish,
  outcome: ImportOutcome,
  left: boolean,
): SheetLook {
  const own = ofSheet(settled, sheet.name)
  const reading = guessReading(sheet, own ?? undefined)
  const rows = sheet.rows.slice(0, SHOWN_ROWS).map((row) => row.slice(0, SHOWN_COLUMNS))
  const mapping = reading ? mappingOf(sheet.name, sheet, reading) : null
  const headed = reading && reading.headerRow > 0 && reading.headerRows !== 0
  const texts = headed
    ? headingAtRow(sheet.rows, reading.headerRow, reading.headerRows || 1).texts
    : []
  const width = Math.max(texts.length, reading?.columns.length ?? 0)
  return {
    name: sheet.name,
    rowCount: sheet.rows.length,
    rows,
    told: rowsTold(sheet, outcome),
    headings: Array.from({ length: width }, (_, at) => texts[at] || columnLetter(at)),
    reading,
    fixed: own === undefined && FIXED_FORMS.some(({ knows }) => knows(sheet)),
    settled: own !== undefined && own !== null,
    leftOut: own === null || left,
    lying: sheet.turned === true,
    mapping,
    key: mapping ? headingsKey(mapping) : null,
  }
}

/** The rows below the first ones with a problem, and those that were passed over. */
function rowsTold({ name, rows }: Sheet, { report }: ImportOutcome): SheetLook['told'] {
  const told: Record<number, readonly string[]> = {}
  const add = (row: number | null) => {
    const cells = row === null || row <= SHOWN_ROWS ? undefined : rows[row - 1]
    if (row !== null && cells) told[row] = cells.slice(0, SHOWN_COLUMNS)
  }
  for (const problem of report.problems) {
    if (problem.sheet !== name) continue
    add(problem.row)
    problem.rows?.forEach(add)
  }
  for (const passed of report.passedOver) if (passed.sheet === name) add(passed.row)
  return told
}
