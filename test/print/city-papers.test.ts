import { describe, expect, it } from 'vitest'
import { changeRule } from '../../renderer/domain/rule-table/rule-edits.ts'
import { RULE_TABLE } from '../../renderer/domain/rule-table/rule-table.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { SheetKind } from '../../renderer/papers/paper-table.ts'
import { LEGEND_ITEMS, legendWord } from '../../renderer/print/chart/legend-items.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { testFonts } from '../make/test-fonts.ts'
import { city, drafted, ON, proposal } from './city-proposal.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { uaFaults } from './pdf/ua-faults.ts'

const known = new Map<SheetKind, ReturnType<typeof madeAnew>>()

/** The paper of the city as it is, made once. */
function made(kind: SheetKind) {
  const paper = known.get(kind) ?? madeAnew(kind)
  known.set(kind, paper)
  return paper
}

function madeAnew(kind: SheetKind, live = city, choice: Partial<PaperChoice> = {}) {
  const wish = { language: 'id', on: ON, today: ON } as const
  const sheets = makeSheets(
    { structure: live, live, proposal },
    { choice: { ...USUAL_PAPER, ...choice, kind }, ...wish },
  )
  if (!sheets) throw new Error(kind)
  return sheets
}

function saidBy(svg: string): string {
  return svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** Words of the legend that stand for no kind of mark: lines, who holds a post, where a branch goes on, the number. */
const NO_KIND = /^(komando|koordinasi|vacant|acting|overdue|tag|numbered|gone)$/
/** The dashed frame goes with what moves. */
const MOVED = /^(moved-ghost|ghost)$/

it.each(['id', 'en'] as const)(
  'before and after knows five kinds of mark at most (%s)',
  (language) => {
    const wish = { language, on: ON, today: ON }
    const source = { structure: city, live: city, proposal }
    const choice = { ...USUAL_PAPER, kind: 'before-after' } as const
    const words = wordsIn(language)
    const kinds = LEGEND_ITEMS.filter((item) => !NO_KIND.test(item))
    const said = makeSheets(source, { choice, ...wish })?.document.svg ?? []
    const found = kinds.filter((item) =>
      said.some((svg) => svg.includes(`>${words(legendWord(item))}<`)),
    )
    const own = new Set(found.map((item) => item.replace(MOVED, 'moved')))
    expect([...own]).toEqual(['created', 'abolished', 'moved', 'merged', 'divided'])
  },
)

it('what is merged or split has its own sign before and after; a lesser kind has its word and number, and no other sign', () => {
  const { document } = made('before-after')
  const boxes = document.svg.flatMap((svg) =>
    [...svg.matchAll(/>([^<>]*)<\/text>/g)].map(([, one = '']) => one),
  )
  const at = (word: string) => boxes.flatMap((one, i) => (one === word ? [i] : []))
  expect(at('DIGABUNG').length).toBeGreaterThan(0)
  // Beside the box of each: its number, then its letter.
  for (const i of [...at('DIGABUNG'), ...at('GABUNGAN')])
    expect(boxes.slice(i, i + 6)).toContain('G')
  expect(at('DIPECAH')).toHaveLength(2)
  for (const i of at('DIPECAH')) expect(boxes.slice(i, i + 6)).toContain('C')
  expect(at('GANTI NAMA').length).toBeGreaterThan(0)
  for (const letter of ['U', 'N']) expect(at(letter)).toEqual([])
})

describe('the matrix of a city', () => {
  const rows = (made('matrix').text?.blocks ?? []).flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  )
  const before = rows.map(({ cells }) => cells[1] ?? [])

  it('says of a renamed post and of one of another kelas in which office it is', () => {
    const place = 'Subbagian Perencanaan Perekonomian, Sekretariat Daerah'
    expect(before.filter((cell) => cell.join(' ').includes(place))).toHaveLength(2)
    expect(before).toContainEqual(
      expect.arrayContaining(['Bidang Bina Marga (Dinas Pekerjaan Umum dan Penataan Ruang)']),
    )
  })

  it('names what is merged before what goes along', () => {
    const merged = before.find((cell) => cell.includes('Bidang Perlindungan Anak'))
    expect(merged?.[0]).toBe('Dinas Pemberdayaan Perempuan dan Perlindungan Anak')
  })

  it('tells its sum once, in the numbers below it, on one sheet', () => {
    const { svg } = made('matrix').document
    expect(rows.filter(({ strong }) => strong)).toEqual([])
    const sheets = svg.filter((sheet) => sheet.includes('>Rekapitulasi<'))
    expect(sheets).toHaveLength(1)
    for (const label of ['Jabatan eselon II.b', 'Kebutuhan (K)', 'Bezetting (B)'])
      expect(saidBy(sheets[0] ?? '')).toContain(label)
  })

  it('says in Semula what stood in a split office as it was called, and whose group it was', () => {
    const split = before.find((cell) => cell.includes('• UPTD Museum Kota'))
    expect(split).toContain('• Kepala Dinas Pendidikan dan Kebudayaan')
    const group = before.find((cell) => cell[0]?.startsWith('Kelompok Jabatan Fungsional'))
    expect(group?.[0]).toBe(
      'Kelompok Jabatan Fungsional · Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
    )
  })
})

it('who goes along to another office is to be reinstalled there', () => {
  const said = made('reinstatement').document.svg.map(saidBy).join(' ')
  // Of the office that merges, of the one that is split off; not of the one that only moves among its siblings.
  for (const bidang of ['Keluarga Berencana', 'Kebudayaan'])
    expect(said).toContain(`Kepala Seksi Perencanaan ${bidang}`)
  expect(said).not.toContain('Dinas Perhubungan')
})

it('but not where the table of rules says that another office alone asks for none', () => {
  const rule = changeRule('reinstated-elsewhere.all.-', { limit: 0 })(city)
  if (!rule.ok) throw new Error(rule.problem.code)
  const said = madeAnew('reinstatement', apply(city, rule.value)).document.svg.map(saidBy).join(' ')
  expect(said).not.toContain('Kepala Seksi Perencanaan Kebudayaan')
  const row = RULE_TABLE.find(({ rule: name }) => name === 'reinstated-elsewhere')
  expect(row).toMatchObject({ sourceState: 'recalled', limit: 1 })
})

it('a memorandum in a government comes from who drafted it, not from whom it goes to', () => {
  const fields = made('telaahan').text?.blocks.find((block) => block.kind === 'fields')
  if (fields?.kind !== 'fields') throw new Error('no fields')
  expect(fields.rows.slice(0, 2).map(([, value]) => value)).toEqual([
    'Wali Kota Contoh',
    'Kepala Bagian Organisasi',
  ])
})

it('a memorandum of a city is one sheet: many who are reinstalled stand in their own list', () => {
  const { document, text } = made('telaahan')
  expect(document.sheets).toBe(1)
  const said = JSON.stringify(text?.blocks)
  const listed = made('reinstatement').text?.blocks ?? []
  const names = listed.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  expect(said).toContain(
    `28 perlu pengukuhan: ${names.length} dilantik, nama-namanya dalam “Daftar pejabat yang dikukuhkan”; ${28 - names.length} cukup dengan surat keputusan.`,
  )
  // Who loses a post is named, and a degree ends no sentence twice.
  expect(said).toContain('1 kehilangan jabatan: Dewi Yoga Sastradipura, S.E., M.M."')
})

it('the sheet of the mayor says of an office founded or abolished that the other side has none', () => {
  const sheets = made('summary-sheet').document.svg.map(saidBy)
  const told = (name: string) => sheets.find((sheet) => sheet.includes(`· ${name}`)) ?? ''
  expect(told('DINAS KEBUDAYAAN')).toContain('Belum ada')
  expect(told('DINAS PEMBERDAYAAN PEREMPUAN')).toContain('Tidak ada lagi')
  expect(told('DINAS SOSIAL')).not.toMatch(/Belum ada|Tidak ada lagi/)
})

describe('before and after of a city', () => {
  const sheets = made('before-after').document.svg.map(saidBy)

  it('shows an office that moved at its own place in each, and not what stays below it', () => {
    const moved = sheets.filter((sheet) => sheet.includes('Dinas Perhubungan GANTI URUTAN'))
    expect(moved.length).toBeGreaterThan(1)
    expect(sheets.some((sheet) => sheet.includes('Bidang Lalu Lintas'))).toBe(false)
  })

  it.each([
    [8, 7, 1, {}],
    [10, 13, 1, {}],
    [10, 5, 1, { unitId: 'unit:170', allSheets: true }],
    [14, 15, 3, { unitId: 'unit:170', allSheets: true }],
  ] as const)(
    'has no white sheet at %i pt (%i): what is there in one version alone says so, behind the pairs',
    (minType, count, only, choice) => {
      const wish = { ...choice, minType }
      const sheets = madeAnew('before-after', city, wish).document.svg.map(saidBy)
      const alone = sheets.filter((sheet) => /bagian ini (belum ada|tidak ada lagi)/.test(sheet))
      expect([sheets.length, alone.length]).toEqual([count, only])
      const pairs = sheets.slice(0, count - only)
      for (const sheet of alone) {
        expect(sheet).toMatch(/Kotak/)
        expect(sheet).toContain(sheet.includes('belum ada') ? 'MENJADI' : 'SEMULA')
      }
      expect(sheets.slice(count - only)).toEqual(alone)
      pairs.forEach((sheet, at) => {
        expect(sheet).toContain(at % 2 === 0 ? 'SEMULA' : 'MENJADI')
      })
    },
  )

  it('folds what does not change, and says how much: several offices stand on one sheet', () => {
    expect(sheets.join(' ')).toContain(
      'Asisten Administrasi Umum 12 unit di bawahnya tidak berubah',
    )
    expect(sheets.join(' ')).not.toContain('Bagian Hukum')
    // What moves along whole is told with the unit that moves.
    expect(sheets.join(' ')).toContain('PINDAH ke Dinas Sosial 3 unit di bawahnya tidak berubah')
    expect(sheets.join(' ')).not.toContain('ikut pindah')
    const tags = sheets.map((sheet) => (sheet.match(/ · dari lembar /g) ?? []).length)
    expect(Math.max(...tags)).toBe(3)
  })

  it('shows where an office is taken in what was elsewhere, and nothing below a unit it never stood in', () => {
    const pair = sheets.filter((sheet) => / Dinas Sosial Kotak \S+ · dari/.test(sheet))
    const [semula = '', menjadi = ''] = pair
    expect(semula).toMatch(
      /Bidang Perlindungan Anak semula di Dinas Pemberdayaan Perempuan dan Perlindungan Anak/,
    )
    expect(menjadi).toContain('Bidang Perlindungan Anak PINDAH')
    const founded = sheets
      .filter((sheet) => /Dinas Kebudayaan Kotak \S+ · dari/.test(sheet))
      .join(' ')
    expect(founded).not.toContain('ke Dinas Sosial')
  })

  it('has one size of type on all its sheets', () => {
    const sizes = made('before-after').document.svg.map((svg) => {
      const [, scale = 0] = svg.match(/scale\(([\d.]+)\)/) ?? []
      return Math.round(Number(scale) * 1000)
    })
    expect(new Set(sizes).size).toBe(1)
  })

  it('counts and links these sheets as they lie on paper', () => {
    const links = sheets.flatMap((text, at) => {
      expect(text).toContain(`Lembar ${at + 1} dari ${sheets.length}`)
      return [
        ...text.matchAll(/Kotak (\d+\.\d+) · (lanjut|dari) lembar (\d+), kotak (\d+\.\d+)/g),
      ].map(([, own = '', , to = '', box = '']) => ({ at: at + 1, own, to: +to, box }))
    })
    expect(links.length).toBeGreaterThan(4)
    for (const { at, own, to, box } of links)
      expect(links).toContainEqual(expect.objectContaining({ at: to, own: box, to: at, box: own }))
  })

  it('of an abolished office alone is one sheet, with the sentence below its title', () => {
    const draft = { ...proposal, change: drafted(city, [abolishUnits(['unit:210'])]) }
    const { svg = [] } =
      makeSheets(
        { structure: city, live: city, proposal: draft },
        {
          choice: { ...USUAL_PAPER, kind: 'before-after', unitId: 'unit:210' },
          language: 'id',
          on: ON,
          today: ON,
        },
      )?.document ?? {}
    expect(svg.map(saidBy)).toEqual([
      expect.stringMatching(/SEMULA .*Pada susunan menjadi, bagian ini tidak ada lagi\./),
    ])
  })
})

it.each(['before-after', 'draft-chart'] as const)('%s says what clashes', (kind) => {
  const live = apply(city, drafted(city, [renameUnit('unit:136', 'Bidang Kebinamargaan')]))
  const [first = ''] = madeAnew(kind, live).document.svg.map(saidBy)
  expect(first).toMatch(/\d hal bentrok dengan struktur yang berlaku dan belum dipilih/)
  const [clear = ''] = made(kind).document.svg.map(saidBy)
  expect(clear).not.toContain('bentrok')
})

/** Papers of a proposal as another program finds them in the PDF. */
const PROPOSAL_KINDS = [
  'before-after',
  'draft-chart',
  'matrix',
  'options',
  'decision-sheet',
  'telaahan',
  'berita-acara',
  'reinstatement',
] as const

it.each(PROPOSAL_KINDS)(
  'the PDF of %s of a city has its paper, its type and every word',
  async (kind) => {
    const { document } = made(kind)
    const { widthMm, heightMm } = document.paper
    const fonts = await testFonts()
    const bytes = writePdf({ document, fonts, creator: '', createdAt: new Date(0) })
    const faults = uaFaults(await readPdf(bytes))
    expect(faults).toEqual([])
    const pages = await pdfPages(bytes)
    expect(pages).toHaveLength(document.sheets)
    for (const { width, height, smallest, outside } of pages) {
      expect([width, height].map((points) => (points / 72) * 25.4)).toEqual([
        expect.closeTo(widthMm, 2),
        expect.closeTo(heightMm, 2),
      ])
      expect(smallest).toBeGreaterThan(USUAL_PAPER.minType - 0.01)
      expect(outside).toEqual([])
    }
  },
)
