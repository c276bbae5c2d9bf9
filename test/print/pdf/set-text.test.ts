import { describe, expect, it } from 'vitest'
import { RANGES, WIDTHS } from '../../../renderer/layout/text/font-widths.ts'
import { createPdfFile } from '../../../renderer/print/pdf/pdf-file.ts'
import { createTextSetter } from '../../../renderer/print/pdf/set-text.ts'
import { freshFonts, testFonts } from '../../make/test-fonts.ts'

const fonts = await testFonts()

describe('text in the fonts that travel', () => {
  const setter = () => createTextSetter(fonts, createPdfFile())
  const files = (text: string, family: 'serif' | 'sans' = 'serif') =>
    setter()
      .set(text, family, false)
      .map(({ font }) => font.file)

  it('takes each letter from the first font that has it', () => {
    expect(files('Bidang → Seksi')).toEqual(['bonum-400.ttf'])
    expect(files('Bidang → Seksi', 'sans')).toEqual(['arimo-400.ttf'])
    expect(files('Беликов')).toEqual(['arimo-400.ttf'])
    expect(files('a ☐ b')).toEqual(['bonum-400.ttf', 'dejavu-400.ttf', 'bonum-400.ttf'])
  })

  it('draws a sign where no font has the letter, never nothing', () => {
    const text = setter()
    const runs = text.set('ꦗ', 'serif', false)
    expect(runs).toHaveLength(1)
    const [font] = text.used
    expect(font?.letters.flat()).toContain(0xfffd)
  })

  it('knows what a letter says that was met before as a part of another', async () => {
    const fresh = await freshFonts()
    const first = createTextSetter(fresh, createPdfFile())
    first.set('Ágnes', 'sans', false)
    for (const { subset } of first.used) subset.encode()
    const next = createTextSetter(fresh, createPdfFile())
    next.set('KOTA', 'sans', false)
    expect(String.fromCodePoint(...(next.used[0]?.letters.flat() ?? []))).toBe('KOTA')
  })

  it('sets letters closer where the font says so, and letters with their marks as one', () => {
    const width = (text: string) =>
      setter()
        .set(text, 'serif', false)
        .reduce((sum, run) => sum + run.width, 0)
    expect(width('AV')).toBeLessThan(width('A') + width('V'))
    expect(width('e\u0301')).toBe(width('é'))
  })
})

/** Drawn only where a line is broken at it, as a hyphen. */
const SOFT_HYPHEN = 0xad
/** What the layout takes for a letter it does not know: rather too much than too little. */
const SQUARE = 1000

it('what the layout reckons with are the widths of these very fonts', () => {
  const off: string[] = []
  for (const family of ['serif', 'sans'] as const) {
    for (const weight of [400, 700] as const) {
      const [face] = fonts.facesOf(family, weight === 700)
      if (!face) throw new Error('no font')
      WIDTHS[`${family}-${weight}`].forEach((row, at) => {
        const first = RANGES[at]?.[0] ?? 0
        row
          .trim()
          .split(/\s+/)
          .forEach((width, no) => {
            const code = first + no
            if (!face.font.hasGlyphForCodePoint(code)) return
            const [glyph] = face.font.layout(String.fromCodePoint(code)).glyphs
            const own = ((glyph?.advanceWidth ?? 0) * 1000) / face.font.unitsPerEm
            const known = Number(width) !== SQUARE && code !== SOFT_HYPHEN
            if (own > Number(width) + 1 || (known && own < Number(width) - 1))
              off.push(`${face.file} ${code}: ${width}, ${own}`)
          })
      })
    }
  }
  expect(off).toEqual([])
})

it('keeps the step between a space and the next word, as the preview does', () => {
  const width = (text: string) =>
    createTextSetter(fonts, createPdfFile())
      .set(text, 'sans', false)
      .reduce((sum, run) => sum + run.width, 0)
  expect(width('a A')).toBeLessThan(width('a ') + width('A'))
  const [face] = fonts.facesOf('sans', false)
  const whole = face?.font.layout('Pranata Komputer Ahli Muda')
  const across = whole?.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) ?? 0
  const units = face?.font.unitsPerEm ?? 1
  expect(width('Pranata Komputer Ahli Muda')).toBeCloseTo((across * 1000) / units, 0)
})
