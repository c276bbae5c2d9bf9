import { textWidth } from '../../../layout/text/text-measure.ts'

export const PROGRAM_FACE = "'Source Sans 3'"
export type Weight = 400 | 600 | 700

/** The program's own face is about so much narrower than the one that is measured without a window. */
const NARROWER = 0.92
const MOST_KEPT = 20_000
const kept = new Map<string, number>()
const loaded = new Set<string>()
let pen: CanvasText | null = null

/**
 * Advances of the program's face at weight 600, from the space to the tilde, in thousandths of the type size: those of
 * its file, to which a test holds them. Kerning only draws letters together on the whole.
 */
// biome-ignore format: a row of letters a line
const ADVANCES = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344,
  513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444,
  875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 657, 674,
  582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500,
  549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549,
  564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
]
const FIRST = 32
/** A letter of no table: a full square. */
const UNKNOWN = 1000

/**
 * Width in pixels of a name in the program's own face, the same everywhere and always, whether the face has come or not:
 * what is set out by it looks the same at every opening.
 */
export function nameWidth(text: string, type: number): number {
  let width = 0
  for (const letter of text) width += ADVANCES[(letter.codePointAt(0) ?? 0) - FIRST] ?? UNKNOWN
  return (width * type) / 1000
}

/**
 * Width in pixels of a text in the program's own face, as the window sets it. Where there is no window, or the face
 * has not come yet, that of a slightly wider one: a line is rather given too many than too few.
 */
export function faceWidth(text: string, type: number, weight: Weight): number {
  const font = `${weight} ${type}px ${PROGRAM_FACE}`
  const key = `${font} ${text}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (!isLoaded(font)) {
    return textWidth(text, { family: 'sans', bold: weight > 400 }) * type * NARROWER
  }
  pen ??= new OffscreenCanvas(1, 1).getContext('2d')
  if (!pen) throw new Error('A drawing without paper has no pen')
  ;(pen as OffscreenCanvasRenderingContext2D).font = font
  const { width } = pen.measureText(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, width)
  return width
}

function isLoaded(font: string): boolean {
  if (typeof document === 'undefined') return false
  if (loaded.has(font)) return true
  const here = document.fonts.check(font)
  if (here) loaded.add(font)
  return here
}
