import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  StandardFonts,
} from 'pdf-lib'

/** How a table is drawn. */
export interface TableLook {
  /** `grid`: every cell is framed; `rows`: a line below each row; `none`: gaps alone. */
  readonly rules: 'grid' | 'rows' | 'none'
  /** Points; the width of each column. */
  readonly widths: readonly number[]
  readonly size?: number
  /** Rows of the heading that stand again on every page. */
  readonly heading?: number
  readonly title?: readonly string[]
  readonly foot?: (page: number, pages: number) => string
  /** The paper lies in the file and is turned for whoever reads it. */
  readonly turned?: boolean
  /** Cells of one row that are drawn as one: row, first and last column. */
  readonly wide?: readonly (readonly [row: number, first: number, last: number])[]
}

const [WIDTH, HEIGHT, EDGE] = [612, 936, 50]

/** A table on F4 as an office prints it: long texts go on in their cell, a full page is followed by another. */
export async function tablePdf(
  rows: readonly (readonly string[])[],
  look: TableLook,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  await drawTable(document, font, rows, look)
  feet(document, font, look)
  return document.save()
}

/** The same for several tables, each on pages of its own or below the one before. */
export async function drawTable(
  document: PDFDocument,
  font: PDFFont,
  rows: readonly (readonly string[])[],
  look: TableLook,
): Promise<void> {
  const size = look.size ?? 9
  const step = size * 1.2
  let page = newPage(document, look)
  let y = HEIGHT - EDGE
  for (const line of look.title ?? []) {
    y -= size * 1.6
    page.drawText(line, { x: EDGE, y, size: size + 2, font })
  }
  y -= size * 1.5
  const draw = (row: readonly string[], at: number) => {
    const parted = cellsOf(row, at, look)
    const lines = parted.map(({ text, width }) => wrapped(text, font, size, width - 6))
    const high = Math.max(...lines.map((one) => one.length), 1) * step + 5
    if (y - high < EDGE + 30) {
      page = newPage(document, look)
      y = HEIGHT - EDGE - 20
      if (at >= (look.heading ?? 0)) {
        rows.slice(0, look.heading ?? 0).forEach((one, index) => void draw(one, index))
      }
    }
    let x = EDGE
    for (const [column, { width }] of parted.entries()) {
      lines[column]?.forEach((text, line) => {
        page.drawText(text, { x: x + 3, y: y - (line + 1) * step + 1, size, font })
      })
      if (look.rules === 'grid') {
        page.drawRectangle({ x, y: y - high, width, height: high, borderWidth: 0.5, opacity: 0 })
      }
      x += width
    }
    if (look.rules === 'rows') {
      page.drawLine({ start: { x: EDGE, y: y - high }, end: { x, y: y - high }, thickness: 0.4 })
    }
    y -= high
  }
  rows.forEach((row, at) => void draw(row, at))
}

function newPage(document: PDFDocument, { turned }: TableLook): PDFPage {
  const page = document.addPage([WIDTH, HEIGHT])
  if (turned) {
    // Drawn for a page that is seen upright after a quarter turn.
    page.setSize(HEIGHT, WIDTH)
    page.setRotation(degrees(90))
    page.pushOperators(concatTransformationMatrix(0, 1, -1, 0, HEIGHT, 0))
  }
  return page
}

function cellsOf(row: readonly string[], at: number, { widths, wide = [] }: TableLook) {
  const cells: { text: string; width: number }[] = []
  for (let column = 0; column < widths.length; column++) {
    const over = wide.find(([where, first]) => where === at && first === column)
    const last = over ? over[2] : column
    const width = widths.slice(column, last + 1).reduce((sum, one) => sum + one, 0)
    cells.push({ text: row[column] ?? '', width })
    column = last
  }
  return cells
}

function wrapped(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && font.widthOfTextAtSize(longer, size) <= width) {
      lines[lines.length - 1] = longer
    } else lines.push(word)
  }
  return lines
}

function feet(document: PDFDocument, font: PDFFont, { foot }: TableLook): void {
  if (!foot) return
  const pages = document.getPages()
  pages.forEach((page, at) => {
    page.drawText(foot(at + 1, pages.length), { x: EDGE, y: 30, size: 7, font })
  })
}
