import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Paper } from '../../layout/pages/paper.ts'
import type { PaperLanguage } from '../../words/figures/long-date.ts'
import { FONT_FILES, type PaperFamily, paperCss } from './paper-css.ts'
import type { PrintDocument, SheetsDrawn } from './print-document.ts'

export interface DocumentParts {
  readonly title: string
  readonly paper: Paper
  readonly language: PaperLanguage
  /** The families used, so that they are there before the paper is drawn. */
  readonly families: readonly PaperFamily[]
  /** One element a sheet; each fills `.sheet`, a box of the paper's size. */
  readonly sheets: readonly ReactElement[]
  /** True where every sheet is one `<svg>`: then the document gives them as drawings too. */
  readonly drawings?: boolean
  /** Rules beside those of the paper itself; a constant of the source, never a user's text. */
  readonly css?: string
  readonly drawn?: SheetsDrawn | undefined
}

/** A whole static document of these sheets. The same parts give the same bytes. */
export function documentOf(parts: DocumentParts): PrintDocument {
  const { title, paper, language, sheets } = parts
  parts.drawn?.(0, sheets.length)
  const bodies = sheets.map((sheet, at) => {
    const body = renderToStaticMarkup(sheet)
    parts.drawn?.(at + 1, sheets.length)
    return body
  })
  const head = [
    '<meta charset="utf-8">',
    renderToStaticMarkup(<title>{title}</title>),
    ...preloads(parts.families),
    `<style>${paperCss(paper)}\n${parts.css ?? ''}</style>`,
  ].join('\n')
  const body = bodies.map((sheet) => `${SHEET}${sheet}</section>`).join('\n')
  return {
    title,
    paper,
    sheets: sheets.length,
    html: `<!doctype html>\n<html lang="${language}"><head>${head}</head>\n<body>${body}</body></html>`,
    svg: parts.drawings ? bodies : [],
  }
}

const SHEET = '<section class="sheet">'

/** One sheet of a document as a whole document of its own, for a picture of it. Counted from 1. */
export function sheetOf({ html }: PrintDocument, no: number): string {
  const [head = '', ...sheets] = html.split(SHEET)
  const [sheet = ''] = (sheets[no - 1] ?? '').split('</section>')
  return `${head}${SHEET}${sheet}</section></body></html>`
}

/** The load of the document ends after them: no sheet is drawn in a font that is not meant. */
function preloads(families: readonly PaperFamily[]): string[] {
  return FONT_FILES.filter(({ family, range }) => !range && families.includes(family)).map(
    ({ file }) =>
      `<link rel="preload" as="font" type="font/woff2" href="/fonts/${file}" crossorigin>`,
  )
}
