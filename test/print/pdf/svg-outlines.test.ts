import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { packed } from '../../../renderer/print/marks/packed-sheet.ts'
import { textMark } from '../../../renderer/print/marks/text-mark.ts'
import { svgInOutlines } from '../../../renderer/print/pdf/svg-outlines.ts'
import { testFonts } from '../../make/test-fonts.ts'
import { testPrinter } from '../../make/test-printer.ts'

const PAPER = { widthMm: 100, heightMm: 50 }
const fonts = await testFonts()

function drawn(...marks: readonly ReturnType<typeof textMark>[]): string {
  return svgInOutlines(packed({ no: 1, label: 'Bagan', bookmark: '', marks }), PAPER, fonts)
}

/** Where the groups of outlines begin and in which scale. */
function placesIn(svg: string): readonly (readonly number[])[] {
  return [...svg.matchAll(/translate\((\S+) (\S+)\) scale\((\S+) -\3\)/g)].map(([, ...parts]) =>
    parts.map(Number),
  )
}

describe('a drawing whose letters are outlines', () => {
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
    const { positions } = face.font.layout('AVATAR Wali Kota')
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.font.unitsPerEm
    for (const [anchor, part] of [
      ['start', 0],
      ['middle', 0.5],
      ['end', 1],
    ] as const) {
      const [[x = 0, y, scale = 0] = []] = placesIn(
        drawn(textMark('AVATAR Wali Kota', 50, 12, 4, { anchor })),
      )
      expect(x).toBeCloseTo(50 - part * width * 4, 2)
      expect(y).toBe(12)
      expect(scale * face.font.unitsPerEm).toBeCloseTo(4, 4)
    }
    // Pairs stand closer, as the font wants it.
    const [, second = ''] =
      /xlink:href="#g\d+" x="0"\/><use xlink:href="#g\d+" x="([\d.]+)"/.exec(
        drawn(textMark('AV', 0, 0, 4)),
      ) ?? []
    expect(Number(second)).toBeLessThan(face.font.glyphForCodePoint(65).advanceWidth)
  })

  it('takes a letter its font has not from the next, and draws what leads in bold', () => {
    const svg = drawn({ ...textMark('ꦧ Ж', 5, 5, 4), lead: 'Dasar:' })
    expect(svg).toContain('aria-label="Dasar: ꦧ Ж"')
    expect(placesIn(svg).length).toBeGreaterThan(1)
  })

  it('is what --outlines asks for, for drawings alone', async () => {
    const exported = async (...more: string[]) => {
      const argv = ['export', 'demo', '--what', 'chart', '--out', 'a.svg', ...more]
      const answer = await answerTo(
        { argv, files: [] },
        { ...testPrinter(), today: day('2018-10-04'), say: () => {} },
      )
      return (answer.files ?? []).map(({ bytes }) => new TextDecoder().decode(bytes))
    }
    const [plain = ''] = await exported()
    const [outlined = ''] = await exported('--outlines')
    expect(plain).toMatch(/<text/)
    expect(outlined).not.toMatch(/<text|@font-face/)
    const said = (svg: string, form: RegExp) => [...svg.matchAll(form)].length
    expect(said(outlined, /<g aria-label="[^"]/g)).toBe(said(plain, /<text/g))
    const boxes = (svg: string) => svg.match(/<(rect|line|path(?! id))[^>]*>/g)
    expect(boxes(outlined)).toEqual(boxes(plain))
  })
})
