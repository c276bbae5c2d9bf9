import { expect, test } from 'vitest'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { proposalDocument } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { flat, textsOf } from './flat-svg.ts'

const { live, proposal } = sampleProposal({ duties: false })
const whole = proposalPaper(proposal, live, null, SAMPLE_DAY)
const sheetsOf = (acts: number) =>
  proposalDocument(
    'decision-sheet',
    { ...whole, acts: whole.acts.slice(0, acts) },
    { language: 'id' },
  )

test.each([
  [8, 2],
  [9, 2],
  [15, 3],
])(
  'a decision sheet of %i acts takes %i sheets: closed up before a last act goes on to one more',
  (acts, sheets) => {
    expect(sheetsOf(acts).sheets).toBe(sheets)
  },
)

test('the last sheet of a decision holds two acts at least, where there is room for both', () => {
  for (let acts = 9; acts <= whole.acts.length; acts++) {
    const { svg } = sheetsOf(acts)
    const texts = textsOf(svg.at(-1) ?? '').map(({ text }) => text)
    expect(texts).toContain(String(acts))
    expect(texts).toContain(String(acts - 1))
  }
})

test('the heads of the columns have the same light rule over them on every sheet', () => {
  const over = sheetsOf(whole.acts.length).svg.map((svg) => {
    const band = /<rect [^>]*y="([\d.]+)"[^>]*fill="#eee"/.exec(flat(svg))?.[1]
    const lines = [...flat(svg).matchAll(/<line [^>]*>/g)].map(([line]) => line)
    const rule = lines.find((line) => line.includes(`y1="${band}"`)) ?? ''
    return /stroke-width="([\d.]+)"/.exec(rule)?.[1]
  })
  expect(over).toEqual(over.map(() => '0.25'))
})

test('closing up costs neither type nor room to write and to sign', () => {
  const sizes = (svg: readonly string[]) => {
    const all = svg.join('').matchAll(/<text[^>]* font-size="([\d.]+)"/g)
    return [...new Set([...all].map(([, size]) => Number(size)))].sort((a, b) => a - b)
  }
  const [usual, close] = [sheetsOf(8), sheetsOf(9)]
  expect(sizes(close.svg)[0]).toBe(sizes(usual.svg)[0])
  for (const { svg } of [usual, close]) expect(svg.at(-1)).toContain('Wali Kota Contoh,')
  const said = close.svg.map((svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
  // A later sheet still says whose it is, of which proposal and version.
  expect(said[1]).toContain('LEMBAR KEPUTUSAN USULAN PERUBAHAN SOTK · Penyederhanaan')
  expect(said[1]).toContain('versi 1')
})
