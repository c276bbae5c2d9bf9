import { create } from 'fontkit'
import type { Family } from '../../layout/text/text-measure.ts'
import { FONT_FILES, type PaperFamily } from '../sheet/paper-css.ts'
import type { OpenFont, PaperFonts } from './paper-fonts.ts'

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
