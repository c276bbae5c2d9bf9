import { describe, expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { briefly, importText } from './import-text.ts'

async function problemOf(name: string, bytes: Uint8Array) {
  const outcome = await importFiles([{ name, bytes }], { preset: 'auto', language: 'id' })
  expect(outcome.readable).toBe(false)
  expect(outcome.records).toEqual([])
  return outcome.report.problems[0]
}

const text = (value: string) => new TextEncoder().encode(value)

describe('files that cannot be read', () => {
  it.each([
    ['kosong.csv', new Uint8Array(), 'kosong'],
    ['spasi.csv', text(' \n\n'), 'kosong'],
    ['gambar.csv', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256), 'bukan berkas teks'],
    ['lama.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), '.xlsx'],
    ['rusak.xlsx', text('PK\u0003\u0004 dan selebihnya hilang'), 'XLSX'],
    ['lain.csv', text('warna,harga\nmerah,2\n'), 'warna, harga'],
    ['judul.csv', text('id,induk,nama\n'), 'judul kolom'],
  ])('says why for %s', async (name, bytes, part) => {
    const problem = await problemOf(name, bytes)
    expect(problem).toMatchObject({ code: 'unreadable', severity: 'error' })
    expect(problem?.message).toContain(part)
    expect(problem?.message).toContain(name)
  })

  it('reads Windows-1252 and says so', async () => {
    const bytes = Uint8Array.from(text('id,induk,nama\n1,,Caf_\n'), (byte) =>
      byte === 0x5f ? 0xe9 : byte,
    )
    const { report, records } = await importFiles([{ name: 'a.csv', bytes }], {
      preset: 'auto',
      language: 'en',
    })
    expect(report.problems).toMatchObject([{ code: 'encoding', severity: 'warning' }])
    expect(records[0]).toMatchObject({ name: 'Café' })
  })
})

describe('a Popolo file', () => {
  it('takes no number of seats that no post can have', async () => {
    const outcome = await importText([
      JSON.stringify({
        organizations: [{ id: 'a', name: 'Dinas Contoh' }],
        posts: [{ id: 'p', label: 'Analis', organization_id: 'a', seats: 1_000_000_000 }],
      }),
    ])
    expect(briefly(outcome)).toEqual(['bad-number warning null posts.seats 1000000000'])
    expect(outcome.records.find(({ kind }) => kind === 'post')).toMatchObject({ seats: 1 })
  })
})
