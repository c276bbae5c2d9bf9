import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { fontSubset } from '../../../renderer/print/pdf/font-subset.ts'
import { createGlyphCollector } from '../../../renderer/print/pdf/used-glyphs.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { testPrinter } from '../../make/test-printer.ts'

async function exported(format: 'svg' | 'png', ...more: string[]) {
  const asked: number[] = []
  let said = ''
  const printer = testPrinter()
  const { files = [], exitCode } = await answerTo(
    {
      argv: [
        'export',
        'demo',
        '--what',
        'chart',
        '--format',
        format,
        '--out',
        `a.${format}`,
        ...more,
      ],
      files: [],
    },
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
  return { files, exitCode, asked, said }
}

describe('drawings and pictures', () => {
  it('take the fonts along that their letters come from, and no other', async () => {
    const { files } = await exported('svg')
    const [svg = ''] = files.map(({ bytes }) => new TextDecoder().decode(bytes))
    const faces = [...svg.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+)/g)]
    expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
      'Bonum Bagan 400',
      'Bonum Bagan 700',
    ])
    for (const font of fontsIn(svg)) {
      // The first four bytes of a TrueType font.
      expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0])
    }
    expect(svg).not.toMatch(/url\((?!data:)/)
  })

  it('take no more of a font along than their letters, and a reader of fonts opens it', async () => {
    const { files } = await exported('svg')
    const [svg = ''] = files.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(svg.length).toBeLessThan(150_000)
    const fonts = fontsIn(svg).map((bytes) => create(bytes))
    const texts = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, text = '']) => text)
    for (const letter of new Set(texts.join('').replace(/&[a-z#0-9]+;/g, ''))) {
      const code = letter.codePointAt(0) ?? 0
      const [font] = fonts.filter((one) => one.hasGlyphForCodePoint(code))
      expect(font, letter).toBeDefined()
      if (letter.trim() !== '') {
        expect(font?.glyphForCodePoint(code).path.commands.length, letter).toBeGreaterThan(0)
      }
    }
    expect(fonts.some((font) => font.hasGlyphForCodePoint(0x3a9))).toBe(false)
  })

  it('set letters of other scripts as the whole font does', async () => {
    const { facesOf } = await testFonts()
    for (const text of ['Kepala Bidang Fisik', 'AVATAR', 'بغان السلطة', 'e\u0301 a\u0323']) {
      const face = facesOf('sans', false).findLast(({ font }) => font.hasGlyphForCodePoint(0x628))
      if (!face) throw new Error('No font has Arabic letters')
      const collector = createGlyphCollector(face)
      for (const one of [text, text.normalize('NFC')]) collector.add(one)
      const small = create(fontSubset(face.bytes, collector.used))
      const places = (font: typeof small) =>
        font
          .layout(text)
          .positions.map(({ xAdvance, xOffset, yOffset }) => [
            Math.round(xAdvance),
            xOffset,
            yOffset,
          ])
      expect(places(small), text).toEqual(places(face.font))
      expect(small.layout(text).glyphs.map(({ id }) => id)).toEqual(
        face.font.layout(text).glyphs.map(({ id }) => id),
      )
    }
  })

  it('are as sharp as asked for', async () => {
    const usual = await exported('png')
    expect(usual.asked[0]).toBeCloseTo(200 / 25.4)
    const fine = await exported('png', '--dpi', '600')
    expect(fine.asked[0]).toBeCloseTo(600 / 25.4)
    const wrong = await exported('png', '--dpi', '9000')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.said).toContain('50–600')
  })
})

function fontsIn(svg: string): Uint8Array[] {
  return [...svg.matchAll(/base64,([A-Za-z0-9+/=]+)\)/g)].map(([, font = '']) =>
    Uint8Array.from(atob(font), (sign) => sign.charCodeAt(0)),
  )
}
