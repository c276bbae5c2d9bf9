import { codeHex, codeSpace, IDENTITY, writeCodes } from './glyph-codes.ts'
import type { PdfFile } from './pdf-file.ts'
import { array, bytesOf, dict, hex4, num, nums, ref } from './pdf-values.ts'
import type { UsedFont } from './set-text.ts'

/** In units of a thousandth; nobody reads it where the font itself is there, but it has to be said. */
const STEM = 80
/** "Symbolic": its letters are numbered as the subset numbers them. */
const SYMBOLIC = 4

/** Writes the glyphs of the font that the document uses, their widths, and the letters they stand for. */
export function embedFont(file: PdfFile, used: UsedFont, no: number): void {
  const { font, subset, widths, id } = used
  const scale = 1000 / font.unitsPerEm
  const data = subset.encode()
  const fontFile = file.stream({ Length1: num(data.length) }, data)
  const { minX, minY, maxX, maxY } = font.bbox
  // The tag tells subsets apart; it follows from the document alone.
  const name = `/BAGAN${String.fromCharCode(65 + no)}+${font.postscriptName}`
  const descriptor = file.put(
    dict({
      Type: '/FontDescriptor',
      FontName: name,
      Flags: num(SYMBOLIC),
      FontBBox: array([nums([minX, minY, maxX, maxY].map((one) => one * scale))]),
      ItalicAngle: num(font.italicAngle),
      Ascent: num(font.ascent * scale),
      Descent: num(font.descent * scale),
      CapHeight: num((font.capHeight ?? font.ascent) * scale),
      StemV: num(STEM),
      FontFile2: ref(fontFile),
    }),
  )
  const descendant = file.put(
    dict({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: IDENTITY,
      FontDescriptor: ref(descriptor),
      CIDToGIDMap: '/Identity',
      DW: '1000',
      W: `[0 [${nums(widths)}]]`,
    }),
  )
  file.put(
    dict({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: name,
      Encoding: ref(writeCodes(file, widths.length)),
      DescendantFonts: array([ref(descendant)]),
      ToUnicode: ref(file.stream({}, bytesOf(lettersOf(used)))),
    }),
    id,
  )
}

/** Lines of one block of a character map, which holds no more. */
const BLOCK = 100

function lettersOf({ letters, widths }: UsedFont): string {
  const lines = letters.flatMap((codes, glyph) => {
    const utf16 = String.fromCodePoint(...codes)
    const hex = Array.from({ length: utf16.length }, (_, at) => hex4(utf16.charCodeAt(at)))
    return hex.length > 0 ? [`${codeHex(glyph)} <${hex.join('')}>`] : []
  })
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
${codeSpace(widths.length)}
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
