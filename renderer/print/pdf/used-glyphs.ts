import type { UsedGlyphs } from './font-subset.ts'
import type { OpenFont } from './paper-fonts.ts'

/** Letters that are placed by a table of the font, not one beside the other: marks, and scripts that join. */
const PLACED =
  /\p{M}|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u
/** Pairs of one table of kerning. */
const MOST_PAIRS = 10_000

export interface GlyphCollector {
  add(text: string): void
  readonly used: UsedGlyphs
}

/** Collects what texts need of a font, as the browser sets them: letters, ligatures and the kerning between them. */
export function createGlyphCollector({ font }: OpenFont): GlyphCollector {
  const glyphs = new Set<number>()
  const letters = new Map<number, number>()
  const kerning = new Map<number, number>()
  const words = new Set<string>()
  let placed = false

  function addWord(word: string): void {
    if (words.has(word)) return
    words.add(word)
    if (PLACED.test(word)) placed = true
    for (const letter of word) {
      const code = letter.codePointAt(0) ?? 0
      if (!font.hasGlyphForCodePoint(code)) continue
      const { id } = font.glyphForCodePoint(code)
      letters.set(code, id)
      glyphs.add(id)
    }
    const run = font.layout(word)
    for (const [at, glyph] of run.glyphs.entries()) {
      glyphs.add(glyph.id)
      const next = run.glyphs[at + 1]
      const by = Math.round((run.positions[at]?.xAdvance ?? 0) - glyph.advanceWidth)
      if (next && by !== 0) kerning.set(glyph.id * 65536 + next.id, by)
      if (kerning.size > MOST_PAIRS) placed = true
    }
  }

  return {
    add(text) {
      for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) addWord(word)
    },
    get used() {
      return { glyphs, letters, kerning, placed }
    },
  }
}
