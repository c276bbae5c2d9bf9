import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { docxBlock, FONT, twips } from './docx-blocks.ts'

/** What a paragraph before it leads to, on the same page. */
const KEPT: readonly string[] = ['signatures', 'table']

export interface DocxPage {
  /** Upright; a landscape paper is turned. */
  readonly widthMm: number
  readonly heightMm: number
  /** "halaman", before the page number. */
  readonly pageWord: string
  /** "dari", between the page number and their count. */
  readonly ofWord: string
}

const MARGIN_MM = 18
/** Half points: 10.5 pt, as the printed papers have it. */
const SIZE = 21

/** The paper as a Word file: real headings, tables whose heads stand on each page, the foot with page numbers. */
export async function docxOf(text: PaperText, page: DocxPage): Promise<Uint8Array> {
  const short = Math.min(page.widthMm, page.heightMm)
  const long = Math.max(page.widthMm, page.heightMm)
  const width = (text.landscape ? long : short) - 2 * MARGIN_MM
  const orientation = text.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const margin = twips(MARGIN_MM)
  const file = new Document({
    title: text.title,
    creator: 'Bagan SOTK',
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    sections: lettersOf(text.blocks).map((blocks, _at, letters) => ({
      properties: {
        page: {
          size: { width: twips(short), height: twips(long), orientation },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
          ...(letters.length > 1 ? { pageNumbers: { start: 1 } } : {}),
        },
      },
      footers: { default: foot(text.foot, page, width, letters.length > 1) },
      children: blocks.flatMap((block, at): FileChild[] =>
        docxBlock(block, width, keepsNext(blocks, at)),
      ),
    })),
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** True of what must not stand on the page before: what leads to a table, and what is signed, a code between them. */
function keepsNext(blocks: readonly PaperBlock[], at: number): boolean {
  const next = blocks[at + 1]?.kind
  return next === 'code' ? keepsNext(blocks, at + 1) : next !== undefined && KEPT.includes(next)
}

/** The blocks of each letter, which has its own pages; all of a paper that is no letters. */
function lettersOf(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const letters: PaperBlock[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'letter' && letters.at(-1)?.length) letters.push([])
    letters.at(-1)?.push(block)
  }
  return letters
}

/** `own`: of the pages of this letter alone. */
function foot(text: string, { pageWord, ofWord }: DocxPage, width: number, own: boolean): Footer {
  const total = own ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES
  const paragraph = new Paragraph({
    alignment: AlignmentType.LEFT,
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' } },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
    children: [
      new TextRun({ text, size: 16 }),
      new TextRun({
        size: 16,
        children: [`\t${pageWord} `, PageNumber.CURRENT, ` ${ofWord} `, total],
      }),
    ],
  })
  return new Footer({ children: [paragraph] })
}
