import { strToU8, zipSync } from 'fflate'
import type { Language } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { stylesXml } from './workbook-styles.ts'
import {
  filterRange,
  headingRow,
  repeatedColumns,
  type SheetPage,
  worksheetXml,
} from './worksheet.ts'
import type { OutTable } from './write-tables.ts'
import { MAIN, RELATIONS, xmlText } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Sheet names may not hold these, nor be longer than 31. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g

/** How a workbook is printed, and the language of its dates and page numbers. */
export interface WorkbookPage extends Partial<Omit<SheetPage, 'pageWords'>> {
  readonly language: Language
}

/**
 * Tables as an XLSX workbook, one sheet each, that can be printed as it is: headings that stay in view and are repeated
 * on every page, a filter, columns as wide as what they hold, thin frames. Text stays text (a NIP keeps its 18 digits,
 * `=…` is no formula), numbers are numbers, a day as `YYYY-MM-DD` is a date. The same tables give the same bytes. Why
 * not by a package: `build/decisions/0011-own-xlsx-writer.md`.
 */
export function writeWorkbook(
  tables: readonly OutTable[],
  { language, paper = 'F4', portrait = null }: WorkbookPage,
): Uint8Array {
  const words = wordsIn(language)
  const pageWords = [words('workbook.page'), words('workbook.of')] as const
  const page = { paper, portrait, pageWords }
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([['rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(tables, page),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index): Relation => {
        const number = index + 1
        return [`rId${number}`, `${RELATIONS}/worksheet`, `worksheets/sheet${number}.xml`]
      }),
      [`rId${tables.length + 1}`, `${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(language),
  }
  for (const [index, table] of tables.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheetXml(table, page)
  }
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(XML + text)])
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: new Date(1980, 0, 1) })
}

function workbook(tables: readonly OutTable[], page: SheetPage): string {
  const names = tables.map(({ name }, index) => sheetName(name, index))
  const sheets = names
    .map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const defined = tables.map((table, index) => definedNames(table, page, names[index] ?? '', index))
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
}

/** Where the filter stands, and the rows and columns that every page begins with. */
function definedNames(table: OutTable, page: SheetPage, name: string, index: number): string {
  const sheet = xmlText(`'${name.replaceAll("'", "''")}'!`)
  const [from, to] = filterRange(table).map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
  const row = headingRow(table)
  const columns = repeatedColumns(table, page)
  const beside = columns ? `${sheet}$${columns[0]}:$${columns[1]},` : ''
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}${from}:${to}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${beside}${sheet}$${row}:$${row}</definedName>`,
  ].join('')
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`
  const parts = [
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, i) =>
      override(`worksheets/sheet${i + 1}.xml`, 'worksheet'),
    ),
  ]
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  return `<Types xmlns="${PACKAGE}/content-types">${defaults}${parts.join('')}</Types>`
}

type Relation = readonly [id: string, type: string, target: string]

function relations(list: readonly Relation[]): string {
  const rows = list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows}</Relationships>`
}

function sheetName(name: string, index: number): string {
  return name.replace(NOT_IN_NAMES, ' ').trim().slice(0, 31) || `Lembar ${index + 1}`
}
