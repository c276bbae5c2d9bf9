import { expect, it } from 'vitest'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import { SAMPLE_PAPERS, SAMPLE_SOURCE, sampleWish } from '../make/sample-papers.ts'
import { testFonts } from '../make/test-fonts.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { uaFaults } from './pdf/ua-faults.ts'

interface Word {
  readonly text: string
  readonly y: number
}

/** The words of a sheet with the height they stand at, in its own units. */
function wordsOf(svg: string): Word[] {
  const found = svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)</g)
  return [...found].map(([, y, text = '']) => ({ text, y: Number(y) }))
}

it('what goes on behind the first pair has both versions on one sheet, where that saves one', async () => {
  expect(SAMPLE_PAPERS).toContain('before-after')
  const { choice, ...wish } = sampleWish('before-after', 'id', 10)
  const made = makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...choice, content: 'units' } })
  const { svg = [], sheets } = made?.document ?? {}
  expect(sheets).toBe(3)
  expect(made?.plan?.sentence).toContain('3 lembar F4')
  const [before = '', after = '', both = ''] = svg
  expect([before, after].map((one) => /SEMULA|MENJADI/.exec(one)?.[0])).toEqual([
    'SEMULA',
    'MENJADI',
  ])
  const words = wordsOf(both)
  const [upper, lower] = ['SEMULA', 'MENJADI'].map((text) => words.find((one) => one.text === text))
  expect(lower?.y).toBeGreaterThan(upper?.y ?? 0)
  expect(words.filter(({ text }) => text === 'SEMULA' || text === 'MENJADI')).toHaveLength(2)
  // Each of the three branches stands in both, and says from which sheet it comes.
  for (const [sheet, box] of ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3'].map((one) => [one[0], one]))
    expect(both.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(
      `dari lembar ${sheet}, kotak ${box}`,
    )
  for (const [sheet, svgOf] of [
    [1, before],
    [2, after],
  ] as const)
    expect(svgOf.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      new RegExp(`Kotak ${sheet}\\.1 · lanjut lembar 3, kotak 3\\.1`),
    )
  // What is taken and what comes of it are explained once, together.
  for (const item of ['Baru', 'Dihapus, digabung, disetarakan', 'Pegawai ditempatkan'])
    expect(words.filter(({ text }) => text === item)).toHaveLength(1)
  expect(words.filter(({ text }) => text === 'Lembar 3 dari 3')).toHaveLength(1)
  const document = made?.document
  if (!document) throw new Error('no sheets')
  const order = { document, fonts: await testFonts(), creator: '', createdAt: new Date(0) }
  expect(uaFaults(await readPdf(writePdf(order)))).toEqual([])
})

it.each([
  ['A4', 10, 3],
  ['F4', 12, 5],
] as const)(
  'the taller version leaves the other less of their sheet, on %s at %i pt',
  (paper, minType, sheets) => {
    const { choice, ...wish } = sampleWish('before-after', 'id', minType)
    const asked = { ...choice, content: 'units', paper } as const
    const { document, plan } = makeSheets(SAMPLE_SOURCE, { ...wish, choice: asked }) ?? {}
    expect(document?.sheets).toBe(sheets)
    expect(plan?.keepsType).toBe(true)
    const height = document?.paper.heightMm ?? 0
    for (const svg of document?.svg.slice(2) ?? []) {
      const words = wordsOf(svg)
      const at = (text: string) => words.find((one) => one.text === text)?.y ?? 0
      // What was is the taller: the heading of what comes stands below the middle, and all of it above the foot.
      expect(at('SEMULA')).toBeLessThan(at('MENJADI'))
      expect(at('MENJADI')).toBeGreaterThan(height / 2)
      expect(Math.max(...words.map(({ y }) => y))).toBeLessThanOrEqual(height - 12 + 0.1)
    }
  },
)
