import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { naskahOffice } from '../make/naskah-office.ts'
import { pageCommand } from '../make/page-command.ts'

const NASKAH = ['export', 'demo', '--what', 'naskah']

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`${name} is not among ${[...files.keys()].join()}`)
  return strFromU8(bytes)
}

describe('export --what naskah', () => {
  test('writes the regulation of the office as text, a paragraph a line', async () => {
    const { exitCode, files } = await pageCommand([...NASKAH, '--out', 'n.txt'])
    expect(exitCode).toBe(0)
    const lines = textOf(files, 'n.txt').split('\n')
    expect(lines[0]).toBe('PERATURAN WALI KOTA CONTOH')
    expect(lines.filter((line) => /^Pasal \d+$/.test(line)).length).toBeGreaterThan(20)
    expect(lines.at(-1)).toBe('')
  })

  const setda = cityRecords(7, 60).find((one) => one.kind === 'unit' && one.type === 'setda')

  test('of a city in one text, an office a chapter; of one office alone with --unit', async () => {
    const city = ['export', 'city:7:60', '--what', 'naskah', '--format', 'txt', '--out', 'n.txt']
    const all = textOf((await pageCommand(city)).files, 'n.txt')
    expect(all.match(/^BAB [IVXL]+$/gm)?.length).toBeGreaterThan(6)
    expect(all).toContain('PERANGKAT DAERAH')
    const one = textOf((await pageCommand([...city, '--unit', setda?.id ?? ''])).files, 'n.txt')
    expect(one.length).toBeLessThan(all.length)
    expect(one).toContain('SEKRETARIAT DAERAH')
  })

  test('amends what another file has in force, and needs to be told which', async () => {
    const next = recordsOf(naskahOffice(demoRecords())).filter(
      (one) =>
        one.id !== 'unit:persandian' && !('unitId' in one && one.unitId === 'unit:persandian'),
    )
    const given = {
      'baru.bagan': await writeBagan({ name: 'baru', seq: 1, records: next }),
      'lama.bagan': await writeBagan({
        name: 'lama',
        seq: 1,
        records: recordsOf(naskahOffice(demoRecords())),
      }),
    }
    const asked = ['export', 'baru.bagan', '--what', 'naskah', '--kind', 'amend', '--out', 'n.txt']
    const amended = await pageCommand([...asked, '--against', 'lama.bagan'], given)
    const text = textOf(amended.files, 'n.txt')
    expect(text).toContain('PERUBAHAN ATAS PERATURAN WALI KOTA')
    expect(text).toMatch(/\d+\. Pasal \d+ dihapus\.|\d+\. Pasal \d+ dihapus/)
    const alone = await pageCommand(asked, given)
    expect(alone.exitCode).toBe(2)
    expect(alone.said).toContain('--against')
    const nothing = await pageCommand([...asked, '--against', 'tidak-ada.bagan'], given)
    expect(nothing.exitCode).toBe(2)
  })

  test('persandingan sets both beside each other: PDF, Word, workbook', async () => {
    const given = {
      'lama.bagan': await writeBagan({
        name: 'lama',
        seq: 1,
        records: recordsOf(naskahOffice(demoRecords())),
      }),
    }
    for (const format of ['pdf', 'docx', 'xlsx'] as const) {
      const asked = ['export', 'demo-2022', '--what', 'persandingan', '--against', 'lama.bagan']
      const { exitCode, files } = await pageCommand([...asked, '--out', `p.${format}`], given)
      expect(exitCode).toBe(0)
      const bytes = files.get(`p.${format}`)
      if (!bytes) throw new Error(format)
      if (format === 'pdf')
        expect((await pdfPages(bytes.slice())).map(({ words }) => words).join(' ')).toContain(
          'Dihapus.',
        )
      if (format === 'docx')
        expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
          'Semula',
        )
    }
  })
})
