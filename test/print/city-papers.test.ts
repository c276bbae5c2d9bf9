import { describe, expect, it } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { officeName } from '../../renderer/domain/readings/offices.ts'
import { changeRule } from '../../renderer/domain/rule-table/rule-edits.ts'
import { RULE_TABLE } from '../../renderer/domain/rule-table/rule-table.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { all, get } from '../../renderer/domain/structure/structure.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { appointments } from '../../renderer/papers/kinds/appointments.ts'
import { petaListPaper } from '../../renderer/papers/kinds/peta-list.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { drafted } from '../domain/proposal/small-reform.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { city, cityPaper, ON, proposal } from './city-proposal.ts'
import { linesOn, made, saidOn, sample, words } from './on-sheets.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { uaFaults } from './pdf/ua-faults.ts'
import { pdfBytes } from './pdf/written-pdf.ts'

const saidBy = (kind: Parameters<typeof cityPaper>[0]) => saidOn(cityPaper(kind).document.svg)

/** Rows of all tables of a text. */
const rowsOf = (text: PaperText | null) =>
  (text?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('the matrix of a city', () => {
  const { text, document } = cityPaper('matrix')
  const before = rowsOf(text).map(({ cells }) => cells[1] ?? [])
  const beginning = (begins: string) => before.find((cell) => cell[0]?.startsWith(begins))

  it('says of a renamed post and of one of another kelas in which office it is', () => {
    const place = 'Subbagian Perencanaan Perekonomian, Sekretariat Daerah'
    expect(before.filter((cell) => cell.join(' ').includes(place))).toHaveLength(2)
    expect(before.flat()).toContain('Bidang Bina Marga (Dinas Pekerjaan Umum dan Penataan Ruang)')
  })

  it('names what is merged before what goes along', () => {
    const merged = before.find((cell) => cell.includes('Bidang Perlindungan Anak'))
    expect(merged?.[0]).toBe('Dinas Pemberdayaan Perempuan dan Perlindungan Anak')
  })

  it('tells its sum once, in the numbers below it, on one sheet', () => {
    expect(rowsOf(text).filter(({ strong }) => strong)).toEqual([])
    const sheets = document.svg.filter((sheet) => sheet.includes('>Rekapitulasi<'))
    expect(sheets).toHaveLength(1)
    for (const label of ['Jabatan eselon II.b', 'Kebutuhan (K)', 'Bezetting (B)'])
      expect(saidOn(sheets)).toContain(label)
  })

  it('says in Semula what stood in a split office as it was called, and whose group it was', () => {
    const split = before.find((cell) => cell.includes('• UPTD Museum Kota'))
    expect(split).toContain('• Kepala Dinas Pendidikan dan Kebudayaan')
    expect(beginning('Kelompok Jabatan Fungsional')?.[0]).toBe(
      'Kelompok Jabatan Fungsional · Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
    )
  })
})

it('who goes along to another office is to be reinstalled there, unless the table of rules says otherwise', () => {
  // Of the office that merges, of the one that is split off; not of the one that only moves among its siblings.
  for (const bidang of ['Keluarga Berencana', 'Kebudayaan'])
    expect(saidBy('reinstatement')).toContain(`Kepala Seksi Perencanaan ${bidang}`)
  expect(saidBy('reinstatement')).not.toContain('Dinas Perhubungan')
  const rule = drafted(city, changeRule('reinstated-elsewhere.all.-', { limit: 0 }))
  const { svg } = made('reinstatement', { live: apply(city, rule), proposal }).document
  expect(saidOn(svg)).not.toContain('Kepala Seksi Perencanaan Kebudayaan')
  const row = RULE_TABLE.find(({ rule: name }) => name === 'reinstated-elsewhere')
  expect(row).toMatchObject({ sourceState: 'recalled', limit: 1 })
})

it('those due for pengukuhan are listed with both posts', () => {
  const draft = drafted(sample.live, renameUnit('unit:egov', 'Bidang Aplikasi Informatika'))
  const source = {
    live: sample.live,
    proposal: { ...sample.proposal, status: 'draf', versions: [], change: draft },
  } as const
  const { document, text } = made('reinstatement', source)
  const said = saidOn(document.svg)
  expect(said).toMatch(/jabatan 1 pejabat berganti nama/)
  for (const title of ['Kepala Bidang Layanan E-Government', 'Kepala Bidang Aplikasi Informatika'])
    expect(said).toContain(title)
  expect(rowsOf(text)).toHaveLength(1)
})

describe('a memorandum in a government', () => {
  const { text, document } = cityPaper('telaahan')

  it('comes from who drafted it, not from whom it goes to', () => {
    const fields = text?.blocks.find((block) => block.kind === 'fields')
    expect(fields?.rows.slice(0, 2).map(([, value]) => value)).toEqual([
      'Wali Kota Contoh',
      'Kepala Bagian Organisasi',
    ])
  })

  it('is one sheet: many who are reinstalled stand in their own list', () => {
    expect(document.sheets).toBe(1)
    const said = JSON.stringify(text?.blocks)
    const { length } = rowsOf(cityPaper('reinstatement').text)
    expect(said).toContain(
      `28 perlu pengukuhan: ${length} dilantik, nama-namanya dalam “Daftar pejabat yang dikukuhkan”; ${28 - length} cukup dengan surat keputusan.`,
    )
    // Who loses a post is named, and a degree ends no sentence twice.
    expect(said).toContain('1 kehilangan jabatan: Dewi Yoga Sastradipura, S.E., M.M."')
  })
})

it('the sheet of the mayor says of an office founded or abolished that the other side has none', () => {
  const sheets = cityPaper('summary-sheet').document.svg.map(saidOn)
  const told = (name: string) => sheets.find((sheet) => sheet.includes(`· ${name}`)) ?? ''
  expect(told('DINAS KEBUDAYAAN')).toContain('Belum ada')
  expect(told('DINAS PEMBERDAYAAN PEREMPUAN')).toContain('Tidak ada lagi')
  expect(told('DINAS SOSIAL')).not.toMatch(/Belum ada|Tidak ada lagi/)
})

it.each(['before-after', 'draft-chart'] as const)('%s says what clashes', (kind) => {
  const renamed = drafted(city, renameUnit('unit:136', 'Bidang Kebinamargaan'))
  const source = { live: apply(city, renamed), proposal }
  const [first] = made(kind, source, { unitId: 'unit:126' }).document.svg
  expect(saidOn(first)).toMatch(/\d hal bentrok dengan struktur yang berlaku dan belum dipilih/)
  expect(saidOn(cityPaper(kind).document.svg[0])).not.toContain('bentrok')
})

/** Papers of a proposal as another program finds them in the PDF. */
it.each([
  'before-after',
  'draft-chart',
  'matrix',
  'decision-sheet',
  'telaahan',
  'berita-acara',
  'reinstatement',
] as const)('the PDF of %s of a city has its paper, its type and every word', async (kind) => {
  const { document } = cityPaper(kind)
  const { widthMm, heightMm } = document.paper
  const bytes = await pdfBytes(document)
  expect(uaFaults(await readPdf(bytes))).toEqual([])
  const pages = await pdfPages(bytes)
  expect(pages).toHaveLength(document.sheets)
  for (const { width, height, smallest, outside } of pages) {
    expect((width / 72) * 25.4).toBeCloseTo(widthMm, 2)
    expect((height / 72) * 25.4).toBeCloseTo(heightMm, 2)
    expect(smallest).toBeGreaterThan(USUAL_PAPER.minType - 0.01)
    expect(outside).toEqual([])
  }
})

describe('a list over all offices of a city', () => {
  const order = { on: ON, today: ON, words, choice: USUAL_PAPER, former: null } as PaperOrder
  const A4_LYING = paperOf('A4', false)
  const history = appointments.text(city, order)

  /** Each row with what stands over it. */
  function underOffices(text: PaperText) {
    let office = ''
    return rowsOf(text).flatMap(({ over, cells }) => {
      if (over) office = cells[0]?.[0] ?? ''
      return over ? [] : [{ office, cells }]
    })
  }
  const rows = underOffices(history)
  const offices = rows.map(({ office }) => office)

  it('of appointments has each below the name of its office, office by office, and names it no more', () => {
    const held = all(city, 'appointment').filter(({ from }) => from !== null && from <= ON)
    expect(rows).toHaveLength(held.length)
    const changes = offices.filter((office, at) => office !== offices[at - 1])
    expect(new Set(changes).size).toBe(changes.length)
    for (const { postId } of held.slice(0, 300)) {
      const post = get(city, postId)
      if (!post) throw new Error(postId)
      const office = officeName(city, post.unitId)
      const own = rows.filter(({ cells }) => cells[2]?.[0]?.startsWith(post.title))
      expect(own.map((row) => row.office)).toContain(office)
      const named = own.filter(
        (row) => row.office === office && row.cells[2]?.[1]?.includes(office),
      )
      if (office !== get(city, post.unitId)?.name) expect(named).toEqual([])
    }
  })

  it('of posts has its units below the name of their office', () => {
    const programs = underOffices(petaListPaper(city, order))
      .filter(({ cells }) => cells[2]?.[0] === 'Subbagian Program')
      .map(({ office }) => office)
    expect(new Set(programs).size).toBeGreaterThan(15)
    expect(programs).toContain('Dinas Kesehatan')
  })

  it('says the office again on each sheet on which its rows go on, and on no other', () => {
    const goesOn = textDocument(history, A4_LYING, 10, words)
      .svg.slice(1)
      .map((svg) => linesOn(svg).filter((line) => line !== ''))
    const again = goesOn.map((lines) => lines.find((line) => line.endsWith(' (lanjutan)')))
    expect(again.filter((line) => line !== undefined).length).toBeGreaterThan(10)
    for (const [at, line] of again.entries()) {
      // Below the heads stands the office of the first row, begun here or gone on with.
      const first = goesOn[at]?.[(goesOn[at]?.indexOf('Belum lengkap') ?? 0) + 1]
      expect(offices).toContain(line ? line.replace(' (lanjutan)', '') : first)
    }
  })

  it('took 52 sheets of A4 while each row named its office, and takes 40 at most', () => {
    expect(textDocument(history, A4_LYING, 8, words).sheets).toBeLessThanOrEqual(40)
  })
})
