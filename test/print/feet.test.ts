import { describe, expect, it } from 'vitest'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { paperKind, SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { SAMPLE_SOURCE, sampleWish } from '../make/sample-papers.ts'

/** Millimetres from the edge of the paper. */
const EDGE = 12
const COUNTED = { id: /^(halaman|Lembar) \d+ dari \d+$/, en: /^(page|Sheet) \d+ of \d+$/i }
/** Its code stands beside the QR, larger. */
const LARGE_CODE = 'decision-sheet'
/** It has several codes, each beside its option. */
const SEVERAL_CODES = 'options'

interface Said {
  readonly x: number
  readonly y: number
  readonly anchor: string
  readonly text: string
}

function saidOn(svg: string): Said[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, given = '', text = '']) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(given)?.[1] ?? ''
    return { x: Number(of('x')), y: Number(of('y')), anchor: of('text-anchor'), text }
  })
}

/** Places of a drawing are told to a hundredth of a millimetre, and may be rounded the other way. */
const ROUNDING_MM = 0.0101
const FORMS = [
  ['id', 'F4', 8],
  ['en', 'F4', 8],
  ['id', 'A4', 10],
  ['en', 'A3', 9],
] as const

describe.each(FORMS)('the foot of every paper (%s, %s, %i pt)', (language, paper, minType) => {
  // A regulation has its number at the head, as the rules of drafting want it (`naskah.test.ts`).
  const kinds = SHEET_KINDS.filter((kind) => paperKind(kind).group !== 'regulation')

  it.each(kinds)('has page and code where all others have them: %s', (kind) => {
    const wish = sampleWish(kind, language, minType)
    const made = makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...wish.choice, paper } })
    if (!made) throw new Error(kind)
    const { document } = made
    const { widthMm, heightMm } = document.paper
    const { proposal } = SAMPLE_SOURCE
    for (const svg of document.svg) {
      const said = saidOn(svg)
      const pages = said.filter(({ text }) => COUNTED[language].test(text))
      expect(pages.length).toBe(document.svg.length > 1 ? 1 : pages.length)
      for (const page of pages) {
        expect(page.anchor).toBe('end')
        expect(Math.abs(page.x - (widthMm - EDGE))).toBeLessThan(ROUNDING_MM)
        expect(Math.abs(page.y - (heightMm - EDGE))).toBeLessThan(ROUNDING_MM)
      }
      const words = said.filter(({ y }) => Math.abs(y - (heightMm - EDGE)) < 0.01)
      const left = words.filter(({ anchor }) => anchor !== 'end')
      for (const { x, text } of left) {
        expect([EDGE, ...(kind === LARGE_CODE ? [EDGE + 23] : [])], text).toContain(x)
      }
      if (kind === SEVERAL_CODES || !proposal) continue
      if (left.some(({ text }) => text.includes(proposal.name)))
        expect(left[0]?.text).toMatch(/ · [0-9A-F]{4}-[0-9A-F]{4}$/)
    }
  })
})
