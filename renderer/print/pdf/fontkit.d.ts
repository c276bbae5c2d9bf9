/** What the PDF needs of fontkit's own build for browsers, which has no types of its own. */
declare module 'fontkit' {
  export interface Box {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }

  export interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
    /** In units of the font, upwards. */
    readonly path: { readonly commands: readonly unknown[]; toSVG(): string }
  }

  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
  }

  export interface Subset {
    /** The number of the glyph in the subset; it is added where it is new. */
    includeGlyph(glyphId: number): number
    encode(): Uint8Array
  }

  export interface Font {
    readonly postscriptName: string
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    /** Not told by every font. */
    readonly capHeight?: number
    readonly italicAngle: number
    readonly bbox: Box
    hasGlyphForCodePoint(codePoint: number): boolean
    getGlyph(glyphId: number): Glyph
    /** That of the font for no letter where it has none for this one. */
    glyphForCodePoint(codePoint: number): Glyph
    layout(text: string): GlyphRun
    createSubset(): Subset
  }

  /** @throws where the bytes are no font */
  export function create(bytes: Uint8Array): Font
}
