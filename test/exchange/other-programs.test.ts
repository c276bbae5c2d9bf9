import { describe, expect, it } from 'vitest'
import { unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { drawioXml } from '../../renderer/exchange/forms/drawio/drawio-file.ts'
import { visioTable } from '../../renderer/exchange/forms/visio/visio-table.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { siasnTable } from '../../renderer/exchange/write/siasn-table.ts'
import { writeCsv } from '../../renderer/exchange/write/write-csv.ts'
import type { OutTable } from '../../renderer/exchange/write/write-tables.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { HOSTILE_TEXTS } from '../make/hostile-texts.ts'
import { drawioFaults } from './drawio-rules.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const words = { vacant: 'KOSONG', unnamed: 'terisi', whole: 'Bagan', leftOut: '' }

async function inBoth(table: OutTable) {
  const files = [
    { name: 'a.csv', bytes: writeCsv(table, 'id') },
    { name: 'a.xlsx', bytes: writeWorkbook([table], { language: 'id' }) },
  ]
  return Promise.all(files.map((file) => importFiles([file], { preset: 'auto', language: 'id' })))
}

describe('tables for other programs', () => {
  it('have the columns of SIASN unor, known as such when they come back', async () => {
    const table = siasnTable(demo)
    expect(table.rows[0]).toEqual([
      'dinas',
      '',
      '22',
      'Dinas Komunikasi dan Informatika Kota Contoh',
      'Kepala Dinas Komunikasi dan Informatika',
      '2.16',
    ])
    for (const { report } of await inBoth(table)) {
      expect(report).toMatchObject({ preset: 'siasn-unor', units: 24, roots: 1 })
    }
  })

  it('have the columns Visio asks for, each row below one that is there', async () => {
    const table = visioTable(demo, ON, 'KOSONG')
    // As the wizard's own workbook names its columns, and the shapes of its stencil.
    expect(table.headings).toEqual([
      'Unique_ID',
      'Name',
      'Title',
      'Department',
      'Reports_To',
      'Master_Shape',
    ])
    const shapes = new Set(table.rows.map((row) => row[5]))
    expect([...shapes].sort()).toEqual(['Executive', 'Manager', 'Position', 'Vacancy'])
    const [ids, parents] = [0, 4].map((at) => table.rows.map((row) => row[at]))
    expect(new Set(ids).size).toBe(24)
    for (const parent of parents ?? []) expect(parent === '' || ids?.includes(parent)).toBe(true)
    expect(table.rows.map((row) => row[5])).toContain('Vacancy')
    for (const { report } of await inBoth(table)) {
      expect(report).toMatchObject({ roots: 1 })
      expect(report.units).toBe(24)
    }
  })
})

describe('draw.io', () => {
  it('is given what its file format asks for, whatever names there are', () => {
    expect(drawioFaults(drawioXml(demo, ON, words))).toEqual([])
    const hostile = HOSTILE_TEXTS.map((name, at) =>
      unitRecord({
        id: `unit:"<${at}>&`,
        parentId: at % 3 === 0 ? 'unit:dinas' : `unit:"<${at - 1}>&`,
        order: at,
        name,
        code: name,
        type: 'seksi',
      }),
    )
    const some = structureOf([...demoRecords(), ...hostile])
    const told = { ...words, leftOut: 'Tanpa NIP & <nama>' }
    expect(drawioFaults(drawioXml(some, ON, told))).toEqual([])
    expect(drawioFaults(drawioXml(structureOf([]), ON, words))).toEqual([])
  })

  it('colours boxes by kind of unit and leads from each branch to its page and back', () => {
    const xml = drawioXml(demo, ON, words)
    const pages = [...xml.matchAll(/<diagram id="([^"]+)" name="([^"]+)"/g)].map(([, id]) => id)
    expect(pages[0]).toBe('whole')
    expect(pages.length).toBeGreaterThan(4)
    expect(new Set(pages).size).toBe(pages.length)
    const links = [...xml.matchAll(/link="data:page\/id,([^"]+)"/g)].map(([, to]) => to)
    for (const link of links) expect(pages).toContain(link)
    expect(links).toHaveLength(2 * (pages.length - 1))
    expect(new Set([...xml.matchAll(/fillColor=(#\w+)/g)].map(([, c]) => c)).size).toBeGreaterThan(
      3,
    )
    expect(xml).toContain('dashed=1;strokeWidth=2;')
  })

  it('draws no line to a box of another page, and shows names that are markup as text', () => {
    const hostile = unitRecord({
      id: 'unit:x',
      parentId: 'unit:dinas',
      order: 99,
      name: '"><script>alert(1)</script>',
      type: 'seksi',
    })
    const xml = drawioXml(structureOf([...demoRecords(), hostile]), ON, words)
    expect(xml).not.toContain('<script')
    for (const page of xml.split('<diagram ').slice(1)) {
      const boxes = new Set([...page.matchAll(/<UserObject id="([^"]+)"/g)].map(([, id]) => id))
      for (const [, from, to] of page.matchAll(/source="([^"]+)" target="([^"]+)"/g)) {
        expect(boxes.has(from ?? '') && boxes.has(to ?? '')).toBe(true)
      }
    }
  })
})
