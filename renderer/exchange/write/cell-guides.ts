import { columnLetter } from '../read/table-sheet.ts'
import type { CellGuide, OutTable } from './write-tables.ts'
import { xmlText } from './xml.ts'

/** A note may be no longer, nor a list written into the sheet. */
const MOST_LETTERS = 255

/** Notes, lists and numbers by which cells are filled in; '' for a table that is only read. */
export function guidesXml({ guides, headings, rows }: OutTable, head: number): string {
  if (!guides || guides.size === 0 || rows.length === 0) return ''
  const made = [...guides].map(([column, guide]) => {
    const letter = columnLetter(column)
    const cells = `${letter}${head + 1}:${letter}${head + rows.length}`
    return guideXml(guide, headings[column] ?? '', cells)
  })
  return `<dataValidations count="${made.length}">${made.join('')}</dataValidations>`
}

function guideXml({ note, list, whole }: CellGuide, heading: string, cells: string): string {
  const asks = 'errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"'
  const told = `promptTitle="${cut(heading, 32)}" prompt="${cut(note, MOST_LETTERS)}"`
  const looks = `${asks} ${told} sqref="${cells}"`
  if (list) {
    const values = xmlText(`"${list.join(',')}"`)
    return `<dataValidation type="list" ${looks}><formula1>${values}</formula1></dataValidation>`
  }
  if (whole) {
    const [from, to] = whole
    return `<dataValidation type="whole" ${looks}><formula1>${from}</formula1><formula2>${to}</formula2></dataValidation>`
  }
  return `<dataValidation ${looks}/>`
}

function cut(text: string, letters: number): string {
  return xmlText(text.length > letters ? `${text.slice(0, letters - 1)}…` : text)
}
