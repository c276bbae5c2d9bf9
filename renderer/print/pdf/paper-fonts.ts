import type { Font } from 'fontkit'
import type { Family } from '../../layout/text/text-measure.ts'

/** One font file that is open. */
export interface OpenFont {
  readonly file: string
  readonly font: Font
  /** The file itself. */
  readonly bytes: Uint8Array
}

/** The fonts that travel with a paper, open for reading. */
export interface PaperFonts {
  /** Those a text of that kind is set in, most wanted first: a letter comes from the first that has it. */
  facesOf(family: Family, bold: boolean): readonly OpenFont[]
}

const BLANK = /\s/u
/** Letters that nothing is drawn for: joiners, marks of direction, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

/** The first face that has the letter; null where none has it. */
export function faceFor(letter: string, faces: readonly OpenFont[]): OpenFont | null {
  const code = letter.codePointAt(0) ?? 0
  return faces.find(({ font }) => font.hasGlyphForCodePoint(code)) ?? null
}

/** Letters of the text that no font has: they would be lost on paper. */
export function missingLetters(text: string, fonts: PaperFonts): string[] {
  const faces = fonts.facesOf('serif', false)
  const letters = new Set(text)
  return [...letters].filter(
    (letter) => !BLANK.test(letter) && !UNSEEN.test(letter) && faceFor(letter, faces) === null,
  )
}
