import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { writeWorkbook } from '../../../renderer/exchange/write/write-workbook.ts'

/** The list of an office: how far each name is drawn in, by Excel's button and not by blanks. */
const LIST: readonly (readonly [indent: number, name: string, post: string])[] = [
  [0, 'Dinas Perhubungan', 'Kepala Dinas'],
  [1, 'Sekretariat', 'Sekretaris'],
  [2, 'Subbagian Umum', 'Kasubbag Umum'],
  [1, 'Unit Pengujian', 'Kepala Unit Pengujian'],
  [2, 'Seksi Uji', 'Kasi Uji'],
  [1, 'Bidang Angkutan', 'Kepala Bidang'],
]

/** A workbook whose name column bears formats 10, 11, 12 … with those indents, as Excel writes them. */
function workbook(indented: boolean): Uint8Array {
  const rows = LIST.map(([, name, post], index) => [index + 1, name, post])
  const plain = unzipSync(
    writeWorkbook([{ name: 'Daftar', headings: ['No', 'Unit Kerja', 'Nama Jabatan'], rows }], {
      language: 'id',
    }),
  )
  const edit = (path: string, change: (text: string) => string) => {
    plain[path] = strToU8(change(strFromU8(plain[path] ?? new Uint8Array())))
  }
  let first = 0
  edit('xl/styles.xml', (text) =>
    text.replace(/(<cellXfs\b[^>]*>)([\s\S]*?)<\/cellXfs>/, (_, open, inner) => {
      first = inner.match(/<xf\b/g)?.length ?? 0
      const formats = [0, 1, 2].map((indent) =>
        indented
          ? `<xf numFmtId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" indent="${indent}"/></xf>`
          : '<xf numFmtId="0" xfId="0"/>',
      )
      return `${open}${inner}${formats.join('')}</cellXfs>`
    }),
  )
  edit('xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<c r="B(\d+)"( s="\d+")?/g, (cell, row) => {
      const format = LIST[Number(row) - 2]?.[0]
      return format === undefined ? cell : `<c r="B${row}" s="${first + format}"`
    }),
  )
  return zipSync(plain)
}

async function places(bytes: Uint8Array): Promise<string[]> {
  const files = [{ name: 'daftar.xlsx', bytes }]
  const { records, report } = await importFiles(files, { preset: 'auto', language: 'en' })
  expect(report.preset).toBe('listed')
  const units = records.flatMap((one) => (one.kind === 'unit' ? [one] : []))
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return units.map(({ name, parentId }) => `${name} < ${parentId ? names.get(parentId) : '-'}`)
}

describe("Excel's own indents", () => {
  it('tell the place of a unit whose kind tells nothing', async () => {
    expect(await places(workbook(true))).toEqual([
      'Dinas Perhubungan < -',
      'Sekretariat < Dinas Perhubungan',
      'Subbagian Umum < Sekretariat',
      'Unit Pengujian < Dinas Perhubungan',
      'Seksi Uji < Unit Pengujian',
      'Bidang Angkutan < Dinas Perhubungan',
    ])
  })

  it('are not needed: without them the kinds of the units tell', async () => {
    const found = await places(workbook(false))
    expect(found).toContain('Subbagian Umum < Sekretariat')
    expect(found).toContain('Bidang Angkutan < Dinas Perhubungan')
  })
})
