import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { petaRows } from '../../renderer/domain/readings/peta-jabatan.ts'
import { staffingOf } from '../../renderer/domain/readings/staffing.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { changeRule } from '../../renderer/domain/rule-table/rule-edits.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { all } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { styleNo } from '../../renderer/exchange/write/workbook-styles.ts'
import { writeCsv } from '../../renderer/exchange/write/write-csv.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { MM_PER_PT, type PaperName, paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { compliancePaper } from '../../renderer/papers/kinds/compliance.ts'
import { petaListPaper, petaTable } from '../../renderer/papers/kinds/peta-list.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { petaParts } from '../../renderer/print/peta/peta-box.ts'
import { petaJabatanSheets } from '../../renderer/print/peta/peta-jabatan.ts'
import { drafted } from '../domain/proposal/small-reform.ts'
import { SAMPLE_DAY as ON } from '../make/sample-proposal.ts'
import { linesOn, sample, textsOf, words } from './on-sheets.ts'

const demo = sample.live
const OPTIONS = { on: ON, mode: 'unit', language: 'id', content: 'holders' } as const
const ORDER = { on: ON, today: ON, words, choice: USUAL_PAPER }

const sheetsOn = (name: PaperName, portrait: boolean, minType: number) =>
  petaJabatanSheets(demo, { ...OPTIONS, paper: paperOf(name, portrait), minType })

describe('peta jabatan', () => {
  const whole = { ...OPTIONS, paper: paperOf('A3', false), mode: 'fit', minType: 8 } as const
  const { document, plan } = petaJabatanSheets(demo, whole)

  it('lists the head, then functional posts by jenjang, then pelaksana by kelas', () => {
    expect(petaRows(demo, 'unit:aplikasi', ON).map(({ post }) => post.title)).toEqual([
      'Kepala Seksi Pengembangan Aplikasi',
      'Pranata Komputer Ahli Muda',
      'Pranata Komputer Ahli Pertama',
      'Pranata Komputer Terampil',
    ])
  })

  it('as a chart keeps the type asked for and draws every unit once, with its table and the totals', () => {
    expect(plan.keepsType).toBe(true)
    const lines = document.svg.flatMap(linesOn)
    const tables = all(demo, 'unit').filter(({ id }) =>
      petaRows(demo, id, ON).some(({ post }) => !post.head),
    )
    expect(lines.filter((text) => text === 'Jabatan')).toHaveLength(tables.length)
    const { k, b } = staffingOf(demo, ON).whole
    expect(lines.join(' ')).toContain(`Kebutuhan (K) ${k} · Bezetting (B) ${b}`)
    expect(lines).toContain('! Plt. lewat 10 hari')
  })

  it('keeps white between the two lines of a frame, so that a copy shows both', () => {
    const frame =
      /<rect x="([\d.]+)"[^>]*stroke-width="([\d.]+)"[^>]*>(?:<\/rect>)?<line x1="([\d.]+)"/g
    const frames = document.svg.flatMap((svg) => [...svg.matchAll(frame)])
    expect(frames.length).toBeGreaterThan(1)
    for (const [x = 0, width = 0, inner = 0] of frames.map((found) => found.slice(1).map(Number)))
      expect(inner - x - width).toBeGreaterThan(0.6 * width)
  })

  it('adds up inside a box: the sum is that of the lines above it', () => {
    const look = { parts: [], border: 'plain', mark: null } as const
    const parts = petaParts(demo, 'unit:uptd', ON, look, words)
    const rows = parts.flatMap(({ figures }) => (figures ? [figures] : [])).slice(1)
    const sum = rows.pop()
    expect(rows.length).toBeGreaterThan(1)
    for (const at of [1, 2])
      expect(rows.reduce((total, row) => total + Number(row[at]), 0)).toBe(Number(sum?.[at]))
  })

  it('as a list has a line per post and the sum, with the word beside the number', () => {
    const table = petaListPaper(demo, ORDER).blocks.find((block) => block.kind === 'table')
    expect(table?.rows).toHaveLength(demo.tables.post.size + 1)
    expect(table?.rows.at(-1)?.cells.slice(4)).toEqual([['66'], ['91'], ['−25'], ['KURANG']])
  })

  it('of one branch, as a table for Excel, has numbers that are numbers', () => {
    const table = petaTable({ structure: demo, on: ON, words }, 'unit:sekretariat')
    expect(table.headings).toHaveLength(10)
    const office = 'Dinas Komunikasi dan Informatika Kota Contoh'
    const place = ['Sekretaris', 'Sekretariat', office]
    expect(table.rows[0]).toEqual([1, ...place, 'Administrator', 12, 1, 1, 0, 'SESUAI'])
  })

  it('as a table for Excel ends with the sum of the list, which no filter hides', () => {
    const table = petaTable({ structure: demo, on: ON, words }, null)
    expect(table.sum).toEqual(['', 'Jumlah seluruhnya', '', '', '', '', 66, 91, -25, 'KURANG'])
    const last = table.rows.length + 2
    const parts = unzipSync(writeWorkbook([table], { language: 'id' }))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain(`<c r="G${last}" s="${styleNo('sum-number')}"><v>66</v></c>`)
    expect(sheet).toContain(`<autoFilter ref="A1:J${last - 1}"/>`)
    // Signed below the sum, out of reach of the filter; a table in CSV is not.
    expect(table.closing?.[0]).toContain('4 Oktober 2018')
    expect(sheet).toContain(`<row r="${last + 2}"><c r="G${last + 2}"`)
    const lines = strFromU8(writeCsv(table, 'id')).trimEnd().split(/\r?\n/)
    expect(lines.at(-1)).toContain('Jumlah seluruhnya')
  })

  it.each([
    ['F4', false, 8],
    ['A4', true, 8],
    ['A4', true, 13],
    ['A3', false, 9],
  ] as const)(
    'as a chart has one size of type on all sheets, and its foot below every box and beside the number of the sheet (%s, upright: %s, %s pt)',
    (name, portrait, minType) => {
      const made = sheetsOn(name, portrait, minType)
      const { sheets, typePt } = made.plan
      expect(sheets.length).toBeGreaterThan(1)
      expect(made.document.sheets).toBe(sheets.length)
      expect(new Set(sheets.map(({ scale }) => scale)).size).toBe(1)
      expect(typePt).toBeGreaterThanOrEqual(minType)
      const size = Math.max(8.5, minType) * MM_PER_PT
      for (const [at, { layout, x, y, scale, area, boxes }] of sheets.entries()) {
        expect(x).toBeGreaterThanOrEqual(area.x - 1e-6)
        expect(x + layout.width * scale).toBeLessThanOrEqual(area.x + area.width + 1e-6)
        const [foot] = made.document.svg[at]?.split('</g></g>').slice(-1) ?? []
        const lines = textsOf(foot).filter((line) => line.x < 20 && line.text !== '')
        const said = lines.map(({ text }) => text).join(' ')
        expect(said).toMatch(/^Kebutuhan \(K\).*Keadaan per/)
        const isDrawn = (unitId: UnitId) => boxes.get(unitId)?.tag === false
        expect(said.includes('masanya lewat')).toBe(isDrawn('unit:subbag-tu'))
        const lowest = Math.max(...layout.boxes.map((box) => y + (box.y + box.height) * scale))
        expect(Math.min(...lines.map((line) => line.y)) - 0.8 * size).toBeGreaterThan(lowest)
        for (const { text } of lines)
          expect(12 + textWidth(text, { family: 'serif', bold: false }) * size).toBeLessThan(
            made.plan.paper.widthMm - 12 - 10 * size,
          )
      }
    },
  )
})

describe('the compliance sheet', () => {
  it('tells with every number what it counts', () => {
    const { blocks } = compliancePaper(demo, ORDER)
    const rows = blocks.find((block) => block.kind === 'table')?.rows ?? []
    expect(rows.map(({ cells }) => [cells[3]?.[0], cells[4]?.[0]])).toEqual(
      expect.arrayContaining([
        ['10 hari', '0 hari'],
        ['4 bulan', '6 bulan'],
        ['2 orang', '1 orang'],
      ]),
    )
  })

  it('tells open findings, accepted ones with the reason, and rules that were switched off', () => {
    const checked = { enabled: false, checkedBy: 'Bagian Hukum', checkedOn: ON }
    const off = drafted(demo, changeRule('delayering.kabkota.-', checked))
    const on = day('2022-01-03')
    const [before, after] = [demo, apply(demo, off)].map((office) =>
      JSON.stringify(compliancePaper(office, { ...ORDER, on, today: on })),
    )
    expect(before).toContain('Surat Mendagri 800/2603/OTDA')
    expect(before).toContain('Satu-satunya pegawai dengan sertifikat keamanan informasi')
    expect(after).not.toContain('seharusnya sudah menjadi kelompok jabatan fungsional')
    expect(after).toContain('nonaktif')
    expect(after).toContain('Bagian Hukum')
  })
})
