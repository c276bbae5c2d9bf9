import { describe, expect, it } from 'vitest'
import type { Mark } from '../../renderer/domain/proposal/proposal.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  type Structure,
  structureOf,
  withRecords,
} from '../../renderer/domain/structure/structure.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { MM_PER_PT, type Paper, paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { actSides } from '../../renderer/print/proposal/act-sides.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { pageOf } from '../../renderer/print/sheet/document.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { actCapitals } from '../../renderer/words/telling/act-words.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { PROPOSAL_PAPERS, proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { flat } from './flat-svg.ts'

const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)
const words = wordsIn('id')

/** The same with very long names and reasons in every act. */
const long: ProposalPaper = {
  ...paper,
  acts: paper.acts.map((act) => ({
    ...act,
    from: `${act.from ?? ''} ${'Pengelolaan dan Pengembangan Sumber Daya Teknologi '.repeat(4)}`,
    name: `Kepala Seksi ${'Pertanggungjawabanketatausahaankepegawaiandaerah'.repeat(3)}`,
    reason: 'Disesuaikan dengan hasil analisis beban kerja dan ketentuan yang berlaku. '.repeat(5),
  })),
}

interface Text {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: string
  readonly text: string
}

function textsOf(svg: string): Text[] {
  return [...flat(svg).matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(
    ([, attributes = '', inner = '']) => {
      const text = inner.replace(/<[^>]*>/g, '')
      const value = (name: string) => new RegExp(` ?${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      return {
        x: Number(value('x')),
        y: Number(value('y')),
        size: Number(value('font-size')) / MM_PER_PT,
        anchor: value('text-anchor') || 'start',
        text,
      }
    },
  )
}

function rectsOf(svg: string): { x: number; y: number; width: number; height: number }[] {
  return [
    ...flat(svg).matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }))
}

describe('the decision sheet', () => {
  const sheet = decisionSheet(paper, paperOf('F4', true), 8, words)

  it('has every act once, in order, with a ring, three boxes a pen fits in, and its word', () => {
    const rings = sheet.svg.flatMap((svg) => [...svg.matchAll(/<circle /g)])
    expect(rings).toHaveLength(paper.acts.length)
    const boxes = sheet.svg.flatMap(rectsOf).filter(({ width, height }) => width === height)
    expect(boxes, 'and one for all').toHaveLength(3 * paper.acts.length + 1)
    for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(6)
    const least = Math.min(...sheet.svg.flatMap(textsOf).map(({ size }) => size))
    expect(least).toBeGreaterThanOrEqual(9.99)
    const numbers = sheet.svg
      .flatMap(textsOf)
      .filter(({ text, anchor }) => anchor === 'middle' && /^\d+$/.test(text))
    expect(numbers.map(({ text }) => Number(text))).toEqual(paper.acts.map(({ no }) => no))
    const said = sheet.svg.flatMap(textsOf).map(({ text }) => text)
    for (const { act } of paper.acts)
      expect(said.some((line) => line.startsWith(`${actCapitals(words, act)} `))).toBe(true)
  })

  it('says on each sheet which version it is and which page', () => {
    sheet.svg.forEach((svg, index) => {
      const said = textsOf(svg).map(({ text }) => text)
      expect(said).toContain(paper.fingerprint)
      expect(said).toContain(`halaman ${index + 1} dari ${sheet.sheets}`)
      expect(said.join(' ')).toContain('versi 1 · dicetak 4 Oktober 2018')
      expect(svg).toMatch(/<path d="M/)
    })
  })

  it('ends with the numbers, the chain of initials and who signs', () => {
    const said = textsOf(sheet.svg.at(-1) ?? '').map(({ text }) => text)
    expect(said).toContain('Rekapitulasi')
    for (const word of ['Kepala Bagian', 'Sekretaris Daerah', 'Wali Kota Contoh', 'Adiwangsa']) {
      expect(said.join(' ')).toContain(word)
    }
    expect(said.join(' ')).toContain('Jabatan eselon IV.a 16 → 3')
    const rings = sheet.svg.at(-1)?.match(/<circle /g) ?? []
    expect(rings.length).toBeGreaterThan(0)
  })
})

/** What stands too near the edge of the sheet or is smaller than asked, for the message. */
function strayOf(svg: string, { widthMm, heightMm }: Paper, least: number): unknown[] {
  return [
    ...textsOf(svg).filter(
      ({ x, y, size }) =>
        size < least - 0.01 || y > heightMm - 5 || x < 5 || x > widthMm - 5 || Number.isNaN(x + y),
    ),
    ...rectsOf(svg).filter(
      ({ x, y, width, height }) => x + width > widthMm - 9 || y + height > heightMm - 9,
    ),
  ]
}

describe.each(PROPOSAL_PAPERS)('the paper %s', (kind) => {
  it.each([
    ['F4', true],
    ['F4', false],
    ['A4', true],
    ['A3', false],
    ['Letter', true],
  ] as const)('keeps within %s (upright: %s), whatever is written', (name, portrait) => {
    for (const [content, minType] of [
      [paper, 8],
      [long, 13],
      [long, 24],
    ] as const) {
      const choice = { paper: name, portrait, minType, language: 'id' } as const
      const document = proposalDocument(kind, content, choice)
      const least = Math.max(kind === 'decision-sheet' ? 10 : 8, document.typePt)
      expect(document.keepsType).toBe(document.typePt === minType)
      const kept = minType < 24 && (content !== long || kind !== 'decision-sheet')
      if (kept) expect(document.typePt).toBe(minType)
      expect(document.svg).toHaveLength(document.sheets)
      for (const svg of document.svg) expect(strayOf(svg, document.paper, least)).toEqual([])
    }
  })

  it('is the same bytes each time, and of each language', () => {
    for (const language of ['id', 'en'] as const) {
      const choice = { paper: 'F4', portrait: null, minType: 8, language } as const
      const [one, two] = [1, 2].map(() => pageOf(proposalDocument(kind, paper, choice)))
      expect(one).toBe(two)
      expect(one).toContain(`lang="${language}"`)
      expect(one).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  it('says in Word what it says on paper', () => {
    const text = JSON.stringify(proposalText(kind, paper, { portrait: null, language: 'id' }))
    expect(text).toContain(paper.fingerprint)
    expect(text).not.toMatch(/undefined|NaN/)
  })
})

describe('the matrix', () => {
  it('tells of each act what was and is, with eselon, kelas and K, and sums up once, below', () => {
    const table = proposalText('matrix', paper, { portrait: null, language: 'id' }).blocks.find(
      ({ kind }) => kind === 'table',
    )
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows).toHaveLength(paper.acts.length)
    const merged = table.rows.find(({ cells }) =>
      cells[1]?.join().includes('• Kepala Subbagian Program'),
    )
    expect(merged?.cells[1]?.join()).toContain(
      'Kepala Subbagian Program\u00a0· IV.a\u00a0·\u00a0kelas\u00a09',
    )
    const recap = proposalText('matrix', paper, { portrait: null, language: 'id' }).blocks.at(-1)
    expect(JSON.stringify(recap)).toContain('["Jabatan eselon IV.a"],["16"],["3"],["−13"]')
    expect(JSON.stringify(recap)).toContain('["Jabatan kelas 9"],["22"],["10"],["−12"]')
  })
})

describe('the matrix of very long names', () => {
  const sheet = paperOf('A4', false)
  const tall: ProposalPaper = {
    ...long,
    acts: long.acts.map((act, at) => ({
      ...act,
      reason: Array.from({ length: 20 + 5 * (at % 5) }, (_, line) => `butir${at}baris${line}`).join(
        '\n',
      ),
    })),
  }
  const { svg } = proposalDocument('matrix', tall, {
    paper: 'A4',
    portrait: false,
    minType: 12,
    language: 'id',
  })
  const pages = svg.map(textsOf)

  it('goes on in the next sheet with its number: no sheet is left half white, no line is lost', () => {
    const said = pages.flat().map(({ text }) => text)
    const written = tall.acts.flatMap(({ reason }) => reason.split('\n'))
    expect(said.filter((text) => text.startsWith('butir'))).toEqual(written)
    expect(said.filter((text) => /^\(\d+\)$/.test(text)).length).toBeGreaterThan(3)
    const last = pages.findLastIndex((page) => page.some(({ text }) => text.startsWith('butir')))
    for (const page of pages.slice(0, last)) {
      const lowest = Math.max(...page.filter(({ y }) => y < sheet.heightMm - 30).map(({ y }) => y))
      expect(lowest).toBeGreaterThan(0.7 * sheet.heightMm)
    }
  })
})

describe('the matrix of a merger into a unit that stays', () => {
  it('names that unit', () => {
    const merger = {
      from: ['unit:kemitraan'],
      into: 'unit:lip',
      on: SAMPLE_DAY,
      basis: null,
    } as const
    const change = mergeUnits(merger)(live)
    if (!change.ok) throw new Error(change.problem.code)
    const draft = { ...proposal, status: 'draf' as const, versions: [], change: change.value }
    const { acts, change: whole, base } = proposalPaper(draft, live, null, SAMPLE_DAY)
    const [merged] = acts
    if (merged?.act !== 'merge') throw new Error('no merger')
    const sides = actSides(merged, actSource(words, whole, base), words)
    expect(sides.before[0]).toBe('Seksi Kemitraan Komunikasi Publik')
    expect(sides.after[0]).toBe(
      'Seksi Layanan Informasi Publik (Bidang Informasi dan Komunikasi Publik)',
    )
  })
})

describe('the minutes', () => {
  const minutes = (mark: (at: number) => Mark) => {
    const decisions = Object.fromEntries(
      paper.acts.map(({ key }, at) => [key, { mark: mark(at), remark: '' }]),
    )
    const { blocks } = proposalText(
      'berita-acara',
      { ...paper, decisions },
      { portrait: null, language: 'id' },
    )
    return JSON.stringify(blocks)
  }

  it('have the numbers of what was agreed to, once all is decided', () => {
    expect(minutes(() => 'T')).toContain('["Unit kerja (tanpa KJF)"],["23"],["23"],["0"]')
    expect(minutes(() => 'S')).toContain('["Unit kerja (tanpa KJF)"],["23"],["10"],["−13"]')
    const first = minutes((at) => (at === 0 ? 'S' : 'T'))
    expect(first).toContain('Dengan dilaksanakannya butir yang disetujui')
    expect(first).toContain('Hasilnya: 1 disetujui, 16 ditolak.')
    expect(first).not.toContain('gugur')
  })

  it('say which agreed acts fall along, and with which', () => {
    const merge = paper.acts.findIndex(({ act }) => act === 'equalise')
    const said = minutes((at) => (at === merge ? 'T' : 'S'))
    const because = `Ikut gugur karena butir ${paper.acts[merge]?.no} tidak dilaksanakan.`
    const fallen = said.split(because).length - 1
    expect(fallen).toBeGreaterThan(0)
    expect(said).toContain(`${fallen} butir yang disetujui ikut gugur`)
    expect(minutes(() => 'S')).not.toContain('gugur')
  })
})

describe('a signature', () => {
  it('has a name too long for its column on two lines, apart from those beside it', () => {
    const name = 'Dr. Ir. H. Muhammad Abdurrahman Wahid Kusumaningrat, S.T., M.Eng., Ph.D.'
    const signers = [1, 2, 3].map((no) => ({ over: '', title: `Pejabat ${no}`, name, under: '' }))
    const text = {
      title: 'Berita acara',
      landscape: false,
      foot: '',
      blocks: [{ kind: 'signatures' as const, signers }],
    }
    const { svg } = textDocument(text, paperOf('F4', true), 8, words)
    const lines = svg
      .flatMap(textsOf)
      .filter(({ text: line }) => line !== '' && name.includes(line) && line.length > 3)
    expect(lines.length).toBeGreaterThanOrEqual(6)
    for (const { text: line, size } of lines) {
      const width = textWidth(line, { family: 'sans', bold: true }) * size * MM_PER_PT
      expect(width).toBeLessThan(60)
    }
  })
})

describe('the papers of what is enacted', () => {
  const [version] = proposal.versions
  if (!version) throw new Error('no version')
  const enacted = apply(live, version.change)
  const recapOf = (now: Structure) =>
    JSON.stringify(
      proposalText('matrix', proposalPaper(proposal, now, 1, SAMPLE_DAY), {
        portrait: null,
        language: 'id',
      }).blocks.at(-1),
    )

  it('have the numbers and the whole office of then, whatever was done since', () => {
    const unit = get(enacted, 'unit:ikp')
    const renamed = unit && withRecords(enacted, new Map([[unit.id, { ...unit, name: 'IKP' }]]))
    if (!renamed) throw new Error('no unit')
    for (const now of [enacted, renamed]) {
      expect(recapOf(now)).toBe(recapOf(live))
      const { base, next } = proposalPaper(proposal, now, 1, SAMPLE_DAY)
      expect(all(base, 'unit')).toHaveLength(all(live, 'unit').length)
      expect(all(next, 'unit')).toHaveLength(all(enacted, 'unit').length)
    }
  })

  it('have what the proposal remembers where the rest is gone', () => {
    const now = structureOf(all(live, 'setting'))
    const { base, next } = proposalPaper(proposal, now, 1, SAMPLE_DAY)
    expect(all(base, 'unit').length).toBeGreaterThan(0)
    expect(all(base, 'unit').length).toBeLessThan(all(live, 'unit').length)
    expect(next).not.toBe(base)
  })
})

describe('the papers of a draft', () => {
  it('have its fingerprint, which moves with each edit and with the version', () => {
    const draft = { ...proposal, status: 'draf' as const, versions: [], codes: {} }
    const first = proposalPaper(draft, live, null, SAMPLE_DAY)
    const second = proposalPaper({ ...draft, change: {} }, live, null, SAMPLE_DAY)
    expect(first.fingerprint).toBe(paper.fingerprint)
    expect(second.fingerprint).not.toBe(first.fingerprint)
    expect(second.acts).toEqual([])
  })
})
