import type { Mark } from '../marks/mark.ts'
import { unpacked } from '../marks/packed-sheet.ts'
import { FONT_FILES } from '../sheet/paper-css.ts'
import { fontSubset } from './font-subset.ts'
import type { OpenFont, PaperFonts } from './paper-fonts.ts'
import { facesByLetter, runsOf } from './set-text.ts'
import { createGlyphCollector, type GlyphCollector } from './used-glyphs.ts'

/**
 * A drawing that looks the same where the fonts of the paper are not installed: the letters it uses travel in it, as
 * fonts of their own. @param sheet the same sheet as `packed` made it
 */
export function svgWithFonts(svg: string, sheet: string, fonts: PaperFonts): string {
  const used = new Map<string, { readonly face: OpenFont; readonly of: GlyphCollector }>()
  for (const { text, family, bold } of textsOf(unpacked(sheet).marks)) {
    for (const run of runsOf(text, facesByLetter(fonts.facesOf(family, bold)))) {
      const { face } = run
      const of = used.get(face.file)?.of ?? createGlyphCollector(face)
      used.set(face.file, { face, of })
      of.add(run.text)
      of.add(run.text.normalize('NFC'))
    }
  }
  const rules = FONT_FILES.flatMap(({ file, family, weight }) => {
    const font = used.get(file)
    if (!font) return []
    const bytes = fontSubset(font.face.bytes, font.of.used)
    const source = `url(data:font/ttf;base64,${base64Of(bytes)}) format('truetype')`
    return [`@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`]
  })
  return svg.replace(/^<svg[^>]*>/, (head) => `${head}<style>${rules.join('')}</style>`)
}

interface Text {
  readonly text: string
  readonly family: 'serif' | 'sans'
  readonly bold: boolean
}

function textsOf(marks: readonly Mark[]): Text[] {
  return marks.flatMap((mark): Text[] => {
    if (mark.kind === 'group') return textsOf(mark.marks)
    if (mark.kind !== 'text') return []
    const { text, family, bold, lead } = mark
    return [{ text, family, bold }, ...(lead ? [{ text: lead, family, bold: true }] : [])]
  })
}

/** So many bytes are handed to a function at once. */
const PIECE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return btoa(text)
}
