import { create, type Font } from 'fontkit'
import type { Family } from '../../layout/text/text-measure.ts'
import { FONT_FILES, type PaperFamily } from '../sheet/paper-css.ts'

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

const FAMILIES: Readonly<Record<Family, readonly PaperFamily[]>> = {
  serif: ['Bonum Bagan', 'Arimo', 'DejaVu Bagan'],
  sans: ['Arimo', 'DejaVu Bagan'],
}

/** Opens the fonts of the paper. @param read the bytes of one of `FONT_FILES` by its name */
export async function openPaperFonts(
  read: (file: string) => Promise<Uint8Array>,
): Promise<PaperFonts> {
  const open = await Promise.all(
    FONT_FILES.map(async ({ file, ...face }) => {
      const bytes = await read(file)
      return { ...face, file, bytes, font: create(bytes) }
    }),
  )
  const faces = new Map<string, readonly OpenFont[]>()
  for (const family of ['serif', 'sans'] as const) {
    for (const weight of [400, 700]) {
      const found = FAMILIES[family].flatMap((name) =>
        open.filter((one) => one.family === name && one.weight === weight),
      )
      faces.set(`${family} ${weight}`, found)
    }
  }
  return { facesOf: (family, bold) => faces.get(`${family} ${bold ? 700 : 400}`) ?? [] }
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
