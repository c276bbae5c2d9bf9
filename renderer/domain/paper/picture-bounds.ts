import { bytesOfBase64 } from '../values/base64.ts'
import { drawingCost } from './drawing-cost.ts'
import { pictureSize } from './picture-size.ts'

/** Pixels of a picture that is drawn on sheets: four times as fine as print at the size of a letterhead. */
export const MOST_PIXELS = 4_000_000
/** Pixels of a picture that is drawn once, to be made smaller: more than any camera takes, less than fills the memory. */
export const MOST_READ_PIXELS = 64_000_000
const MOST_ELEMENTS = 10_000
const MOST_DEPTH = 100
const MOST_LETTERS = 2_000_000
/** A logo is chosen with 300 KB at most; with its PNG beside it and in letters no text of one is longer. */
export const MOST_LOGO_LETTERS = 1_200_000

/** What is known of a picture before anything draws it; `modest` where it may be drawn without a second thought. */
export type PictureMeasure = 'modest' | 'too-many-pixels' | 'too-complex' | 'broken'

/** An SVG made of shapes and looks alone, by its text. */
export function measureDrawing(text: string): PictureMeasure {
  const cost = drawingCost(text)
  if (!cost) return 'too-complex'
  const { elements, depth, letters } = cost
  const isModest = elements <= MOST_ELEMENTS && depth <= MOST_DEPTH && letters <= MOST_LETTERS
  return isModest ? 'modest' : 'too-complex'
}

/** A PNG or JPEG by the size it says. */
export function measurePixels(width: number, height: number): PictureMeasure {
  if (width === 0 || height === 0) return 'broken'
  return width * height <= MOST_PIXELS ? 'modest' : 'too-many-pixels'
}

/** A picture as it is kept: `data:image/png|jpeg|svg+xml;base64,…`. */
export function measureKept(href: string): PictureMeasure {
  const [head = '', base64 = ''] = href.split(';base64,')
  const bytes = bytesOfBase64(base64)
  const type = head.slice('data:'.length)
  if (type === 'image/svg+xml') return measureDrawing(asciiOf(bytes))
  const size = pictureSize(bytes)
  return size?.type === type ? measurePixels(size.width, size.height) : 'broken'
}

/** Letters of other scripts as any sign: of a drawing only its tags are looked at. */
function asciiOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return text
}

/** So many arguments every engine takes. */
const PIECE = 8192
