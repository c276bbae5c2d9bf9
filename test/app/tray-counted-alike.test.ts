import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { moveUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { countRecords } from '../../renderer/exchange/look/count-import.ts'
import { importText } from '../exchange/import-text.ts'
import { testPrinter } from '../make/test-printer.ts'
import { ukPair } from '../make/uk-organogram.ts'

const OWN_UNITS = 'Id Unit,Id Unit Induk,Nama Unit\nd,,Dinas A\nb,d,Bidang B\nb,d,Bidang Ganda\n'
const OWN_POSTS =
  'Id Jabatan,Id Unit,Nama Jabatan,Kebutuhan (K)\np,d,Kepala Dinas,1\np,b,Kepala Bidang,1\nq,tidak-ada,Analis,2\n,,Arsiparis,1\nr,,Pranata,1\n'
const TREE =
  'Id,Id Atasan,Nama Unit,Jabatan,Pejabat\nd,,Dinas A,Kepala Dinas,Budi\nb,d,Bidang B,Kepala Bidang B,Ani\nb,d,Bidang Ganda,Kepala Bidang Ganda,Tono\nx,zz,Bidang Tanpa Induk,Kepala Bidang X,KOSONG\n,d,Bidang Tanpa Id,Kepala,Siti\n'
const CODES =
  'Kode,Nama Unit,Pejabat\n1,Dinas A,Budi\n1.1,Bidang B,Ani\n1.1,Bidang Ganda,Tono\n1.2,Bidang C,Rina\n'
const POSITIONS =
  'Unit ID,Unit Parent ID,Nama Unit,Jabatan,ID Jabatan\n1,0,Dinas A,Kepala,p1\n2,1,Bidang B,Kepala Bidang,p2\n2,1,Bidang B,Lain,p2\n,,,Tanpa Unit,p3\n'

const encoder = new TextEncoder()
const { senior, junior } = ukPair()
const csv = (text: string, name = 'a.csv') => ({ name, bytes: encoder.encode(text) })

const INPUTS = {
  'our own tables': [csv(OWN_UNITS, 'unit.csv'), csv(OWN_POSTS, 'jabatan.csv')],
  'our table of posts alone': [csv(OWN_POSTS)],
  'ids and parents': [csv(TREE)],
  codes: [csv(CODES)],
  'positions of units': [csv(POSITIONS)],
  'the UK organogram': [
    { name: 'senior.csv', bytes: senior },
    { name: 'junior.csv', bytes: junior },
  ],
}

async function run(argv: readonly string[], files: readonly { name: string; bytes: Uint8Array }[]) {
  const inputs = files.map(({ name }) => name)
  const [command = '', ...options] = argv
  return answerTo(
    {
      argv: [command, ...inputs, ...options],
      files: files.map((file) => ({ ...file, path: file.name, error: null })),
    },
    { ...testPrinter(), today: day('2018-10-04'), say: () => {} },
  )
}

async function countsOf(files: readonly { name: string; bytes: Uint8Array }[]) {
  const { stdout = '' } = await run(['inspect', '--json'], files)
  const { units, posts, seats, people, appointments, roots } = JSON.parse(stdout)
  return { units, posts, seats, people, appointments, roots }
}

describe('a table and the copy that is made of it', () => {
  it.each(Object.entries(INPUTS))('count what waits in the tray alike: %s', async (_, files) => {
    const told = await countsOf(files)
    const { files: [copied] = [] } = await run(['copy', '--out', 'salinan.bagan'], files)
    if (!copied) throw new Error('no copy')
    expect(told.units + told.posts).toBeGreaterThan(0)
    expect(await countsOf([{ name: 'salinan.bagan', bytes: copied.bytes }])).toEqual(told)
  })

  it('count a second row of an id once it has got a place', async () => {
    const { records, report } = await importText([TREE])
    const again = records.find((one) => one.kind === 'unit' && one.name === 'Bidang Ganda')
    if (again?.kind !== 'unit') throw new Error('not there')
    const structure = structureOf([...records])
    const moved = moveUnit(again.id, 'unit:d')(structure)
    if (!moved.ok) throw new Error(moved.problem.code)
    const placed = [...apply(structure, moved.value).tables.unit.values()]
    const rest = records.filter(({ kind }) => kind !== 'unit')
    const counts = countRecords([...placed, ...rest], null)
    expect(counts).toMatchObject({ units: report.units + 1, posts: report.posts + 1 })
  })
})
