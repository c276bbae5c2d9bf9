import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { petaRows } from '../../renderer/domain/readings/peta-jabatan.ts'
import { staffingOf } from '../../renderer/domain/readings/staffing.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { changeRule } from '../../renderer/domain/rule-table/rule-edits.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { styleNo } from '../../renderer/exchange/write/workbook-styles.ts'
import { writeCsv } from '../../renderer/exchange/write/write-csv.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { MM_PER_PT, paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { compliancePaper } from '../../renderer/papers/kinds/compliance.ts'
import { petaListPaper, petaTable } from '../../renderer/papers/kinds/peta-list.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { petaParts } from '../../renderer/print/peta/peta-box.ts'
import { petaJabatanSheets } from '../../renderer/print/peta/peta-jabatan.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { measured } from '../../renderer/words/telling/finding-measure.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const words = wordsIn('id')
const OPTIONS = {
  on: ON,
  paper: paperOf('A3', false),
  mode: 'fit',
  minType: 8,
  language: 'id',
  content: 'holders',
} as const

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1])

describe('peta jabatan', () => {
  it('lists the head, then functional posts by jenjang, then pelaksana by kelas', () => {
    const titles = petaRows(demo, 'unit:aplikasi', ON).map(({ post }) => post.title)
    expect(titles).toEqual([
      'Kepala Seksi Pengembangan Aplikasi',
      'Pranata Komputer Ahli Muda',
      'Pranata Komputer Ahli Pertama',
      'Pranata Komputer Terampil',
    ])
  })

  it.each([
    ['F4', 8],
    ['A4', 8],
    ['A4', 10],
    ['A3', 9],
  ] as const)('as a chart has one size of type on all sheets, on %s at %i pt', (paper, minType) => {
    const options = { ...OPTIONS, paper: paperOf(paper, false), mode: 'unit', minType } as const
    const { document, plan } = petaJabatanSheets(demo, options)
    expect(plan.sheets.length).toBeGreaterThan(1)
    expect(document.sheets).toBe(plan.sheets.length)
    expect(new Set(plan.sheets.map(({ scale }) => scale)).size).toBe(1)
    expect(plan.typePt).toBeGreaterThanOrEqual(minType)
    for (const { layout, x, scale, area } of plan.sheets) {
      expect(x).toBeGreaterThanOrEqual(area.x - 1e-6)
      expect(x + layout.width * scale).toBeLessThanOrEqual(area.x + area.width + 1e-6)
    }
  })

  it('as a chart keeps the type asked for and draws every unit once, with its table and the totals', () => {
    const { document, plan } = petaJabatanSheets(demo, OPTIONS)
    expect(plan.keepsType).toBe(true)
    const texts = document.svg.flatMap(textsOf)
    expect(texts.filter((text) => text === 'Jabatan').length).toBe(
      [...demo.tables.unit.values()].filter(({ id }) =>
        petaRows(demo, id, ON).some(({ post }) => !post.head),
      ).length,
    )
    const { whole } = staffingOf(demo, ON)
    expect(texts.join(' ')).toContain(`Kebutuhan (K) ${whole.k} · Bezetting (B) ${whole.b}`)
    expect(texts).toContain('! Plt. lewat 10 hari')
  }, 30_000)

  it('keeps white between the two lines of a frame, so that a copy shows both', () => {
    const { document } = petaJabatanSheets(demo, OPTIONS)
    const frame =
      /<rect x="([\d.]+)"[^>]*stroke-width="([\d.]+)"[^>]*>(?:<\/rect>)?<line x1="([\d.]+)"/g
    const frames = document.svg.flatMap((svg) => [...svg.matchAll(frame)])
    expect(frames.length).toBeGreaterThan(1)
    for (const [, x, width, inner] of frames)
      expect(Number(inner) - Number(x) - Number(width)).toBeGreaterThan(0.6 * Number(width))
  })

  it('adds up inside a box: the sum is that of the lines above it', () => {
    const look = { parts: [], border: 'plain', mark: null } as const
    const parts = petaParts(demo, 'unit:uptd', ON, look, wordsIn('id'))
    const rows = parts.flatMap(({ figures }) => (figures ? [figures] : [])).slice(1)
    const sum = rows.pop()
    expect(rows.length).toBeGreaterThan(1)
    for (const at of [1, 2]) {
      const all = rows.reduce((total, row) => total + Number(row[at]), 0)
      expect(Number(sum?.[at])).toBe(all)
    }
  })

  it('gives the same bytes for the same structure', () => {
    const { document } = petaJabatanSheets(demo, OPTIONS)
    expect(petaJabatanSheets(structureOf(demoRecords()), OPTIONS).document).toEqual(document)
  }, 30_000)

  it('as a list has a line per post and the sum, with the word beside the number', () => {
    const list = petaListPaper(demo, { on: ON, today: ON, words, choice: USUAL_PAPER })
    const table = list.blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows).toHaveLength(demo.tables.post.size + 1)
    expect(table.rows.at(-1)?.cells.slice(4)).toEqual([['66'], ['91'], ['−25'], ['KURANG']])
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
})

describe('the compliance sheet', () => {
  it('tells with every number what it counts, and leaves dates and classes alone', () => {
    const paper = compliancePaper(demo, { on: ON, today: ON, words, choice: USUAL_PAPER })
    const table = paper.blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    const figures = table.rows.map(({ cells }) => [cells[3]?.[0], cells[4]?.[0]])
    expect(figures).toContainEqual(['10 hari', '0 hari'])
    expect(figures).toContainEqual(['4 bulan', '6 bulan'])
    expect(figures).toContainEqual(['2 orang', '1 orang'])
    expect(measured(words, 'kelas-range', 18)).toBe('18')
    expect(measured(words, 'retirement-passed', '2018-10-01')).toBe('1 Oktober 2018')
    expect(measured(words, 'uptd-hours', 9000)).toBe('9.000 jam')
  })

  it('tells open findings, accepted ones with the reason, and rules that were switched off', () => {
    const off = changeRule('delayering.kabkota.-', {
      enabled: false,
      checkedBy: 'Bagian Hukum',
      checkedOn: ON,
    })(demo)
    if (!off.ok) throw new Error('refused')
    const on = day('2022-01-03')
    const order = { on, today: on, words, choice: USUAL_PAPER }
    const before = JSON.stringify(compliancePaper(demo, order))
    expect(before).toContain('Surat Mendagri 800/2603/OTDA')
    expect(before).toContain('Satu-satunya pegawai dengan sertifikat keamanan informasi')
    const after = JSON.stringify(compliancePaper(apply(demo, off.value), order))
    expect(after).not.toContain('seharusnya sudah menjadi kelompok jabatan fungsional')
    expect(after).toContain('nonaktif')
    expect(after).toContain('Bagian Hukum')
  })
})

describe('the foot of the peta jabatan', () => {
  it.each([
    ['F4', false, 8],
    ['A4', true, 8],
    ['A4', true, 13],
  ] as const)(
    'stands below every box and beside the number of the sheet (%s, upright: %s, %s pt)',
    (name, portrait, minType) => {
      const paper = paperOf(name, portrait)
      const { document, plan } = petaJabatanSheets(demo, {
        ...OPTIONS,
        paper,
        mode: 'unit',
        minType,
      })
      const text = /<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g
      document.svg.forEach((svg, at) => {
        const foot = [...(svg.split('</g></g>').at(-1) ?? '').matchAll(text)].map(
          ([, x, y, said]) => ({
            x: Number(x),
            y: Number(y),
            said: said ?? '',
          }),
        )
        const lines = foot.filter(({ x, said }) => x < 20 && said !== '')
        const sheet = plan.sheets[at]
        const said = lines.map((line) => line.said).join(' ')
        expect(said).toMatch(/^Kebutuhan \(K\).*Keadaan per/)
        const drawn = [...(sheet?.boxes ?? [])].filter(([, { tag }]) => !tag)
        const has = (unitId: UnitId) => drawn.some(([id]) => id === unitId)
        expect(said.includes('masanya lewat')).toBe(has('unit:subbag-tu'))
        const lowest = Math.max(
          ...(sheet?.layout.boxes ?? []).map(
            (box) => (sheet?.y ?? 0) + (box.y + box.height) * (sheet?.scale ?? 1),
          ),
        )
        const size = Math.max(8.5, minType) * MM_PER_PT
        expect(Math.min(...lines.map(({ y }) => y)) - 0.8 * size).toBeGreaterThan(lowest)
        for (const { said } of lines) {
          expect(12 + textWidth(said, { family: 'serif', bold: false }) * size).toBeLessThan(
            paper.widthMm - 12 - 10 * size,
          )
        }
      })
    },
  )
})
