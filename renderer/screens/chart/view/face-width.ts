import { textWidth } from '../../../layout/text/text-measure.ts'

export const PROGRAM_FACE = "'Source Sans 3'"
export type Weight = 400 | 600 | 700

/** The program's own face is about so much narrower than the one that is measured without a window. */
const NARROWER = 0.92
const MOST_KEPT = 20_000
const kept = new Map<string, number>()
const loaded = new Set<string>()
let pen: CanvasText | null = null

/** About the same, the same everywhere and always: what is set out by it looks the same at every opening. */
export function steadyWidth(text: string, type: number, weight: Weight): number {
  return textWidth(text, { family: 'sans', bold: weight > 400 }) * type * NARROWER
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
  if (!isLoaded(font)) return steadyWidth(text, type, weight)
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
