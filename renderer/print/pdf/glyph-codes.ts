import type { PdfFile } from './pdf-file.ts'
import { bytesOf, dict, hex4, num } from './pdf-values.ts'

/** Glyphs are written as one byte from here … */
const FIRST = 0x20
/** … up to before here; later ones as two, the first of them from here on. */
const TWO = 0xe0
const ONE_BYTE = TWO - FIRST
const ROW = 0x100

/** The code of a glyph by its number in the subset: hardly a paper has more glyphs of a font than one byte tells apart. */
function codeOf(glyph: number): number {
  return glyph < ONE_BYTE ? FIRST + glyph : TWO * ROW + glyph - ONE_BYTE
}

/** The code as bytes, as text on a page has it. */
export function codeBytes(glyph: number): string {
  const code = codeOf(glyph)
  if (code < ROW) return String.fromCharCode(code)
  return String.fromCharCode(Math.floor(code / ROW), code % ROW)
}

/** The code as a character map has it. */
export function codeHex(glyph: number): string {
  const hex = hex4(codeOf(glyph))
  return `<${glyph < ONE_BYTE ? hex.slice(2) : hex}>`
}

/** The codes there are, for a font of so many glyphs. */
export function codeSpace(glyphs: number): string {
  const ranges = ['<20> <DF>', ...(glyphs > ONE_BYTE ? ['<E000> <FFFF>'] : [])]
  return `${ranges.length} begincodespacerange\n${ranges.join('\n')}\nendcodespacerange`
}

/** Writes which code is which glyph. @returns the number of the map */
export function writeCodes(file: PdfFile, glyphs: number): number {
  const ranges = [`<20> <DF> 0`]
  for (let glyph = ONE_BYTE; glyph < glyphs; glyph += ROW) {
    ranges.push(`${codeHex(glyph)} ${codeHex(glyph + ROW - 1)} ${glyph}`)
  }
  const text = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def
/CMapName /Bagan def
/CMapType 1 def
/WMode 0 def
${codeSpace(glyphs)}
${ranges.length} begincidrange
${ranges.join('\n')}
endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
  const entries = { Type: '/CMap', CMapName: '/Bagan', CIDSystemInfo: IDENTITY, WMode: num(0) }
  return file.stream(entries, bytesOf(text))
}

export const IDENTITY = dict({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: '0' })
