import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { packed } from '../../../renderer/print/marks/packed-sheet.ts'
import { textMark } from '../../../renderer/print/marks/text-mark.ts'
import { fontSubset } from '../../../renderer/print/pdf/font-subset.ts'
import { svgInOutlines } from '../../../renderer/print/pdf/svg-outlines.ts'
import { createGlyphCollector } from '../../../renderer/print/pdf/used-glyphs.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { testPrinter } from '../../make/test-printer.ts'
import { attribute, tagsOf } from '../on-sheets.ts'

const fonts = await testFonts()

/** The chart of the demo as the command exports it. */
async function exported(format: 'svg' | 'png', ...more: string[]) {
  const asked: number[] = []
  let said = ''
  const printer = testPrinter()
  const argv = ['export', 'demo', '--what', 'chart', '--format', format, '--out', `a.${format}`]
  const { files = [], exitCode } = await answerTo(
    { argv: [...argv, ...more], files: [] },
    {
      ...printer,
      desktop: {
        ...printer.desktop,
        printToPng: async ({ pixelsPerMm }) => {
          asked.push(pixelsPerMm)
          return { ok: true, value: new Uint8Array([137]) }
        },
      },
      today: day('2018-10-04'),
      say: (text) => {
        said += text
      },
    },
  )
  const [svg = ''] = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  return { svg, exitCode, asked, said }
}

describe('drawings and pictures', () => {
  it('take the fonts along that their letters come from, no more of them than these, and a reader opens them', async () => {
    const { svg } = await exported('svg')
    const faces = [...svg.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+)/g)]
    expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
      'Bonum Bagan 400',
      'Bonum Bagan 700',
    ])
    expect(svg).not.toMatch(/url\((?!data:)/)
    expect(svg.length).toBeLessThan(150_000)
    const taken = [...svg.matchAll(/base64,([A-Za-z0-9+/=]+)\)/g)].map(([, font = '']) =>
      create(Uint8Array.from(atob(font), (sign) => sign.charCodeAt(0))),
    )
    const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, text = '']) => text)
    for (const letter of new Set(texts.join('').replace(/&[a-z#0-9]+;/g, ''))) {
      const code = letter.codePointAt(0) ?? 0
      const [font] = taken.filter((one) => one.hasGlyphForCodePoint(code))
      expect(font, letter).toBeDefined()
      const { length = 0 } = font?.glyphForCodePoint(code).path.commands ?? {}
      if (letter.trim() !== '') expect(length, letter).toBeGreaterThan(0)
    }
    expect(taken.some((font) => font.hasGlyphForCodePoint(0x3a9))).toBe(false)
  })

  it.each(['Kepala Bidang Fisik', 'AVATAR', 'بغان السلطة', 'e\u0301 a\u0323'])(
    'set letters as the whole font does: %s',
    (text) => {
      const face = fonts
        .facesOf('sans', false)
        .findLast(({ font }) => font.hasGlyphForCodePoint(0x628))
      if (!face) throw new Error('No font has Arabic letters')
      const collector = createGlyphCollector(face)
      for (const one of [text, text.normalize('NFC')]) collector.add(one)
      const [small, whole] = [create(fontSubset(face.bytes, collector.used)), face.font].map(
        (font) => {
          const { positions, glyphs } = font.layout(text)
          return positions.map(({ xAdvance, xOffset, yOffset }, at) => [
            Math.round(xAdvance),
            xOffset,
            yOffset,
            glyphs[at]?.id,
          ])
        },
      )
      expect(small).toEqual(whole)
    },
  )

  it('are as sharp as asked for', async () => {
    expect((await exported('png')).asked[0]).toBeCloseTo(200 / 25.4)
    expect((await exported('png', '--dpi', '600')).asked[0]).toBeCloseTo(600 / 25.4)
    const wrong = await exported('png', '--dpi', '9000')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.said).toContain('50–600')
  })
})

describe('a drawing whose letters are outlines', () => {
  const drawn = (...marks: readonly ReturnType<typeof textMark>[]) =>
    svgInOutlines(
      packed({ no: 1, label: 'Bagan', bookmark: '', marks }),
      { widthMm: 100, heightMm: 50 },
      fonts,
    )
  /** Where the groups of outlines begin and in which scale. */
  const placesIn = (svg: string) =>
    [...svg.matchAll(/translate\((\S+) (\S+)\) scale\((\S+) -\3\)/g)].map((found) =>
      found.slice(1).map(Number),
    )

  it('has no text, no font, and every outline it uses, once', () => {
    const svg = drawn(
      textMark('Kepala Dinas & “Ibu”', 10, 10, 4),
      textMark('Kepala Dinas', 10, 20, 3, { bold: true, family: 'sans' }),
    )
    expect(svg).not.toMatch(/<text|<tspan|font-face|<style/)
    const shapes = [...svg.matchAll(/<path id="(g\d+)" d="([^"]+)"/g)]
    const used = new Set([...svg.matchAll(/xlink:href="#(g\d+)"/g)].map(([, name]) => name))
    expect([...used].sort()).toEqual(shapes.map(([, name]) => name).sort())
    expect(new Set(shapes.map(([, , shape]) => shape)).size).toBe(shapes.length)
    expect(svg).toContain('aria-label="Kepala Dinas &amp; “Ibu”"')
    // "Kepala Dinas" of the serif has nine letters that differ.
    expect(shapes.length).toBeGreaterThan(18)
  })

  it('sets letters where the fonts set them: begun, centred and ended at their place', () => {
    const [face] = fonts.facesOf('serif', false)
    if (!face) throw new Error('no font')
    const { unitsPerEm } = face.font
    const { positions } = face.font.layout('AVATAR Wali Kota')
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm
    for (const [at, anchor] of (['start', 'middle', 'end'] as const).entries()) {
      const [[x = 0, y, scale = 0] = []] = placesIn(
        drawn(textMark('AVATAR Wali Kota', 50, 12, 4, { anchor })),
      )
      expect(x).toBeCloseTo(50 - (at / 2) * width * 4, 2)
      expect(y).toBe(12)
      expect(scale * unitsPerEm).toBeCloseTo(4, 4)
    }
    // Pairs stand closer, as the font wants it.
    const [, second = ''] = tagsOf(drawn(textMark('AV', 0, 0, 4)), 'use')
    expect(Number(attribute(second, 'x'))).toBeGreaterThan(0)
    expect(Number(attribute(second, 'x'))).toBeLessThan(
      face.font.glyphForCodePoint(65).advanceWidth,
    )
  })

  it('takes a letter its font has not from the next, and draws what leads in bold', () => {
    const svg = drawn({ ...textMark('ꦧ Ж', 5, 5, 4), lead: 'Dasar:' })
    expect(svg).toContain('aria-label="Dasar: ꦧ Ж"')
    expect(placesIn(svg).length).toBeGreaterThan(1)
  })

  it('is what --outlines asks for, for drawings alone', async () => {
    const { svg: plain } = await exported('svg')
    const { svg: outlined } = await exported('svg', '--outlines')
    expect(plain).toMatch(/<text/)
    expect(outlined).not.toMatch(/<text|@font-face/)
    const labels = tagsOf(outlined, 'g').filter((tag) => attribute(tag, 'aria-label') !== '')
    expect(labels).toHaveLength(tagsOf(plain, 'text').length)
    const boxes = (svg: string) => svg.match(/<(rect|line|path(?! id))[^>]*>/g)
    expect(boxes(outlined)).toEqual(boxes(plain))
  })
})
