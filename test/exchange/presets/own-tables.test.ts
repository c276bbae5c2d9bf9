import { expect, it } from 'vitest'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { structureOf, trayOf } from '../../../renderer/domain/structure/structure.ts'
import { importText } from '../import-text.ts'

const UNITS =
  'Id Unit,Id Unit Induk,Nama Unit\nd,,Dinas A\nb,d,Bidang B\nb,d,Bidang Ganda\n,d,Bidang Tanpa Id\n'
const POSTS =
  'Id Jabatan,Id Unit,Nama Jabatan,Kebutuhan (K)\np,d,Kepala Dinas,1\np,b,Kepala Bidang,1\n,b,Analis,2\n'

it('rows of our own tables without an id of their own wait in the tray', async () => {
  const { records, report } = await importText([UNITS, POSTS])
  const structure = structureOf(records)
  expect(faults(structure)).toEqual([])
  const names = trayOf(structure).map((id) => structure.tables.unit.get(id)?.name)
  expect(names.sort()).toEqual(['Analis', 'Bidang Ganda', 'Bidang Tanpa Id', 'Kepala Bidang'])
  const titles = records.flatMap((one) => (one.kind === 'post' ? [one.title] : []))
  expect(titles.sort()).toEqual(['Analis', 'Kepala Bidang', 'Kepala Dinas'])
  // The first row of an id counts.
  expect(report).toMatchObject({ units: 3, posts: 2, seats: 3, roots: 1 })
  expect(report.problems.map(({ row, severity }) => `${row} ${severity}`)).toEqual([
    '4 error',
    '5 error',
    '3 error',
    '4 error',
  ])
})
