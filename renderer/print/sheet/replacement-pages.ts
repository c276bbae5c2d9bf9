import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { type Mark, meant, type Sheet } from '../marks/mark.ts'
import { PARAGRAPH } from '../marks/meaning.ts'
import { packed, unpacked } from '../marks/packed-sheet.ts'
import { svgOf } from '../marks/svg.ts'
import { textMark } from '../marks/text-mark.ts'
import type { PrintDocument } from './print-document.ts'

/**
 * Halaman pengganti: the sheets with these numbers (counted from 1) and no others, each stamped at its upper edge.
 * Their own numbers stay.
 */
export function replacementPages(
  document: PrintDocument,
  pages: readonly number[],
  stampOf: (page: number) => string,
): PrintDocument {
  const sheets = pages.flatMap((page) => {
    const text = document.packed[page - 1]
    return text === undefined ? [] : [stamped(unpacked(text), stampOf(page))]
  })
  return {
    ...document,
    sheets: sheets.length,
    packed: sheets.map(packed),
    svg: sheets.map((sheet) => svgOf(sheet, document.paper)),
    ...(document.turned
      ? { turned: sheets.flatMap(({ turned }, at) => (turned ? [at] : [])) }
      : {}),
  }
}

const SIZE_PT = 8
const HEIGHT = 5

/** In the upper margin, framed so that a grey copy shows it too. */
function stamped(sheet: Sheet, text: string): Sheet {
  const size = SIZE_PT * MM_PER_PT
  const frame = { x: 12, y: 3, width: text.length * size * 0.6 + 4, height: HEIGHT }
  const words = textMark(text, 14, 3 + HEIGHT * 0.7, size, { bold: true, family: 'sans' })
  const stamp: Mark = meant(PARAGRAPH, [
    { kind: 'box', ...frame, fill: '#fff', stroke: { width: 0.4 } },
    words,
  ])
  return { ...sheet, marks: [...sheet.marks, stamp] }
}
