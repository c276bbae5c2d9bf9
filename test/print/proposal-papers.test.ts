import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { actsUnder } from '../../renderer/domain/acts/acts-under.ts'
import type { FrozenAct, Mark } from '../../renderer/domain/proposal/proposal.ts'
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
import { actMarks } from '../../renderer/print/chart/boxes/act-marks.ts'
import { footOf } from '../../renderer/print/heads/paper-heads.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { actSides } from '../../renderer/print/proposal/act-sides.ts'
import { beforeAfterSheets } from '../../renderer/print/proposal/before-after.ts'
import { pageOf } from '../../renderer/print/sheet/document.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { drafted } from '../domain/proposal/small-reform.ts'
import {
  PROPOSAL_PAPERS,
  proposalDocument,
  proposalDocx,
  proposalText,
} from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import {
  F4,
  linesOn,
  samplePage as paper,
  placesOf,
  saidOn,
  sample,
  textsOf,
  words,
} from './on-sheets.ts'

const { live, proposal } = sample

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

/** Wherever posts go somebody is to be placed, so that each act has its line on people. */
function leavingSomebody(impact: FrozenAct['impact']): FrozenAct['impact'] {
  return impact.posts < 0 ? { ...impact, persons: ['person:a'] } : impact
}

/** What stands too near the edge of the sheet or is smaller than asked, for the message. */
function strayOf(svg: string, { widthMm, heightMm }: Paper, least: number): unknown[] {
  return [
    ...textsOf(svg).filter(
      ({ x, y, size }) =>
        size / MM_PER_PT < least - 0.01 ||
        y > heightMm - 5 ||
        x < 5 ||
        x > widthMm - 5 ||
        Number.isNaN(x + y),
    ),
    ...placesOf(svg, 'rect', 'x', 'y', 'width', 'height').filter(
      ([x = 0, y = 0, width = 0, height = 0]) =>
        width < widthMm && (x + width > widthMm - 9 || y + height > heightMm - 9),
    ),
  ]
}

describe.each(PROPOSAL_PAPERS)('the paper %s', (kind) => {
  it.each([
    ['F4', true],
    ['A4', true],
    ['A3', false],
  ] as const)('keeps within %s (upright: %s), whatever is written', (name, portrait) => {
    for (const [content, minType] of [
      [paper, 8],
      [long, 13],
      [long, 24],
    ] as const) {
      const choice = { ...F4, paper: name, portrait, minType }
      const document = proposalDocument(kind, content, choice)
      const least = Math.max(kind === 'decision-sheet' ? 10 : 8, document.typePt)
      expect(document.keepsType).toBe(document.typePt === minType)
      const kept = minType < 24 && (content !== long || kind !== 'decision-sheet')
      if (kept) expect(document.typePt).toBe(minType)
      expect(document.svg).toHaveLength(document.sheets)
      for (const svg of document.svg) expect(strayOf(svg, document.paper, least)).toEqual([])
    }
  })

  it('is whole in each language, on sheets and in Word', () => {
    for (const language of ['id', 'en'] as const) {
      const page = pageOf(proposalDocument(kind, paper, { ...F4, language }))
      expect(page).toContain(`lang="${language}"`)
      expect(page).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
    const text = JSON.stringify(proposalText(kind, paper, { portrait: null, language: 'id' }))
    expect(text).toContain(paper.fingerprint)
    expect(text).not.toMatch(/undefined|NaN/)
  })
})

describe('the matrix', () => {
  const { blocks } = proposalText('matrix', paper, { portrait: null, language: 'id' })
  const rows = blocks.find((block) => block.kind === 'table')?.rows ?? []

  it('tells of each act what was and is, with eselon, kelas and K, and sums up once, below', () => {
    expect(rows).toHaveLength(paper.acts.length)
    const merged = rows
      .map(({ cells }) => cells[1]?.join())
      .find((was) => was?.includes('• Kepala Subbagian Program'))
    expect(merged).toContain('Kepala Subbagian Program\u00a0· IV.a\u00a0·\u00a0kelas\u00a09')
    const recap = JSON.stringify(blocks.at(-1))
    expect(recap).toContain('["Jabatan eselon IV.a"],["16"],["3"],["−13"]')
    expect(recap).toContain('["Jabatan kelas 9"],["22"],["10"],["−12"]')
  })

  it('of very long names goes on in the next sheet with its number: no sheet is left half white, no line is lost', () => {
    const acts = long.acts.map((act, at) => {
      const lines = Array.from({ length: 20 + 5 * (at % 5) }, (_, line) => `butir${at}baris${line}`)
      return { ...act, reason: lines.join('\n') }
    })
    const choice = { ...F4, paper: 'A4', portrait: false, minType: 12 } as const
    const pages = proposalDocument('matrix', { ...long, acts }, choice).svg.map(textsOf)
    const said = pages.flat().map(({ text }) => text)
    const written = acts.flatMap(({ reason }) => reason.split('\n'))
    expect(said.filter((text) => text.startsWith('butir'))).toEqual(written)
    expect(said.filter((text) => /^\(\d+\)$/.test(text)).length).toBeGreaterThan(3)
    const last = pages.findLastIndex((page) => page.some(({ text }) => text.startsWith('butir')))
    const { heightMm } = paperOf('A4', false)
    for (const page of pages.slice(0, last)) {
      const lowest = Math.max(...page.map(({ y }) => y).filter((y) => y < heightMm - 30))
      expect(lowest).toBeGreaterThan(0.7 * heightMm)
    }
  })

  it.each([15, 16, 17, 18, 19, 20])(
    'cuts no short paragraph in a row that goes on, at %i pt',
    (minType) => {
      const small = sampleProposal({ duties: false })
      const whole = proposalPaper(small.proposal, small.live, 1, SAMPLE_DAY)
      const acts = whole.acts.map((act) => ({ ...act, impact: leavingSomebody(act.impact) }))
      const pages = proposalDocument('matrix', { ...whole, acts }, { ...F4, minType }).svg.map(
        linesOn,
      )
      const begun = (page: readonly string[]) => page.filter((text) => /pegawai perlu$/.test(text))
      expect(begun(pages.flat()).length).toBeGreaterThan(3)
      for (const page of pages)
        expect(page.filter((text) => text === 'penempatan')).toHaveLength(begun(page).length)
    },
  )

  it('of a merger into a unit that stays names that unit', () => {
    const merger = {
      from: ['unit:kemitraan'],
      into: 'unit:lip',
      on: SAMPLE_DAY,
      basis: null,
    } as const
    const change = drafted(live, mergeUnits(merger))
    const draft = { ...proposal, status: 'draf' as const, versions: [], change }
    const { acts, base } = proposalPaper(draft, live, null, SAMPLE_DAY)
    const [merged] = acts
    if (merged?.act !== 'merge') throw new Error('no merger')
    const sides = actSides(merged, actSource(words, change, base), words)
    expect([sides.before[0], sides.after[0]]).toEqual([
      'Seksi Kemitraan Komunikasi Publik',
      'Seksi Layanan Informasi Publik (Bidang Informasi dan Komunikasi Publik)',
    ])
  })
})

it.each(['matrix', 'berita-acara'] as const)(
  'what only follows stands set in below its act, on the sheet and in Word (%s)',
  async (kind) => {
    const under = actsUnder(paper.acts, paper.base)
    expect(under.size).toBeGreaterThan(5)
    const table = proposalText(kind, paper, F4).blocks.find((one) => one.kind === 'table')
    const rows = (table?.rows ?? []).slice(0, paper.acts.length)
    expect(rows.map((row) => row.under !== undefined)).toEqual(
      paper.acts.map(({ key }) => under.has(key)),
    )
    const texts = proposalDocument(kind, paper, F4).svg.flatMap(textsOf)
    const leftOf = (word: string) =>
      texts.filter(({ text }) => text.startsWith(word)).map(({ x }) => x)
    const [led = 0] = leftOf('PENYETARAAN')
    expect(leftOf('PENEMPATAN')).toHaveLength(under.size)
    for (const x of leftOf('PENEMPATAN')) expect(x - led).toBeCloseTo(4, 2)
    const file = unzipSync(await proposalDocx(kind, paper, F4))['word/document.xml']
    const cells = strFromU8(file ?? new Uint8Array()).split('<w:tc>')
    const setIn = cells.filter((cell) => /w:ind w:left="227"/.test(cell))
    expect(setIn.filter((cell) => cell.includes('PENEMPATAN'))).toHaveLength(under.size)
    expect(setIn.filter((cell) => cell.includes('PENYETARAAN'))).toEqual([])
  },
)

describe('the minutes', () => {
  const marked = (mark: (at: number) => Mark, content = paper): ProposalPaper => ({
    ...content,
    decisions: Object.fromEntries(
      content.acts.map(({ key }, at) => [key, { mark: mark(at), remark: '' }]),
    ),
  })
  const told = (content: ProposalPaper) =>
    JSON.stringify(proposalText('berita-acara', content, { portrait: null, language: 'id' }).blocks)
  const minutes = (mark: (at: number) => Mark) => told(marked(mark))

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

  it('are filled in from what is known; lines only for the place and number nobody told', () => {
    const log = [
      { at: '2018-11-20T03:00:00Z', by: '', from: 'ditelaah', to: 'diputus', note: '' } as const,
    ]
    const [first, ...others] = paper.acts.map((act) => ({ ...act, reason: '' }))
    if (!first) throw new Error('no acts')
    const acts = [{ ...first, reason: 'Beban kerja rendah.' }, ...others]
    const known = { ...paper, proposal: { ...proposal, log }, acts }
    const open = told({ ...known, decisions: {} })
    for (const text of [
      'Alasan: Beban kerja rendah.',
      'Perhatian: Golongan III/b',
      '14 perlu pengukuhan: Agus Setyabudi Hardiwinoto, S.Si.',
      'formasi kosong sesudahnya',
      'bertempat di ............................................, Contoh',
      'hasil pembahasan tiap butir dicatat',
      'Pada hari ini Kamis tanggal empat bulan Oktober tahun dua ribu delapan belas, bertempat',
    ])
      expect(open).toContain(text)
    expect(open.match(/Alasan:/g)).toHaveLength(1)
    expect(open).not.toContain('belum diputus')
    const decided = told({ ...known, decisions: { [first.key]: { mark: 'S', remark: '' } } })
    expect(decided).toContain(
      'Selasa tanggal dua puluh bulan November tahun dua ribu delapan belas',
    )
    expect(decided).toContain('Hasilnya: 1 disetujui, 16 belum diputus.')
  })

  it.each([8, 12, 14])(
    'are signed by five below the numbers they agreed to, at %i pt',
    (minType) => {
      for (const content of [paper, long]) {
        const agreed = marked(() => 'S', content)
        const pages = proposalDocument('berita-acara', agreed, { ...F4, minType }).svg
        const signed = pages.filter((page) => linesOn(page).includes('Wali Kota Contoh,'))
        expect(signed).toEqual(pages.slice(-1))
        expect(linesOn(signed[0])).toEqual(
          expect.arrayContaining(['Sekretaris Daerah,', 'Kebutuhan (K)']),
        )
        expect(saidOn(signed)).toContain('jumlahnya menjadi sebagai berikut')
      }
    },
  )

  it('of the demo take three sheets of F4, with the numbers in two halves', () => {
    const small = sampleProposal({ duties: false })
    const whole = proposalPaper(small.proposal, small.live, 1, SAMPLE_DAY)
    const { svg } = proposalDocument(
      'berita-acara',
      marked(() => 'S', whole),
      F4,
    )
    expect(svg).toHaveLength(3)
    const texts = textsOf(svg[2])
    const label = texts.find(({ text }) => text === 'Unit kerja (tanpa KJF)')
    const beside = texts.find(({ x, y, text }) => y === label?.y && x > 107 && !/^\d/.test(text))
    expect(beside?.text).toMatch(/^Jabatan (eselon|kelas) /)
  })

  it.each(['F4', 'A4', 'A3'] as const)(
    'have the sums on the sheet that is signed, whatever type they are set in (%s)',
    (sheet) => {
      for (const minType of [8, 10, 11, 12]) {
        for (const many of [1, 2, 3, paper.acts.length]) {
          const some = { ...paper, acts: paper.acts.slice(0, many) }
          const { svg } = proposalDocument('berita-acara', some, { ...F4, paper: sheet, minType })
          const has = ['>Demikian', '>Menjadi<'].map((text) => svg.at(-1)?.includes(text))
          expect([minType, many, ...has]).toEqual([minType, many, true, true])
        }
      }
    },
  )
})

describe('the foot', () => {
  const name = 'Penyederhanaan struktur organisasi dan penyetaraan jabatan administrasi '.repeat(3)
  const named = { ...paper, proposal: { ...proposal, name: name.trim() } }

  it('of before and after has version, day and code, however long the name is', () => {
    const { base, next, acts } = named
    for (const minType of [8, 16]) {
      const { document } = beforeAfterSheets(base, next, actMarks(acts, base, next), {
        on: SAMPLE_DAY,
        paper: paperOf('F4', false),
        mode: 'fit',
        minType,
        language: 'id',
        content: 'units',
        note: footOf(named, words),
      })
      for (const svg of document.svg) {
        const foot = linesOn(svg).find((line) => line.includes(paper.fingerprint)) ?? ''
        expect(linesOn(svg)).toContainEqual(expect.stringMatching(/^Lembar \d+ dari \d+$/))
        expect(foot).toContain(paper.fingerprint)
        if (minType < 16) expect(foot).toContain('… · versi 1 · dicetak 4 Oktober 2018 · ')
      }
    }
  })

  it.each(['decision-sheet', 'telaahan', 'berita-acara'] as const)(
    'of %s does not break a day',
    (kind) => {
      for (const minType of [8, 12]) {
        const [first] = proposalDocument(kind, named, { ...F4, minType }).svg
        expect(linesOn(first).some((line) => line.includes('dicetak 4 Oktober 2018'))).toBe(true)
      }
    },
  )
})

describe('the papers of what is enacted', () => {
  const [version] = proposal.versions
  if (!version) throw new Error('no version')
  const enacted = apply(live, version.change)
  const page = (now: Structure) => proposalPaper(proposal, now, 1, SAMPLE_DAY)
  const recapOf = (now: Structure) =>
    proposalText('matrix', page(now), { portrait: null, language: 'id' }).blocks.at(-1)

  it('have the numbers and the whole office of then, whatever was done since', () => {
    const unit = get(enacted, 'unit:ikp')
    if (!unit) throw new Error('no unit')
    const renamed = withRecords(enacted, new Map([[unit.id, { ...unit, name: 'IKP' }]]))
    for (const now of [enacted, renamed]) {
      expect(recapOf(now)).toEqual(recapOf(live))
      const { base, next } = page(now)
      expect(all(base, 'unit')).toHaveLength(all(live, 'unit').length)
      expect(all(next, 'unit')).toHaveLength(all(enacted, 'unit').length)
    }
  })

  it('have what the proposal remembers where the rest is gone', () => {
    const { base, next } = page(structureOf(all(live, 'setting')))
    expect(all(base, 'unit').length).toBeGreaterThan(0)
    expect(all(base, 'unit').length).toBeLessThan(all(live, 'unit').length)
    expect(next).not.toBe(base)
  })
})

it('the papers of a draft have its fingerprint, which moves with each edit and with the version', () => {
  const draft = { ...proposal, status: 'draf' as const, versions: [], codes: {} }
  const [first, second] = [draft, { ...draft, change: {} }].map((one) =>
    proposalPaper(one, live, null, SAMPLE_DAY),
  )
  expect(first?.fingerprint).toBe(paper.fingerprint)
  expect(second?.fingerprint).not.toBe(first?.fingerprint)
  expect(second?.acts).toEqual([])
})
