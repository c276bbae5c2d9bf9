import type { Tile } from '../../../layout/pages/sheet-plan.ts'
import { textWidth } from '../../../layout/text/text-measure.ts'
import { adornment, type Mark, type TextMark } from '../../marks/mark.ts'

/** Of its size, a line of text reaches so far above its base line and below it. */
const ABOVE = 1
const BELOW = 0.3

/**
 * What goes on under a sheet that is glued over it, drawn for nobody to read. Lines of text that lie outside of the tile
 * altogether are left out: nobody sees them, but who searches the PDF would find them there.
 */
export function underGlue(marks: readonly Mark[], tile: Tile): Mark[] {
  return marks.flatMap((mark) => shownOn(adornment(mark), tile))
}

function shownOn(mark: Mark, tile: Tile): Mark[] {
  if (mark.kind === 'text') return isOutside(mark, tile) ? [] : [mark]
  if (mark.kind !== 'group') return [mark]
  const { x = 0, y = 0, scale = 1, turn = 0 } = mark.place ?? {}
  if (scale !== 1 || turn !== 0) return [mark]
  const moved = { ...tile, left: tile.left - x, top: tile.top - y }
  return [{ ...mark, marks: mark.marks.flatMap((one) => shownOn(one, moved)) }]
}

function isOutside(mark: TextMark, { left, top, width, height }: Tile): boolean {
  const { x, y, size, text, lead = '', anchor, family, bold } = mark
  if (y + BELOW * size < top || y - ABOVE * size > top + height) return true
  const long = (textWidth(lead, { family, bold: true }) + textWidth(text, { family, bold })) * size
  const begins = x - (anchor === 'start' ? 0 : anchor === 'middle' ? long / 2 : long)
  return begins + long < left || begins > left + width
}
