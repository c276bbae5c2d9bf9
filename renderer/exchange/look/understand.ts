import { FIXED_FORMS, type FixedForm } from '../forms/fixed-forms.ts'
import type { PresetName } from '../forms/form-names.ts'
import { type ReadingOf, wayOf } from '../presets/read-readings.ts'
import { WAYS, type Way } from '../presets/ways.ts'
import { headingKey, type Sheet } from '../read/sheet.ts'
import { headingAtRow } from '../tables/find-heading.ts'
import { guessReading, type Settled } from '../tables/guess-reading.ts'
import { hasColumns } from '../tables/has-columns.ts'
import { type Hierarchy, SURE_ENOUGH, type TableReading, tells } from '../tables/table-reading.ts'

/** What the files were taken for: a form with fixed headings, or tables that are read one way. */
export type Understood =
  | (Beside & {
      readonly preset: PresetName
      readonly form: FixedForm
      readonly sheets: readonly Sheet[]
    })
  | (Beside & {
      readonly preset: PresetName
      readonly way: Way
      readonly tables: readonly ReadingOf[]
      /** Lists of persons beside it, whose units are looked for in the others. */
      readonly people: readonly ReadingOf[]
    })

/** Lists that are read with the units and posts of the others. */
interface Beside {
  readonly lists?: { readonly form: FixedForm; readonly sheets: readonly Sheet[] }
}

/** What of the reading is settled, by the name of the sheet; null: the sheet is left out. */
export type SettledSheets = ReadonlyMap<string, Settled | null>

/** Sheets the workbook hides of which nothing is settled; none where it hides them all, nor of our own tables. */
export function hiddenSheets(sheets: readonly Sheet[], settled: SettledSheets): readonly Sheet[] {
  if (sheets.every(({ hidden }) => hidden)) return []
  return sheets.filter(
    (sheet) =>
      sheet.hidden && !settled.has(sheet.name) && !FIXED_FORMS.some(({ knows }) => knows(sheet)),
  )
}

/** How each sheet would be read on its own, whether surely enough or not. */
export function readingsOf(sheets: readonly Sheet[], settled: SettledSheets): ReadingOf[] {
  return sheets.flatMap((sheet) => {
    const own = settled.get(sheet.name)
    if (own === null) return []
    const reading = guessReading(sheet, own)
    return reading ? [{ sheet, reading }] : []
  })
}

/**
 * The form that is asked for, or the first that knows any of the sheets; what a user has settled is read as a table.
 * Null where nothing is understood surely enough.
 */
export function understand(
  all: readonly Sheet[],
  asked: PresetName | 'auto',
  settled: SettledSheets,
): Understood | null {
  const form = FIXED_FORMS.find(({ beside }) => beside)
  const sheets = all.filter((sheet) => !settled.has(sheet.name) && form?.knows(sheet))
  if (!form || sheets.length === 0) return withoutLists(all, asked, settled)
  const rest = all.filter((sheet) => !sheets.includes(sheet))
  const found = withoutLists(rest, asked, settled)
  if (found) return { ...found, lists: { form, sheets } }
  const isFilled = sheets.some((sheet) => (form.table(sheet)?.rows.length ?? 0) > 0)
  return isFilled ? { preset: form.preset, form, sheets } : null
}

function withoutLists(
  sheets: readonly Sheet[],
  asked: PresetName | 'auto',
  settled: SettledSheets,
): Understood | null {
  const free = sheets.filter(({ name }) => !settled.has(name))
  const form = FIXED_FORMS.find(
    ({ preset, knows, beside }) =>
      !beside && (asked === 'auto' || asked === preset) && free.some(knows),
  )
  if (form) return { preset: form.preset, form, sheets: free.filter(form.knows) }
  const readings = readingsOf(sheets, settled)
  const sure = readings.filter(
    ({ sheet, reading }) =>
      reading.sure >= SURE_ENOUGH || isSettled(settled.get(sheet.name), reading),
  )
  if (asked === 'auto') return firstWay(sure, WAYS)
  if (asked === 'siasn-unor') {
    const found = firstWay(sure, ['table'])
    return found?.preset === 'siasn-unor' ? found : null
  }
  const way = WAYS.find((one) => one === asked)
  if (!way) return null
  const forced = firstWay(readings, [way]) ?? firstWay(asWay(sheets, way, settled), [way])
  return forced && { ...forced, preset: asked }
}

/** What is shown is what is used: whoever has set the meanings has seen the hierarchy beside them, chosen or not. */
function isSettled(own: Settled | null | undefined, reading: TableReading): boolean {
  if (!own) return false
  return own.hierarchy !== undefined || (own.columns !== undefined && hasColumns(reading))
}

function firstWay(readings: readonly ReadingOf[], ways: readonly Way[]): Understood | null {
  const way = ways.find((one) => readings.some(({ reading }) => wayOf(reading) === one))
  if (!way) return null
  const tables = readings.filter(({ reading }) => wayOf(reading) === way)
  const people = way === 'people' ? [] : peopleBeside(readings, tables)
  const siasn = way === 'table' && tables.every(isSiasn)
  return { preset: siasn ? 'siasn-unor' : way, way, tables, people }
}

/** Sheets that tell who holds which post of the units of the others. */
function peopleBeside(
  readings: readonly ReadingOf[],
  tables: readonly ReadingOf[],
): readonly ReadingOf[] {
  return readings.flatMap((one) => {
    if (tables.includes(one) || !tells(one.reading, 'holder')) return []
    return [{ ...one, reading: { ...one.reading, hierarchy: 'none' as const } }]
  })
}

function isSiasn({ sheet, reading }: ReadingOf): boolean {
  if (reading.headerRow === 0) return false
  const keys = headingAtRow(sheet.rows, reading.headerRow, 1).texts.map(headingKey)
  return keys.includes('diatasanid') && keys.includes('namaunor')
}

const FIRST_HIERARCHY: Readonly<Record<Way, readonly Hierarchy[]>> = {
  table: ['parent-id'],
  outline: ['outline-number', 'prefix-code', 'indentation'],
  listed: ['level-columns', 'unit-kinds'],
  managers: ['manager-names'],
  people: ['none'],
}

/** The sheets read the way that is asked for, where they have the columns it needs. */
function asWay(sheets: readonly Sheet[], way: Way, settled: SettledSheets): ReadingOf[] {
  return sheets.flatMap((sheet) => {
    for (const hierarchy of FIRST_HIERARCHY[way]) {
      const reading = guessReading(sheet, { ...settled.get(sheet.name), hierarchy })
      if (reading && hasColumns(reading)) return [{ sheet, reading }]
    }
    return []
  })
}
