import { strToU8, zipSync } from 'fflate'
import type { OutCell } from '../read/own-cells.ts'
import { columnLetter } from '../read/table-sheet.ts'
import type { OutTable } from './write-tables.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Sheet names may not hold these, nor be longer than 31. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g

/**
 * Tables as an XLSX workbook, one sheet each: bold headings that stay in view, a filter, columns as wide as what
 * they hold. Text stays text (a NIP keeps its 18 digits, `=…` is no formula), numbers are numbers. The same tables
 * give the same bytes. Why not by a package: `build/decisions/0011-own-xlsx-writer.md`.
 */
export function writeWorkbook(tables: readonly OutTable[]): Uint8Array {
  const names = tables.map(({ name }, index) => sheetName(name, index))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(tables.length),
    '_rels/.rels': relations([['rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index): Relation => {
        const number = index + 1
        return [`rId${number}`, `${RELATIONS}/worksheet`, `worksheets/sheet${number}.xml`]
      }),
      [`rId${tables.length + 1}`, `${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  }
  for (const [index, table] of tables.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(table)
  }
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(XML + text)])
  return zipSync(Object.fromEntries(packed), { level: 6, mtime: new Date(1980, 0, 1) })
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

function worksheet({ headings, rows, sum }: OutTable): string {
  const last = columnLetter(Math.max(0, headings.length - 1))
  const columns = headings
    .map((heading, index) => {
      const seen = lengths(heading, sum ? [sum, ...rows] : rows, index)
      const width = Math.min(60, Math.max(8, ...seen) + 2)
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
    })
    .join('')
  const body = [headings, ...rows, ...(sum ? [sum] : [])]
    .map((row, at) => {
      const strong = at === 0 || at > rows.length
      const cells = row.map((cell, index) => cellXml(cell, at, index, strong)).join('')
      return `<row r="${at + 1}">${cells}</row>`
    })
    .join('')
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData>${body}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/></worksheet>`
}

/** How long the first two hundred cells of a column are. */
function lengths(heading: string, rows: OutTable['rows'], index: number): number[] {
  return [heading.length, ...rows.slice(0, 200).map((row) => String(row[index] ?? '').length)]
}

function cellXml(cell: OutCell, row: number, column: number, strong: boolean): string {
  if (cell === '') return ''
  const at = `${columnLetter(column)}${row + 1}`
  if (typeof cell === 'number') return `<c r="${at}"${strong ? ' s="1"' : ''}><v>${cell}</v></c>`
  const style = strong ? 1 : 2
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

function workbook(names: readonly string[]): string {
  const sheets = names
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets></workbook>`
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

/** XML text; control characters, which XML cannot hold, become blanks. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, (mark) => ('\t\n\r'.includes(mark) ? mark : ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
