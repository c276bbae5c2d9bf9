import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingCost } from '../../../renderer/domain/paper/drawing-cost.ts'
import { hasLogo, logoFrom, logoOf } from '../../../renderer/domain/paper/letterhead-logo.ts'
import {
  MOST_LOGO_LETTERS,
  measureDrawing,
  measureKept,
  measurePixels,
} from '../../../renderer/domain/paper/picture-bounds.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { base64Of } from '../../../renderer/domain/values/base64.ts'
import { changeLogo } from '../../../renderer/domain/verbs/setting-edits.ts'
import { done } from '../../make/edit-outcome.ts'
import { jpegOf, pngOf } from '../../make/pictures.ts'
import { workTime } from '../../make/work-time.ts'
import { unit } from '../small-office.ts'

const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const kept = (type: string, bytes: Uint8Array) => `data:image/${type};base64,${base64Of(bytes)}`
const keptDrawing = (text: string) => kept('svg+xml', new TextEncoder().encode(text))

/** `levels` groups, each ten times the one before it: ten to that power of shapes, in some hundred letters a level. */
function bomb(levels: number, way: 'use' | 'mask' | 'css' = 'use'): string {
  const levelOf = (no: number) => {
    const below = `l${no - 1}`
    if (way === 'use') return `<g id="l${no}">${`<use href="#${below}"/>`.repeat(10)}</g>`
    const rect = way === 'mask' ? `<rect mask="url(#${below})"/>` : `<rect class="c${no}"/>`
    return `<mask id="l${no}">${rect.repeat(10)}</mask>`
  }
  const rules = Array.from({ length: levels }, (_, at) => `.c${at + 1}{mask:url(#l${at})}`)
  const all = Array.from({ length: levels }, (_, at) => levelOf(at + 1)).join('')
  const last = way === 'use' ? `<use href="#l${levels}"/>` : `<rect mask="url(#l${levels})"/>`
  const style = way === 'css' ? `<style>${rules.join('')}</style>` : ''
  return drawing(`${style}<defs><g id="l0"><rect/></g>${all}</defs>${last}`)
}

describe('what an SVG comes to', () => {
  it('counts each part as often as it is used, and the way down to it', () => {
    const cost = drawingCost(
      drawing('<defs><g id="a"><path d="M0 0"/><path d="M1 1"/></g></defs><use href="#a"/>'),
    )
    // svg, defs, the group with its two paths, and that again below the use.
    expect(cost).toMatchObject({ elements: 2 + 3 + 1 + 3, depth: 4 })
    expect(drawingCost(drawing('<rect/><rect/>'))?.elements).toBe(3)
  })

  it.each(['use', 'mask', 'css'] as const)('of ten in ten, by %s, is a power of ten', (way) => {
    expect(drawingCost(bomb(3, way))?.elements).toBeGreaterThan(1_000)
    expect(measureDrawing(bomb(3, way))).toBe('modest')
    expect(measureDrawing(bomb(9, way))).toBe('too-complex')
    expect(bomb(9, 'use').length).toBeLessThan(2_000)
  })

  it('has none where it uses itself, is nested without end, or is no drawing of shapes', () => {
    expect(drawingCost(drawing('<g id="a"><use href="#a"/></g>'))).toBeNull()
    expect(drawingCost(drawing(`<mask id="m"><rect mask="url(#m)"/></mask>`))).toBeNull()
    const nested = (levels: number) => drawing('<g>'.repeat(levels) + '</g>'.repeat(levels))
    expect(measureDrawing(nested(90))).toBe('modest')
    expect(measureDrawing(nested(110))).toBe('too-complex')
    expect(drawingCost(nested(100_000))).toBeNull()
    for (const inside of [
      '<script>x</script>',
      '<filter id="f"><feTurbulence baseFrequency="9"/></filter>',
      '<foreignObject/>',
      '<image href="http://x/y.png"/>',
      '<animate/>',
      '<g>',
      '</g>',
      '<!-- x -->',
    ])
      expect(drawingCost(drawing(inside))).toBeNull()
    expect(drawingCost('')).toBeNull()
    expect(drawingCost('<g/>text<g/>')).toBeNull()
  })

  it('is found in no time, whatever stands in it', async () => {
    const pieces = [
      '<g id="a">',
      '</g>',
      '<use href="#a"/>',
      '<rect class="a" ',
      '"',
      '=',
      '<',
      'a',
    ]
    const took = await workTime(() => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
          measureDrawing(drawing(parts.join('')))
        }),
        { numRuns: 300, seed: 11 },
      )
      for (const piece of pieces) measureDrawing(drawing(piece.repeat(200_000 / piece.length)))
    })
    expect(took).toBeLessThan(4000)
  })
})

describe('a picture that is kept', () => {
  it('is measured by the pixels it says', () => {
    expect(measurePixels(2000, 2000)).toBe('modest')
    expect(measurePixels(2001, 2000)).toBe('too-many-pixels')
    expect(measurePixels(0, 10)).toBe('broken')
    expect(measureKept(kept('png', pngOf(300, 400)))).toBe('modest')
    expect(measureKept(kept('jpeg', jpegOf(30_000, 30_000)))).toBe('too-many-pixels')
    expect(measureKept(kept('png', jpegOf(300, 400)))).toBe('broken')
    expect(measureKept(kept('png', pngOf(300, 400).subarray(0, 60)))).toBe('broken')
  })

  it('is no logo where it would be too much to draw, and can be taken away none the less', () => {
    const text = (href: string) => `30x40 ${href}`
    const good = keptDrawing(bomb(2))
    expect(logoFrom(text(good))?.href).toBe(good)
    const png = kept('png', pngOf(30, 40))
    expect(logoFrom(`${text(good)} ${png}`)?.raster).toBe(png)
    const bad = [
      text(keptDrawing(bomb(9))),
      text(kept('jpeg', jpegOf(9_000, 9_000))),
      `${text(good)} ${kept('png', pngOf(30, 40).subarray(0, 60))}`,
      text(`data:image/png;base64,${'A'.repeat(MOST_LOGO_LETTERS)}`),
    ]
    for (const value of bad) {
      const office = structureOf([unit('dinas'), settingRecord('logo', value)])
      expect([logoOf(office), hasLogo(office)]).toEqual([null, true])
      expect(hasLogo(done(office, changeLogo(null)))).toBe(false)
    }
  })
})
