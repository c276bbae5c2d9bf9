import { expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { briefly, importText } from '../import-text.ts'

it('reads a row for each kelurahan with its lurah, vacant ones too', async () => {
  const { records, report } = await importText([
    'No,Kelurahan,Lurah\n1,Sukamaju,Budi Santoso\n2,Sukasari,\n',
  ])
  expect(report).toMatchObject({ units: 2, roots: 2, posts: 2, people: 1, vacantSeats: 1 })
  const names = records.flatMap((one) => (one.kind === 'unit' ? [one.name] : []))
  expect(names).toEqual(['Kelurahan Sukamaju', 'Kelurahan Sukasari'])
  const titles = records.flatMap((one) => (one.kind === 'post' && one.head ? [one.title] : []))
  expect(titles).toEqual(['Lurah Sukamaju', 'Lurah Sukasari'])
})

it('tells an unknown manager by the cell that names him', async () => {
  const read = await importText([
    'Nama,Jabatan,Atasan Langsung\nSyam Rizal,Kepala Dinas Sosial,\nRina Wati,Sekretaris,Syam Rizal\nTini,Arsiparis,Rina Wati\nAli,Arsiparis,Orang Lain\n',
  ])
  expect(briefly(read)).toEqual(['unknown-parent error 5 Atasan Langsung Orang Lain'])
})

it('takes the difference of a peta jabatan for no holder', async () => {
  const text =
    'No;Nama Jabatan;Kelas;Pegawai;;\n;;;B;K;+/-\n1;Kepala Dinas;14;1;1;0\n;Sekretaris;12;0;1;-1\n'
  const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
  const { report } = await importFiles([file], { preset: 'auto', language: 'id' })
  expect(report.tables[0]?.columns).toMatchObject({ filled: 'B', seats: 'K' })
  expect(report.tables[0]?.columns).not.toHaveProperty('holder')
})

it('says of a row that is repeated that it is', async () => {
  const read = await importText([
    'ID,Induk,Unit,Jabatan\n1,,Dinas A,Kepala Dinas\n2,1,Bidang B,Kepala Bidang\n2,1,Bidang B,Kepala Bidang\n',
  ])
  expect(read.report.problems[0]?.message).toContain('says the same as row 3')
})

it('reads schools with their heads, and an employee’s id as one', async () => {
  const schools = await importText([
    'NPSN,Nama Sekolah,Kepala Sekolah,NIP\n1001,SDN 1 Sukamaju,Siti,198003032005012003\n1002,SDN 2 Sukamaju,,\n',
  ])
  expect(schools.report).toMatchObject({ units: 2, posts: 2, people: 1, vacantSeats: 1 })
  const staff = await importText([
    'Employee ID,Name,Title,Department,Reports To\n1,Ann,Director,Office,\n2,Bob,Head,Finance,1\n3,Cat,Clerk,Audit,2\n',
  ])
  expect(staff.report).toMatchObject({ preset: 'table', units: 3, roots: 1, people: 3 })
})

it('tells which column names the unit above where it is of no use, and tops that may be none', async () => {
  const { report } = await importText([
    'Nama,Jabatan,Unit Kerja,Atasan\nSyam,Kepala Seksi A,Seksi A,Toni\nTini,Guru Ahli Pertama,SDN 1,Toni\nEko,Pramu Bakti,Sekretariat,\n',
  ])
  expect(report.problems[0]?.message).toContain('“Atasan”')
  const tops = report.problems.filter(({ code }) => code === 'unknown-parent')
  expect(tops.map(({ value }) => value)).toEqual(['Seksi A', 'SDN 1', 'Sekretariat'])
})

it('leaves “Sdr.” before a name', async () => {
  const { records } = await importText([
    'Unit Kerja,Jabatan,Nama\nDinas A,Kepala Dinas,Sdr. Toni Raharjo\nBidang B,Kepala Bidang,Sdri. Ani\n',
  ])
  const names = records.flatMap((one) => (one.kind === 'person' ? [one.name] : []))
  expect(names).toEqual(['Toni Raharjo', 'Ani'])
})
