import { describe, expect, it } from 'vitest'
import { apply } from '../../renderer/domain/structure/change.ts'
import { drop, put } from '../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import type { ChartMark, ChartSheetOptions } from '../../renderer/print/chart/chart-options.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../renderer/print/chart/plan/chart-sheets.ts'
import { toldPlan } from '../../renderer/print/plan/plan-facts.ts'
import { beforeAfterSheets } from '../../renderer/print/proposal/before-after.ts'
import { pageOf, sheetOf } from '../../renderer/print/sheet/document.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'

const demo = structureOf(demoRecords())
const options: ChartSheetOptions = {
  on: day('2018-10-04'),
  paper: paperOf('A3', false),
  mode: 'fit',
  minType: 8,
  language: 'id',
  content: 'holders',
}
const f4 = { ...options, paper: paperOf('F4', false) }

describe('the chart on paper', () => {
  it('is one whole document with a section a sheet and no scripts', () => {
    const document = chartSheets(demo, f4)
    expect(document.sheets).toBe(2)
    expect(pageOf(document).match(/<section class="sheet">/g)).toHaveLength(2)
    expect(pageOf(document)).toContain('@page { size: 330mm 215mm; margin: 0 }')
    expect(pageOf(document)).not.toMatch(/<script|NaN|undefined|Infinity/)
    expect(document.svg).toHaveLength(2)
    const [first, second] = [1, 2].map((no) => sheetOf(document, no))
    expect(second).not.toContain('LAMPIRAN')
    expect(first).toContain('LAMPIRAN')
    expect(second?.match(/<svg/g)).toHaveLength(1)
  })

  it('has the block of the regulation, the title and the signer', () => {
    const [svg = ''] = chartSheets(demo, options).svg
    for (const text of [
      'LAMPIRAN',
      'PERATURAN WALI KOTA CONTOH',
      'NOMOR 49 TAHUN 2016',
      'BAGAN SUSUNAN ORGANISASI',
      'Keadaan per 4 Oktober 2018',
      'ADIWANGSA PRAMUDITA',
    ]) {
      expect(svg).toContain(`>${text}<`)
    }
  })

  it('explains only what is on the sheet', () => {
    const [first = '', second = ''] = chartSheets(demo, f4).svg
    expect(first).toContain('Garis koordinasi')
    expect(second).not.toContain('Garis koordinasi')
    expect(second).toContain('Lanjutan dari lembar lain')
    expect(first).not.toContain('Jabatan kosong')
    const units = chartSheets(demo, { ...options, content: 'units' }).svg.join('')
    expect(units).not.toContain('Plt.')
  })

  it('points from a branch to the sheet it goes on to, and back', () => {
    const [first = '', second = ''] = chartSheets(demo, f4).svg.map((svg) =>
      svg.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' '),
    )
    expect(first).toMatch(/lanjut lembar 2, kotak 2\.1/)
    expect(second).toMatch(/dari lembar 1, kotak 1\.1/)
  })

  it('gives the same bytes for the same structure', () => {
    const again = structureOf(demoRecords().reverse())
    expect(chartSheets(again, f4)).toEqual(chartSheets(demo, f4))
  })

  it('says in one line what was chosen and what else could be had', () => {
    const { plan, offers } = toldPlan(planChart(demo, f4).plan, 'id')
    expect([plan, ...offers()].map(({ sentence }) => sentence).join('; ')).toMatch(
      /^2 lembar F4, huruf 8,\d pt; 1 lembar bila \d(,\d)? pt; 1 lembar A3 bila \d(,\d)? pt$/,
    )
  })
})

describe('before and after', () => {
  const unit = (id: string) => {
    const found = get(demo, `unit:${id}` as const)
    if (!found) throw new Error(id)
    return found
  }
  const moved = apply(
    demo,
    put(demo, [
      { ...unit('media'), name: 'Seksi Media dan Kehumasan' },
      { ...unit('persandian'), parentId: 'unit:egov', order: 9 },
    ]),
  )
  const next = apply(moved, drop(moved, ['unit:kemitraan']))
  const marks = new Map<string, ChartMark>([
    ['unit:media', { no: 1, act: 'rename' }],
    ['unit:persandian', { no: 2, act: 'move' }],
    ['unit:kemitraan', { no: 3, act: 'abolish' }],
  ])
  const { document } = beforeAfterSheets(demo, next, marks, options)
  const [before = '', after = ''] = document.svg

  it('draws what did not change at the same spot on both sheets', () => {
    const spot = (svg: string, text: string) =>
      new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.slice(1)
    for (const text of [
      'Seksi Layanan Informasi Publik',
      'Sekretariat',
      'Seksi Statistik Sektoral',
    ]) {
      expect(spot(before, text)).toBeDefined()
      expect(spot(before, text)).toEqual(spot(after, text))
    }
    expect(spot(before, 'Seksi Persandian')).not.toEqual(spot(after, 'Seksi Persandian'))
  })

  it('tells each act where it happens', () => {
    expect(before).toContain('DIHAPUS')
    expect(after).not.toContain('DIHAPUS')
    expect(after).toContain('GANTI NAMA')
    expect(after).toContain('semula: Seksi Pengelolaan')
    expect(before).not.toContain('semula:')
    expect(before).toContain('>SEMULA<')
    expect(after).toContain('>MENJADI<')
  })
})
