import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'
import { MAIN } from './xml.ts'

/** How a cell looks, in the order of `cellXfs`. */
export const CELL_STYLES = [
  'plain',
  'title',
  'heading',
  'text',
  'number',
  'date',
  'sum-text',
  'sum-number',
] as const
export type CellStyle = (typeof CELL_STYLES)[number]

/** The number of a style in the sheets. */
export function styleNo(style: CellStyle): number {
  return CELL_STYLES.indexOf(style)
}

const FONTS = ['<sz val="10"/>', '<b/><sz val="12"/>', '<b/><sz val="10"/>']
  .map((font) => `<font>${font}<name val="Arial"/><family val="2"/></font>`)
  .join('')
const FILLS = ['none', 'gray125'].map((fill) => `<fill><patternFill patternType="${fill}"/></fill>`)
/** Light enough that a photocopy keeps the words. */
const HEAD_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E8"/><bgColor indexed="64"/></patternFill></fill>'
const THIN = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`)
  .join('')
const BORDERS = `<border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border>`

const TEXT = 49
const DATE = 164
/** `4 Okt 2018`: a month in letters is read alike everywhere. The number tells the language of its name. */
function dateFormat(language: Language): string {
  return `[$-${mannerOf(language).workbookLocale}]d mmm yyyy`
}

interface Look {
  readonly format: number
  readonly font: number
  readonly fill: number
  readonly border: number
  readonly align: string
}

const CELL = { fill: 0, border: 1, font: 0, align: 'vertical="top"' } as const
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { ...CELL, format: 0, border: 0 },
  title: { ...CELL, format: TEXT, font: 1, border: 0 },
  heading: { format: TEXT, font: 2, fill: 2, border: 1, align: 'vertical="center" wrapText="1"' },
  text: { ...CELL, format: TEXT, align: 'vertical="top" wrapText="1"' },
  number: { ...CELL, format: 0 },
  date: { ...CELL, format: DATE, align: 'horizontal="left" vertical="top"' },
  'sum-text': { ...CELL, format: TEXT, font: 2, align: 'vertical="top" wrapText="1"' },
  'sum-number': { ...CELL, format: 0, font: 2 },
}

/** The styles of a workbook: Arial, thin frames, headings on light grey, dates of that language. */
export function stylesXml(language: Language): string {
  const looks = CELL_STYLES.map((style) => xf(LOOKS[style])).join('')
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="1"><numFmt numFmtId="${DATE}" formatCode="${dateFormat(language)}"/></numFmts>`,
    `<fonts count="3">${FONTS}</fonts>`,
    `<fills count="3">${FILLS.join('')}${HEAD_FILL}</fills>`,
    `<borders count="2">${BORDERS}</borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${CELL_STYLES.length}">${looks}</cellXfs>`,
    '</styleSheet>',
  ].join('')
}

function xf({ format, font, fill, border, align }: Look): string {
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"'
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied} applyAlignment="1"><alignment ${align}/></xf>`
}
