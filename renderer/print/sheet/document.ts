import type { Language } from '../../domain/values/language.ts'
import { hasUnseen, seenOnly } from '../../domain/values/unseen-signs.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import type { Sheet, SheetMarks } from '../marks/mark.ts'
import { packed, unpacked } from '../marks/packed-sheet.ts'
import { escaped, round, svgOf } from '../marks/svg.ts'
import { paperOfSheet } from './lying.ts'
import { FONT_FILES, type PaperFamily, paperCss } from './paper-css.ts'
import type { PrintDocument, SheetsDrawn } from './print-document.ts'

export interface DocumentParts extends Pick<PrintDocument, 'title' | 'author' | 'subject'> {
  readonly paper: Paper
  readonly language: Language
  /** The families used, so that they are there before the paper is drawn. */
  readonly families: readonly PaperFamily[]
  /** How many sheets there are. */
  readonly count: number
  /** One of them, counted from 0. */
  readonly sheetAt: (at: number) => SheetMarks
  readonly drawn?: SheetsDrawn | undefined
}

/** The sheets as a document. The same parts give the same document. */
export function documentOf({ count, sheetAt, drawn, ...given }: DocumentParts): PrintDocument {
  const { title, author, subject } = given
  const parts = { ...given, ...seenOnly({ title, author, subject }) }
  drawn?.(0, count)
  const sheets = Array.from({ length: count }, (_, at) => {
    const made = madeOf({ ...sheetAt(at), no: at + 1 })
    drawn?.(at + 1, count)
    return made
  })
  const texts = sheets.map((sheet) => sheet.packed)
  const turned = sheets.flatMap(({ marks }, at) => (marks.turned ? [at] : []))
  const made = { ...parts, sheets: count, packed: texts, svg: [] }
  const document = turned.length > 0 ? { ...made, turned } : made
  return Object.defineProperty(document, 'svg', {
    get: drawings(sheets, texts, parts.paper),
    enumerable: true,
  })
}

/** The document with the names that stand on it; its drawings are still made when they are first asked for. */
export function documentNaming<D extends PrintDocument>(document: D, names: readonly string[]): D {
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(document),
    names: { value: names, enumerable: true, configurable: true, writable: true },
  })
}

/** The document with more sheets behind its own; what its own say of pages and codes stays. */
export function sheetsAfter(
  document: PrintDocument,
  more: readonly SheetMarks[],
  families: readonly PaperFamily[],
): PrintDocument {
  const { paper, sheets, turned = [] } = document
  const made = more.map((sheet, at) => madeOf({ ...sheet, no: sheets + at + 1 }))
  const packedMore = made.map((sheet) => sheet.packed)
  const lying = made.flatMap(({ marks }, at) => (marks.turned ? [sheets + at] : []))
  const drawn = drawings(made, packedMore, paper)
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors({
      ...document,
      sheets: sheets + more.length,
      packed: [...document.packed, ...packedMore],
      families: [...new Set([...document.families, ...families])],
      ...(turned.length + lying.length > 0 ? { turned: [...turned, ...lying] } : {}),
    }),
    svg: { get: () => [...document.svg, ...drawn()], enumerable: true },
  })
}

/**
 * The drawings, made when they are first asked for: a PDF alone needs none. The marks themselves are at hand for who
 * asks at once; later they are read from their text, so that nobody keeps those of a whole city.
 */
function drawings(
  sheets: readonly { readonly marks: Sheet }[],
  texts: readonly string[],
  paper: Paper,
): () => readonly string[] {
  const made = new WeakRef(sheets.map(({ marks }) => marks))
  let drawn: readonly string[] | null = null
  return () => {
    drawn ??= (made.deref() ?? texts.map(unpacked)).map((sheet) => svgOf(sheet, paper))
    return drawn
  }
}

/** JSON writes signs nobody sees as they are, or by their number. */
const NUMBERED = /\\u/

function madeOf(drawn: Sheet): { readonly packed: string; readonly marks: Sheet } {
  const text = packed(drawn)
  if (!hasUnseen(text) && !NUMBERED.test(text)) return { packed: text, marks: drawn }
  const marks = seenOnly(drawn)
  return { packed: packed(marks), marks }
}

/** The sheets as one page without scripts, for the system's print dialog; its fonts come from `app://print/fonts/`. */
export function pageOf(document: PrintDocument): string {
  const { title, paper, language, families, svg } = document
  const head = [
    '<meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    ...preloads(families),
    `<style>${paperCss(paper)}</style>`,
  ].join('\n')
  const body = svg
    .map((sheet, at) => {
      const kind = document.turned?.includes(at) ? 'sheet turned' : 'sheet'
      return `<section class="${kind}">${finelySet(sheet)}</section>`
    })
    .join('\n')
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body>${body}</body></html>`
}

/** Times so large is text set before it is drawn as small as it is. */
const FINER = 100
const TEXT = /<text x="([^"]*)" y="([^"]*)"( font-family="[^"]*")? font-size="([^"]*)"/g

/**
 * The drawing with its letters where the font has them: a browser rounds the steps between them to parts of a pixel,
 * which over a line of small type is a quarter of a millimetre.
 */
function finelySet(svg: string): string {
  return svg.replace(TEXT, (_, x: string, y: string, family = '', size: string) => {
    const [left, base, type] = [x, y, size].map((mm) => round(Number(mm) * FINER))
    return `<text transform="scale(${1 / FINER})" x="${left}" y="${base}"${family} font-size="${type}"`
  })
}

/** One sheet of a document as a page of its own, for a picture of it. Counted from 1. */
export function sheetOf(document: PrintDocument, no: number): string {
  const { turned: _, ...all } = document
  const paper = paperOfSheet(document, no - 1)
  return pageOf({ ...all, paper, svg: document.svg.slice(no - 1, no) })
}

/** The load of the document ends after them: no sheet is drawn in a font that is not meant. */
function preloads(families: readonly PaperFamily[]): string[] {
  return FONT_FILES.filter(({ family }) => families.includes(family)).map(
    ({ file }) =>
      `<link rel="preload" as="font" type="font/ttf" href="/fonts/${file}" crossorigin>`,
  )
}
