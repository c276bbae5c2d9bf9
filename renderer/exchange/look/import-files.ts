import type { Language } from '../../domain/values/language.ts'
import type { FixedForm } from '../forms/fixed-forms.ts'
import { type PresetName, reasonOf } from '../forms/form-names.ts'
import { isJson, readJson } from '../forms/json-forms.ts'
import { readLists } from '../presets/own-lists.ts'
import { type ReadingOf, readReadings, unitsByName } from '../presets/read-readings.ts'
import type { Draft } from '../read/draft.ts'
import type { ImportOutcome, TableTold } from '../read/import-report.ts'
import { createProblemList, type ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { columnLetter, headingAt, type TableSheet, textAt } from '../read/table-sheet.ts'
import { type Imported, type ReadSheet, receiptOf } from '../receipt/make-receipt.ts'
import { isGuideSheet } from '../sheets/guide-sheet.ts'
import { type InputFile, loadSheets } from '../sheets/load-sheets.ts'
import type { Mapping } from '../tables/mapping.ts'
import { openReading } from '../tables/open-reading.ts'
import { settledBy } from '../tables/settled-by.ts'
import { misspelt } from '../tables/spelling.ts'
import { surplusSpaces } from '../tables/surplus-spaces.ts'
import { toldOfReading, toldOfTable } from '../tables/told-table.ts'
import { asTurned, turned } from '../tables/turned.ts'
import { countRecords } from './count-import.ts'
import {
  hiddenSheets,
  readingsOf,
  type SettledSheets,
  type Understood,
  understand,
} from './understand.ts'
import { noteAnnex, noteGuide, notePassedOver, noteUnknown } from './unread-sheets.ts'

export interface ImportOptions {
  readonly preset: PresetName | 'auto'
  readonly language: Language
  /** What the user, or a kept mapping, has settled of a sheet. */
  readonly settled?: SettledSheets
  /** Sheets are read as it says; those without its headings are left out. */
  readonly mapping?: Mapping | null
  /** Sheets and rows the workbook hides are read too. */
  readonly hidden?: boolean
  /** All sheets lie on their side; without it those are turned that look so. */
  readonly turned?: boolean
  /** Cells as the file has them, by sheet, row and column, where the user has typed over them. */
  readonly typed?: ReadonlyMap<string, string>
  /** False: what became of the cells is not asked for. */
  readonly receipt?: boolean
}

const NOTHING_SETTLED: SettledSheets = new Map()
const NOTHING_TYPED: ReadonlyMap<string, string> = new Map()

/** What of the files are cells, and how each sheet was read. */
type Cells = Pick<Imported, 'sheets' | 'read' | 'typed'>

/**
 * Reads files that belong together (sheets of one workbook, senior and junior posts) as one organisation. Never
 * throws for what a file holds: everything that could not be taken stands in the report.
 */
export async function importFiles(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const problems = createProblemList(options.language)
  const file = files.map(({ name }) => name).join(' + ')
  if (files.length === 1 && files[0] && isJson(files[0].bytes)) {
    const read = await readJson(files[0], problems)
    if (!read) return nothing(file, 'none', [], problems)
    return outcome(file, read.preset, read.draft, [], problems, options)
  }
  const sheets: Sheet[] = []
  for (const one of files) sheets.push(...(await loadSheets(one, problems)))
  const upright = options.turned
    ? sheets.map(turned)
    : asTurned(
        sheets,
        options.mapping ? settledOf(sheets, options) : (options.settled ?? NOTHING_SETTLED),
      )
  const all = options.hidden ? upright.map(shown) : upright
  return importSheets(file, all, problems, options)
}

/** The same for sheets that are loaded: `problems` holds what was noted when they were. */
export async function importSheets(
  file: string,
  sheets: readonly Sheet[],
  problems: ProblemList,
  options: ImportOptions,
): Promise<ImportOutcome> {
  noteTurned(sheets, problems)
  const settled = withoutHidden(sheets, settledOf(sheets, options), problems)
  const understood = understand(sheets, options.preset, settled)
  if (!understood) {
    const guessed = readingsOf(sheets, settled)
    if (options.mapping) noteNoMapping(file, options.mapping, problems)
    else noteUnknown(sheets, guessed, options.preset, problems)
    return nothing(file, options.preset === 'auto' ? 'none' : options.preset, guessed, problems)
  }
  const { tables, used, draft, read } = await readUnderstood(understood, problems)
  for (const sheet of sheets) {
    if (used.has(sheet) || settled.get(sheet.name) === null) continue
    if (isGuideSheet(sheet)) noteGuide(sheet, problems)
    else if (understood.preset === 'regulation') noteAnnex(sheet, problems)
    else notePassedOver(sheet, problems)
  }
  const cells = { sheets, read, typed: options.typed ?? NOTHING_TYPED }
  return outcome(file, understood.preset, draft, tables, problems, options, cells)
}

/** Rows that were columns are told: the places that problems name are those of the table as it is read. */
function noteTurned(sheets: readonly Sheet[], problems: ProblemList): void {
  for (const { name, turned: lay } of sheets) {
    if (!lay) continue
    const cell = { sheet: name, row: null, column: null, value: null }
    problems.add('unreadable', 'warning', 'turned', cell)
  }
}

function settledOf(sheets: readonly Sheet[], { settled, mapping }: ImportOptions): SettledSheets {
  if (!mapping) return settled ?? NOTHING_SETTLED
  return new Map(sheets.map((sheet) => [sheet.name, settledBy(mapping, sheet)]))
}

/** The sheet as if nothing of it were hidden. */
function shown({ hidden: _hidden, hiddenRows: _rows, ...sheet }: Sheet): Sheet {
  return sheet
}

/** Sheets the workbook hides are left out, and told in one sentence. */
function withoutHidden(
  sheets: readonly Sheet[],
  settled: SettledSheets,
  problems: ProblemList,
): SettledSheets {
  const left = hiddenSheets(sheets, settled)
  const [first] = left
  if (!first) return settled
  const cell = { sheet: first.name, row: null, column: null, value: null }
  const names = left.map(({ name }) => name).join(', ')
  problems.add('unreadable', 'warning', 'hidden-sheets', cell, { count: left.length, names })
  return new Map([...settled, ...left.map(({ name }) => [name, null] as const)])
}

/** A form with fixed headings is read whole: its hidden rows are told. */
function noteHiddenRead({ name, rows, hiddenRows = [] }: Sheet, problems: ProblemList): void {
  const told = hiddenRows.filter((row) => rows[row - 1]?.some((text) => text !== ''))
  const [first] = told
  if (first === undefined) return
  const cell = { sheet: name, row: first, column: null, value: null, rows: told }
  problems.add('unreadable', 'warning', 'hidden-rows', cell, { count: told.length, first })
}

function noteNoMapping(file: string, { name }: Mapping, problems: ProblemList): void {
  const cell = { sheet: file, row: null, column: null, value: null }
  problems.add('unreadable', 'error', 'unreadable-mapping', cell, { name })
}

interface Read {
  readonly draft: Draft
  readonly tables: readonly TableTold[]
  readonly used: ReadonlySet<Sheet>
  readonly read: readonly ReadSheet[]
}

async function readUnderstood(understood: Understood, problems: ProblemList): Promise<Read> {
  const found =
    'form' in understood
      ? await readForm(understood.form, understood.sheets, problems)
      : readWay(understood, problems)
  const { lists } = understood
  return lists ? withLists(found, lists.form, lists.sheets, problems) : found
}

async function readForm(
  form: FixedForm,
  sheets: readonly Sheet[],
  problems: ProblemList,
): Promise<Read> {
  const { read: readSheets, rules } = await form.reader()
  const read = sheets.map((sheet): ReadSheet => {
    const table = form.table(sheet)
    return table ? { sheet, form: table, ...(rules ? { rules } : {}) } : { sheet, lines: true }
  })
  for (const sheet of sheets) noteHiddenRead(sheet, problems)
  const draft = readSheets(sheets, problems)
  return { draft, tables: tablesOf(form, sheets), used: new Set(sheets), read }
}

function tablesOf(form: FixedForm, sheets: readonly Sheet[]): TableTold[] {
  return sheets.flatMap((sheet) => {
    const table = form.table(sheet)
    return table ? [toldOfTable(table, form.beside ? 'none' : 'parent-id')] : []
  })
}

/** What was read with the lists beside it, whose units and posts are looked for in it. */
async function withLists(
  main: Read,
  form: FixedForm,
  sheets: readonly Sheet[],
  problems: ProblemList,
): Promise<Read> {
  const { draft } = main
  const { rules } = await form.reader()
  const { records, standIns } = readLists(sheets, draft.records, problems)
  for (const sheet of sheets) noteHiddenRead(sheet, problems)
  const read = sheets.flatMap((sheet): ReadSheet[] => {
    const table = form.table(sheet)
    return table ? [{ sheet, form: table, ...(rules ? { rules } : {}) }] : []
  })
  return {
    draft: { ...draft, standIns, records: [...draft.records, ...standIns, ...records] },
    tables: [...main.tables, ...tablesOf(form, sheets)],
    used: new Set([...main.used, ...sheets]),
    read: [...main.read, ...read],
  }
}

function readWay(
  { way, tables, people }: Extract<Understood, { readonly way: unknown }>,
  problems: ProblemList,
): Read {
  const draft = readReadings(way, tables, problems)
  const all = [...tables, ...people]
  const told = all.map(({ sheet, reading }) => toldOfReading(sheet, reading))
  for (const one of all) {
    const table = openReading(one.sheet, one.reading)
    noteSpaces(one, table, problems)
    noteSpelling(one.sheet, table, problems)
  }
  const used = new Set(all.map(({ sheet }) => sheet))
  const read = [
    ...tables.map((one): ReadSheet => ({ ...one, way })),
    ...people.map((one): ReadSheet => ({ ...one, way: 'people' })),
  ]
  if (people.length === 0) return { draft, tables: told, used, read }
  const more = readReadings('people', people, problems, unitsByName(draft))
  const renamed = renamedIds(draft, more)
  for (const { sheet } of people) problems.made.rename(sheet.name, renamed)
  return { draft: { ...draft, records: joined(draft, more, renamed) }, tables: told, used, read }
}

/** The columns with surplus blanks, each told once with all its cells. */
function noteSpaces({ sheet, reading }: ReadingOf, table: TableSheet, problems: ProblemList): void {
  const { headings } = table
  for (const { column, rows, text } of surplusSpaces(sheet, reading)) {
    const heading = headings[column] || columnLetter(column)
    const cell = { sheet: sheet.name, row: rows[0] ?? null, column: heading, value: text, rows }
    problems.add('spaces', 'warning', 'spaces', cell, { count: rows.length })
  }
}

const SPELT = ['title', 'unit'] as const

/** Posts and units that are written otherwise than in most rows, each with its cell and the usual writing. */
function noteSpelling(sheet: Sheet, table: TableSheet, problems: ProblemList): void {
  for (const meaning of SPELT) {
    const texts = table.rows.map((row) => ({ row: row.number, text: textAt(table, row, meaning) }))
    for (const { row, text, usual } of misspelt(texts)) {
      const cell = { sheet: sheet.name, row, column: headingAt(table, meaning), value: text }
      problems.add('spelling', 'warning', 'spelling', { ...cell, offer: usual }, { usual })
    }
  }
}

/** The ids of the second draft that the first has too, each with another one. */
function renamedIds(first: Draft, second: Draft): ReadonlyMap<string, string> {
  const taken = new Set(first.records.map(({ id }) => id as string))
  const renamed = new Map<string, string>()
  for (const { id } of second.records) if (taken.has(id)) renamed.set(id, `${id}~2`)
  return renamed
}

/** Both drafts, the ids of the second made different where the first has them. */
function joined(
  first: Draft,
  second: Draft,
  renamed: ReadonlyMap<string, string>,
): Draft['records'] {
  const ownIds = new Set(second.records.map(({ id }) => id as string))
  const more = second.records.map((record) => {
    const copy: Record<string, unknown> = { ...record }
    for (const [field, value] of Object.entries(copy)) {
      if (typeof value === 'string' && ownIds.has(value)) copy[field] = renamed.get(value) ?? value
    }
    return copy as unknown as typeof record
  })
  return [...first.records, ...more]
}

function outcome(
  file: string,
  preset: PresetName,
  { records, abolished, roots, documents, regulations, standIns = [] }: Draft,
  tables: readonly TableTold[],
  problems: ProblemList,
  { preset: asked, language, receipt: wanted = true }: ImportOptions,
  cells: Cells | null = null,
): ImportOutcome {
  if (records.length === 0) {
    const cell = { sheet: file, row: null, column: null, value: null }
    problems.add('unreadable', 'error', 'unreadable-header', cell)
  }
  const counts = countRecords(records, null)
  const told = { problems: inOrder(problems), tables, passedOver: problems.passed }
  const { vacantSeats } = counts
  const receipt = wanted && cells && receiptOf({ ...cells, file, records, vacantSeats, problems })
  return {
    report: { file, preset, ...counts, abolished, roots, ...told, receipt: receipt || null },
    records,
    reason: asked === 'auto' ? reasonOf(preset, language) : problems.say('reason-asked'),
    readable: records.length > 0,
    saidVacant: [...problems.vacant],
    ...(standIns.length > 0 ? { standIns: standIns.map(({ id }) => id) } : {}),
    ...(regulations ? { regulations } : {}),
    ...(documents ? { stored: documents } : {}),
  }
}

function nothing(
  file: string,
  preset: string,
  guessed: readonly ReadingOf[],
  problems: ProblemList,
): ImportOutcome {
  const counts = countRecords([], null)
  const tables = guessed.map(({ sheet, reading }) => toldOfReading(sheet, reading))
  const told = { problems: inOrder(problems), tables, passedOver: problems.passed }
  return {
    report: { file, preset, ...counts, abolished: 0, roots: 0, ...told, receipt: null },
    records: [],
    reason: problems.say('reason-none'),
    readable: false,
  }
}

/** By sheet and row, what stands higher first; what concerns a whole sheet before its rows. */
function inOrder({ list }: ProblemList) {
  const sheets = [...new Set(list.map(({ sheet }) => sheet))]
  return [...list].sort(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0),
  )
}
