import { describe, expect, it } from 'vitest'
import type { FrozenAct } from '../../renderer/domain/proposal/proposal.ts'
import { MM_PER_PT, paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { actCapitals } from '../../renderer/words/telling/act-words.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import {
  attribute,
  flat,
  linesOn,
  placesOf,
  type SvgText,
  saidOn,
  samplePage,
  tagsOf,
  textsOf,
  words,
} from './on-sheets.ts'

const F4 = paperOf('F4', true)
const { live, proposal } = sampleProposal({ duties: false })
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)
const plain = decisionSheet(samplePage, F4, 8, words)

/** The same with long names and a reason in every third act. */
const longer: ProposalPaper = {
  ...paper,
  acts: paper.acts.map((act, at) => ({
    ...act,
    from: `${act.from ?? ''} serta Penyelenggaraan Urusan Pemerintahan Bidang Ketenagakerjaan`,
    to: `${act.to ?? ''} Pengembang Sistem Informasi dan Komunikasi Kepemerintahan`,
    reason: at % 3 === 0 ? 'Disesuaikan dengan hasil analisis beban kerja tahun 2017.' : '',
    impact: leavingSomebody(act.impact),
  })),
}

/** Wherever posts go somebody is to be placed, so that each act has its line on people. */
function leavingSomebody(impact: FrozenAct['impact']): FrozenAct['impact'] {
  return impact.posts < 0 ? { ...impact, persons: ['person:a'] } : impact
}

function widthOf({ lead, text, size }: SvgText): number {
  const bold = textWidth(lead, { family: 'sans', bold: true })
  return (bold + textWidth(text.slice(lead.length), { family: 'sans', bold: false })) * size
}

it('has every act once, in order, with a ring, three boxes a pen fits in, and its word', () => {
  const texts = plain.svg.flatMap(textsOf)
  const { acts } = samplePage
  expect(plain.svg.flatMap((svg) => tagsOf(svg, 'circle'))).toHaveLength(acts.length)
  const boxes = plain.svg
    .flatMap((svg) => placesOf(svg, 'rect', 'width', 'height'))
    .filter(([width, height]) => width === height)
  expect(boxes, 'and one for all').toHaveLength(3 * acts.length + 1)
  expect(Math.min(...boxes.flat())).toBeGreaterThanOrEqual(6)
  expect(Math.min(...texts.map(({ size }) => size / MM_PER_PT))).toBeGreaterThanOrEqual(9.99)
  const numbers = texts.filter(({ text, anchor }) => anchor === 'middle' && /^\d+$/.test(text))
  expect(numbers.map(({ text }) => Number(text))).toEqual(acts.map(({ no }) => no))
  for (const { act } of acts)
    expect(texts.some(({ text }) => text.startsWith(`${actCapitals(words, act)} `))).toBe(true)
})

it('says on each sheet which version it is and which page', () => {
  plain.svg.forEach((svg, index) => {
    expect(linesOn(svg)).toContain(samplePage.fingerprint)
    expect(linesOn(svg)).toContain(`halaman ${index + 1} dari ${plain.sheets}`)
    expect(saidOn(svg)).toContain('versi 1 · dicetak 4 Oktober 2018')
    expect(svg).toMatch(/<path d="M/)
  })
})

it('has one box for all of it on the first sheet, and says what empty boxes mean', () => {
  const [first, ...others] = plain.svg.map(saidOn)
  expect(first).toContain('Setuju seluruhnya')
  expect(first).toMatch(/ketiga kotaknya dibiarkan kosong dianggap disetujui/)
  expect(first).toContain('belum diputus dan ditanyakan kembali')
  expect(others.join()).not.toContain('Setuju seluruhnya')
})

it('ends with the numbers, the chain of initials in rows of four, two and two, and who signs', () => {
  const [last = ''] = plain.svg.slice(-1)
  expect(linesOn(last)).toContain('Rekapitulasi')
  for (const word of ['Wali Kota Contoh', 'Adiwangsa', 'Jabatan eselon IV.a 16 → 3'])
    expect(saidOn(last)).toContain(word)
  const rowOf = (title: string) => textsOf(last).find(({ text }) => text.startsWith(title))?.y
  expect(rowOf('Kepala Bagian Hukum')).toBeDefined()
  expect(rowOf('Kepala Bagian Hukum')).toBe(rowOf('Kepala Bagian Organisasi'))
  expect(rowOf('Sekretaris Daerah')).toBe(rowOf('Asisten Administrasi'))
  expect(rowOf('Sekretaris Daerah')).not.toBe(rowOf('Kepala Bagian Hukum'))
})

it('is initialled by nobody where the settings name nobody', () => {
  const none = { ...paper, setting: () => '' }
  expect(decisionSheet(none, F4, 8, words).svg.join('')).not.toMatch(/NaN|Infinity/)
})

it('has paraf, the code and the box for all in Word too', () => {
  const { blocks } = proposalText('decision-sheet', samplePage, { language: 'id' })
  const table = blocks.find((block) => block.kind === 'table')
  const heads = ['No', 'Perubahan', 'Setuju', 'Tolak', 'Revisi', 'Catatan', 'Paraf']
  expect(table?.columns.map(({ head }) => head)).toEqual(heads)
  for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength(7)
  expect(blocks).toContainEqual({ kind: 'fields', rows: [['Kode lembar', samplePage.fingerprint]] })
  expect(JSON.stringify(blocks)).toContain('☐ Setuju seluruhnya')
})

it.each([8, 12, 14, 18])(
  'has the numbers at its end apart from what they count, at %i pt',
  (minType) => {
    const texts = textsOf(decisionSheet(paper, F4, minType, words).svg.at(-1))
    const at = texts.findIndex(({ text }) => text === 'Kelompok Jabatan Fungsional (KJF)')
    const [label, number, arrow, after] = texts.slice(at)
    if (!label || !number || !after) throw new Error('no numbers')
    expect([number, arrow, after].map((one) => one?.text)).toEqual(['1', '→', '6'])
    expect([number.y, arrow?.y, after.y]).toEqual([label.y, label.y, label.y])
    const [end, width] = [label, number].map(
      ({ text, size }) => textWidth(text, { family: 'sans', bold: true }) * size,
    )
    expect(number.x - (width ?? 0) - label.x - (end ?? 0)).toBeGreaterThan(3)
    expect(after.x).toBeLessThan(F4.widthMm - 12)
  },
)

describe('of tall acts', () => {
  const sheet = decisionSheet(longer, F4, 12, words)

  it('takes no more sheets than their text needs, and leaves no sheet half white', () => {
    expect(sheet.sheets).toBeLessThanOrEqual(6)
    const foot = Math.max(...textsOf(sheet.svg[0]).map(({ y }) => y)) - 25
    for (const svg of sheet.svg.slice(0, -2)) {
      const rules = tagsOf(svg, 'line').map((tag) => Number(attribute(tag, 'y1')))
      expect(Math.max(...rules.filter((y) => y < foot - 5))).toBeGreaterThan(0.6 * F4.heightMm)
    }
  })

  it('stands as it stood when it was printed, where that is asked for', () => {
    expect(decisionSheet(longer, F4, 12, words, sheet.closeness).svg).toEqual(sheet.svg)
    for (const closeness of [0, 1])
      expect(decisionSheet(longer, F4, 12, words, closeness).closeness).toBe(closeness)
  })

  it('has no text on the boxes and none where is written', () => {
    for (const svg of sheet.svg) {
      const boxes = tagsOf(svg, 'rect').flatMap((tag) => {
        const [x = 0, y = 0, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
          Number(attribute(tag, name)),
        )
        return width === 7 && height === 7 ? [{ x, y }] : []
      })
      const lastBox = Math.max(...boxes.map(({ x }) => x)) + 7
      const dashed = tagsOf(svg, 'line').filter((tag) => tag.includes('stroke-dasharray'))
      const edges = dashed.map((tag) => Number(attribute(tag, 'x1')))
      const remark = Math.min(...edges.filter((x) => x > lastBox))
      // Those that follow from the one above are set in.
      const acts = textsOf(svg).filter(({ x }) => [23, 29].some((at) => Math.abs(x - at) < 0.1))
      expect([boxes.length, acts.length].every((count) => count > 2)).toBe(true)
      for (const line of acts) {
        const beside = boxes.filter(
          ({ y }) => line.y > y - 0.5 && line.y - 0.8 * line.size < y + 7.5,
        )
        for (const edge of [remark, ...beside.map(({ x }) => x)])
          expect(line.x + widthOf(line)).toBeLessThan(edge)
      }
    }
  })
})

describe('closed up', () => {
  const sheetsOf = (acts: number) =>
    proposalDocument(
      'decision-sheet',
      { ...paper, acts: paper.acts.slice(0, acts) },
      { language: 'id' },
    )

  it.each([
    [8, 2],
    [9, 2],
    [15, 3],
  ])('takes for %i acts %i sheets, before a last act goes on to one more', (acts, sheets) => {
    expect(sheetsOf(acts).sheets).toBe(sheets)
  })

  it('holds two acts at least on its last sheet, where there is room for both', () => {
    for (let acts = 9; acts <= paper.acts.length; acts++) {
      const last = linesOn(sheetsOf(acts).svg.at(-1))
      expect(last).toEqual(expect.arrayContaining([String(acts), String(acts - 1)]))
    }
  })

  it('has the same light rule over the heads of the columns on every sheet', () => {
    for (const svg of sheetsOf(paper.acts.length).svg.map(flat)) {
      const band = tagsOf(svg, 'rect').find((tag) => attribute(tag, 'fill') === '#eee') ?? ''
      const rule = tagsOf(svg, 'line').find(
        (line) => attribute(line, 'y1') === attribute(band, 'y'),
      )
      expect(attribute(rule ?? '', 'stroke-width')).toBe('0.25')
    }
  })

  it('costs neither type nor room to write and to sign', () => {
    const [usual, close] = [sheetsOf(8).svg, sheetsOf(9).svg]
    const least = (svg: readonly string[]) =>
      Math.min(...svg.flatMap(textsOf).map(({ size }) => size))
    expect(least(close)).toBe(least(usual))
    for (const svg of [usual, close]) expect(svg.at(-1)).toContain('Wali Kota Contoh,')
    // A later sheet still says whose it is, of which proposal and version.
    expect(saidOn(close[1])).toContain('LEMBAR KEPUTUSAN USULAN PERUBAHAN SOTK · Penyederhanaan')
    expect(saidOn(close[1])).toContain('versi 1')
  })
})
