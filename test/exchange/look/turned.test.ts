import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { treeOf } from '../word/made-docx.ts'

const UPRIGHT = [
  ['Unit Kerja', 'Jabatan', 'Pejabat', 'NIP'],
  ['Dinas Sosial', 'Kepala Dinas Sosial', 'Ani Contoh', '198001012005011001'],
  ['Sekretariat', 'Sekretaris', 'KOSONG', ''],
  ['Bidang Data', 'Kepala Bidang Data', 'Citra Contoh', '198203042006021003'],
  ['Seksi Arsip', 'Kepala Seksi Arsip', 'Dian Contoh', '198512122010012005'],
]
const LYING = (UPRIGHT[0] ?? []).map((_, at) => UPRIGHT.map((row) => row[at] ?? ''))
const fileOf = (rows: readonly (readonly string[])[]) => [
  {
    name: 'daftar.csv',
    bytes: new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n')),
  },
]
const options = { preset: 'auto', language: 'id' } as const

describe('a table that lies on its side', () => {
  it('is turned and told, and brings what it brings upright', async () => {
    const upright = await importFiles(fileOf(UPRIGHT), options)
    const lying = await importFiles(fileOf(LYING), options)
    expect(treeOf(lying)).toEqual(treeOf(upright))
    expect(lying.report).toMatchObject({ units: 4, people: 3, vacantSeats: 1 })
    expect(upright.report.problems).toEqual([])
    expect(lying.report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^daftar\.csv berbaring/),
    ])
  })

  it.each([3, 4, 5])('is told by its headings, with %i columns too', async (width) => {
    const upright = UPRIGHT.slice(0, width)
    const lying = LYING.map((row) => row.slice(0, width))
    const { report, records } = await importFiles(fileOf(lying), options)
    expect(treeOf({ records })).toEqual(treeOf(await importFiles(fileOf(upright), options)))
    expect(report.problems[0]?.message).toMatch(/berbaring/)
  })

  it('is turned, or left as it lies, where the user says so', async () => {
    const loaded = await loadFiles(fileOf(LYING), 'id')
    const first = await lookAt(loaded, FIRST_WISH)
    expect(first.sheets[0]).toMatchObject({ lying: true, rowCount: 5 })
    const left = { ...FIRST_WISH, settled: { 'daftar.csv': { turned: false } } }
    const { sheets, outcome } = await lookAt(loaded, left)
    expect(sheets[0]).toMatchObject({ lying: false, rowCount: 4 })
    expect(outcome.report.problems.map(({ message }) => message).join()).not.toContain('berbaring')
    const edits = [{ sheet: 'daftar.csv', row: 5, column: 0, text: 'Seksi Surat' }]
    const typed = await lookAt(loaded, { ...FIRST_WISH, edits })
    expect(treeOf(typed.outcome).join()).toContain('Seksi Surat')
  })

  it('is turned by a command; an upright table is never turned by itself', async () => {
    const strange = [
      ['Nama', 'A', 'B'],
      ['Atasan', '', 'A'],
    ]
    expect((await importFiles(fileOf(strange), options)).readable).toBe(false)
    const turned = await importFiles(fileOf(LYING), { ...options, turned: true })
    expect(turned.report.units).toBe(4)
    const back = await importFiles(fileOf(UPRIGHT), { ...options, turned: true })
    expect(back.report.units).not.toBe(4)
  })
})
