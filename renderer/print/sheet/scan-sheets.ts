import { evenMargins, type Paper, turnedPaper } from '../../layout/pages/paper.ts'
import { type Mark, meant, type SheetMarks } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { sheetsAfter } from './document.ts'
import { lineHeight, linesWithin, type TextStyle, textMarks } from './drawing.ts'
import type { PrintDocument } from './print-document.ts'

/** A page of a scan as a picture. */
export interface ScanPicture {
  /** A `data:` address of a JPEG. */
  readonly href: string
  readonly width: number
  readonly height: number
  /** What it is a page of, in one line: it stands above, and is heard in its place. */
  readonly caption: string
}

const EDGE = evenMargins(10)
const STYLE: TextStyle = { sizePt: 8, bold: false, family: 'sans' }
const BELOW_CAPTION = 2

/**
 * The document with the pages of scans behind it, a sheet each, as large as its paper lets them be and lying as they
 * do; and a last sheet with what could not be printed.
 */
export function withScanSheets(
  document: PrintDocument,
  scans: readonly ScanPicture[],
  left: { readonly title: string; readonly lines: readonly string[] },
): PrintDocument {
  const more = scans.map((scan) => scanSheet(scan, document.paper))
  if (left.lines.length > 0) more.push(leftSheet(left, document.paper))
  return more.length === 0 ? document : sheetsAfter(document, more, ['Arimo'])
}

function scanSheet({ href, width, height, caption }: ScanPicture, paper: Paper): SheetMarks {
  const isTurned = width > height !== paper.widthMm > paper.heightMm && width !== height
  const { widthMm, heightMm } = isTurned ? turnedPaper(paper) : paper
  const room = widthMm - EDGE.left - EDGE.right
  const lines = linesWithin(caption, STYLE, room)
  const top = EDGE.top + lines.length * lineHeight(STYLE) + BELOW_CAPTION
  const scale = Math.min(room / width, (heightMm - top - EDGE.bottom) / height)
  const size = { width: width * scale, height: height * scale }
  const picture: Mark = { kind: 'picture', href, x: (widthMm - size.width) / 2, y: top, ...size }
  return {
    ...{ label: caption, bookmark: caption },
    ...(isTurned ? { turned: true } : {}),
    marks: [
      meant(PARAGRAPH, textMarks(lines, STYLE, { x: EDGE.left, top: EDGE.top })),
      meant({ is: 'figure', words: caption }, [picture]),
    ],
  }
}

function leftSheet(
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  paper: Paper,
): SheetMarks {
  const room = paper.widthMm - EDGE.left - EDGE.right
  const style = { ...STYLE, sizePt: 10 }
  let top = EDGE.top
  const said = [title, ...lines].map((line, at) => {
    const set = { ...style, bold: at === 0 }
    const parts = linesWithin(line, set, room)
    const marks = textMarks(parts, set, { x: EDGE.left, top })
    top += parts.length * lineHeight(set) + BELOW_CAPTION
    return meant(at === 0 ? { is: 'heading', level: 1 } : PARAGRAPH, marks)
  })
  return { label: title, bookmark: title, marks: said }
}
