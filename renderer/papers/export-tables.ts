import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { ImportLanguage } from '../exchange/read/import-report.ts'
import { type DrawioWords, drawioXml } from '../exchange/write/drawio.ts'
import { popoloJson } from '../exchange/write/popolo.ts'
import { writeCsv } from '../exchange/write/write-csv.ts'
import { peopleTable, postTable, unitTable } from '../exchange/write/write-tables.ts'
import { writeWorkbook } from '../exchange/write/write-workbook.ts'
import type { Words } from '../words/words.ts'
import { actingTable, vacancyTable } from './vacancy-table.ts'

/** Tables of the structure, by name. */
export const TABLE_NAMES = ['units', 'posts', 'people', 'vacancies', 'acting'] as const
export type TableName = (typeof TABLE_NAMES)[number]

export interface ExportContext {
  readonly structure: Structure
  /** The day holders and vacancies are those of. */
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly words: Words
}

function tableOf(name: TableName, { structure, on, today, words }: ExportContext) {
  const language: ImportLanguage = words.language
  switch (name) {
    case 'units':
      return unitTable(structure, language)
    case 'posts':
      return postTable(structure, on, language)
    case 'people':
      return peopleTable(structure, language)
    case 'vacancies':
      return vacancyTable(structure, on, today, words)
    case 'acting':
      return actingTable(structure, on, words)
  }
}

/** One table as CSV that Excel opens as it is. */
export function tableCsv(name: TableName, context: ExportContext): Uint8Array {
  return writeCsv(tableOf(name, context), context.words.language)
}

/** These tables as one workbook, a sheet each. */
export function tablesXlsx(names: readonly TableName[], context: ExportContext): Uint8Array {
  return writeWorkbook(names.map((name) => tableOf(name, context)))
}

export function popoloBytes({ structure }: ExportContext): Uint8Array {
  return new TextEncoder().encode(popoloJson(structure))
}

export function drawioBytes({ structure, on, words }: ExportContext): Uint8Array {
  const shown: DrawioWords = { vacant: words('data.vacant'), unnamed: words('data.unnamed') }
  return new TextEncoder().encode(drawioXml(structure, on, shown))
}
