import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { treeOf } from '../word/made-docx.ts'

const file = (text: string, name = 'wilayah.csv') => ({
  name,
  bytes: new TextEncoder().encode(text),
})
const read = (text: string) => importFiles([file(text)], { preset: 'auto', language: 'id' })

/** Provinces, regencies, districts and villages as a list of codes; many end in zeros that mean nothing. */
function places(): { readonly rows: string[][]; readonly parents: Map<string, string> } {
  const rows: string[][] = []
  const parents = new Map<string, string>()
  const add = (id: string, parent: string, name: string) => {
    rows.push([id, parent, name])
    parents.set(id, parent)
  }
  const two = (value: number) => String(value).padStart(2, '0')
  for (let province = 11; province < 45; province++) {
    add(`${province}`, '', `PROVINSI CONTOH ${province}`)
    for (let regency = 1; regency <= 15; regency++) {
      // 10, 20, 70 end in a zero; 1170 is no part of 117.
      const here = `${province}${two(regency === 15 ? 70 : regency * 2)}`
      add(here, `${province}`, `KABUPATEN CONTOH ${here}`)
      for (let district = 1; district <= 14; district++) {
        const below = `${here}${two(district * 7)}0`
        add(below, here, `CONTOH ${below}`)
        for (let village = 1; village <= 11; village++) {
          const last = `${below}${two(village * 5)}0`
          add(last, below, `DESA ${last}`)
        }
      }
    }
  }
  return { rows, parents }
}

describe('codes without headings', () => {
  it('the column that names parents wins over zeros at the end: 86,000 places', async () => {
    const { rows, parents } = places()
    expect(rows.length).toBeGreaterThan(80_000)
    const { records, report } = await read(rows.map((row) => row.join(',')).join('\n'))
    expect(report.tables[0]).toMatchObject({ hierarchy: 'parent-id' })
    const units = records.filter((one) => one.kind === 'unit')
    expect(units).toHaveLength(rows.length)
    const wrong = units.filter(({ code, parentId }) => {
      const above = parentId === null ? '' : parentId.slice('unit:'.length)
      return above !== parents.get(code ?? '')
    })
    expect(wrong).toEqual([])
    expect(report.problems.slice(0, 3)).toEqual([])
  })

  it('does so whichever column stands first, and where 0 is the top', async () => {
    const tree = ['Dinas Sosial', '  Sekretariat', '    Subbagian Umum', '  Bidang Data']
    const rows = [
      ['0', '10', 'Dinas Sosial'],
      ['10', '20', 'Sekretariat'],
      ['20', '200', 'Subbagian Umum'],
      ['10', '30', 'Bidang Data'],
    ]
    expect(treeOf(await read(rows.map((row) => row.join(';')).join('\n')))).toEqual(tree)
    const turned = rows.map(([parent, id, name]) => [name, id, parent])
    expect(treeOf(await read(turned.map((row) => row.join(';')).join('\n')))).toEqual(tree)
  })

  it('numbers that only count are no parents', async () => {
    const rows = ['1;Dinas Sosial;2', '2;Sekretariat;3', '3;Bidang Data;1', '4;Bidang Umum;1']
    const { report } = await read(rows.join('\n'))
    expect(report.tables.map(({ hierarchy }) => hierarchy)).not.toContain('parent-id')
  })

  it('below a measure of sureness nothing is taken, and its measure is told', async () => {
    const text = ['101;Gedung Utara;5', '102;Gedung Selatan;7', '1021;Ruang Arsip;2'].join('\n')
    const { readable, report } = await read(text)
    expect(readable).toBe(false)
    expect(report.tables[0]?.sure).toBeLessThan(0.6)
  })
})

describe('what is shown is what is used', () => {
  it('meanings set by hand are read by the hierarchy shown beside them', async () => {
    const rows = ['A;Gedung Utara;x', 'B;Gedung Selatan;y', 'C;Ruang Arsip;z']
    const loaded = await loadFiles([file(rows.join('\n'))], 'id')
    const first = await lookAt(loaded, FIRST_WISH)
    expect(first.outcome.readable).toBe(false)
    const columns = ['ignored', 'unit', 'title'] as const
    const wish = { ...FIRST_WISH, settled: { 'wilayah.csv': { columns } } }
    const { sheets, outcome } = await lookAt(loaded, wish)
    expect(sheets[0]?.reading?.hierarchy).toBe('none')
    expect(outcome.readable).toBe(true)
    expect(outcome.report).toMatchObject({ units: 3, posts: 3 })
  })
})

describe('a heading of two meanings', () => {
  const people = ['Ani Contoh', 'Budi Contoh', 'Citra Contoh', '']
  const of = (names: readonly string[]) =>
    ['UNIT KERJA / JABATAN;NAMA;NIP', ...names.map((name, at) => `${name};${people[at]};`)].join(
      '\n',
    )

  it('over units names them, and their heads are who is told beside them', async () => {
    const text = of(['Dinas Sosial', 'Sekretariat', 'Bidang Data', 'Seksi Arsip'])
    expect(treeOf(await read(text))).toEqual([
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '  Bidang Data [*Kepala Bidang Data]',
      '    Seksi Arsip [*Kepala Seksi Arsip]',
    ])
  })

  it('over posts names these', async () => {
    const text = of([
      'Kepala Dinas Sosial',
      'Sekretaris',
      'Kepala Bidang Data',
      'Kepala Seksi Arsip',
    ])
    expect(treeOf(await read(text))).toEqual([
      'Dinas Sosial [*Kepala Dinas Sosial]',
      '  Sekretariat [*Sekretaris]',
      '  Bidang Data [*Kepala Bidang Data]',
      '    Seksi Arsip [*Kepala Seksi Arsip]',
    ])
  })
})
