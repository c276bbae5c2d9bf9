import { describe, expect, it } from 'vitest'
import { importText } from '../import-text.ts'

const HEAD = 'ID,ID Induk,Nama Unit,Jabatan,Nama Pejabat,Status\n'
const TOP = '1,,Dinas A,Kepala Dinas,Ani,Aktif\n'
const LIVE = '2,1,Bidang Baru,Kepala Bidang Baru,Budi,Aktif\n'
const BELOW = '3,2,Seksi C,Kepala Seksi C,Citra,Aktif\n'

async function read(text: string) {
  const { report, records } = await importText([text])
  const units = records.flatMap((one) => (one.kind === 'unit' ? [one] : []))
  const passed = report.passedOver.map(({ row, reason }) => `${row} ${reason}`)
  return { report, units, passed }
}

describe('a row declared abolished', () => {
  it.each(['Eliminated', 'Dihapus', 'Nonaktif', 'Non-Aktif', 'TIDAK AKTIF'])(
    'never beats a live row of its id, whichever stands first (%s)',
    async (status) => {
      const gone = `2,1,Bidang Lama,Kepala Bidang Lama,Kosong,${status}\n`
      for (const [rows, row] of [
        [gone + LIVE, 3],
        [LIVE + gone, 4],
      ] as const) {
        const { report, units, passed } = await read(HEAD + TOP + rows + BELOW)
        expect(units.map(({ name }) => name)).toEqual(['Dinas A', 'Bidang Baru', 'Seksi C'])
        expect(units[2]?.parentId).toBe(units[1]?.id)
        expect(units.every(({ unplaced }) => unplaced === null)).toBe(true)
        expect(passed).toEqual([`${row} abolished`])
        expect(report).toMatchObject({ units: 3, people: 3, abolished: 1, problems: [] })
      }
    },
  )

  it('is kept where no live row has its id', async () => {
    const { units, passed } = await read(
      `${HEAD}${TOP}2,1,Bidang Lama,Kepala Bidang Lama,Kosong,Dihapus\n`,
    )
    expect(units.map(({ name }) => name)).toEqual(['Dinas A', 'Bidang Lama'])
    expect(passed).toEqual([])
  })

  it('is told by the whole of a cell alone', async () => {
    const { report, passed } = await read(
      `${HEAD}${TOP}2,1,Bidang Lama,Kepala Bidang Lama,Kosong,Dihapus sebagian\n${LIVE}`,
    )
    expect(passed).toEqual([])
    expect(report.problems.map(({ code, row }) => `${code} ${row}`)).toEqual(['duplicate-id 4'])
  })

  it('gives way in a table of codes too', async () => {
    const { report, units, passed } = await read(
      'Kode,Nama Unit,Jabatan,Status\n1,Dinas A,Kepala Dinas,Aktif\n1.1,Bidang Lama,Kepala Bidang Lama,Dihapus\n1.1,Bidang Baru,Kepala Bidang Baru,Aktif\n1.1.1,Seksi C,Kepala Seksi C,Aktif\n',
    )
    expect(units.map(({ name }) => name)).toEqual(['Dinas A', 'Bidang Baru', 'Seksi C'])
    expect(passed).toEqual(['3 abolished'])
    expect(report.abolished).toBe(1)
  })
})
