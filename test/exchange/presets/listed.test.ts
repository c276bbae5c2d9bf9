import { describe, expect, it } from 'vitest'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { briefly, importText } from '../import-text.ts'

/** Each unit with the name of the one it hangs from, in the order of the file. */
function tree(records: readonly StructureRecord[]): string[] {
  const units = records.flatMap((one) => (one.kind === 'unit' ? [one] : []))
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return units.map(({ name, parentId }) => `${name} < ${parentId ? names.get(parentId) : '-'}`)
}

function postsOf(records: readonly StructureRecord[], unit: string): string[] {
  const id = records.find((one) => one.kind === 'unit' && one.name === unit)?.id
  return records.flatMap((one) =>
    one.kind === 'post' && one.unitId === id ? [`${one.title}${one.head ? '*' : ''}`] : [],
  )
}

const OFFICE = [
  'DAFTAR PEJABAT STRUKTURAL,,,,,,',
  '',
  'No,Unit Kerja,Nama Jabatan,Pejabat,,,Kelas',
  ',,,Nama,NIP,TMT Jabatan,Jabatan',
  '1,2,3,4,5,6,7',
  '1,Dinas Perhubungan,Kepala Dinas,"Drs. Syam, M.Si",196405121988031007,12 Januari 2017,14',
  "2,Sekretariat,Sekretaris,Yulia,'197103151997032002,3-5-2017,12",
  '3,Sub Bagian Umum,Kasubbag Umum,KOSONG,,,9',
  '4,Bidang Lalu Lintas,Kepala Bidang,-,,,11',
  '5,Seksi Rekayasa,Kasi Rekayasa,Plt. Hendri,,1 Sept 2018,9',
  '7,UPTD Terminal,Kepala UPTD,Zul,,32/13/2018,9',
  ',,JUMLAH,6,,,',
  ',,,,"Kota Contoh, 31 Agustus 2018",,',
].join('\n')

describe('lists from the top down', () => {
  it('reads two rows of headings, column numbers, and places by the kind of unit', async () => {
    const outcome = await importText([OFFICE])
    const { records, report } = outcome
    expect(report).toMatchObject({ preset: 'listed', units: 6, posts: 6, people: 4, roots: 1 })
    expect(tree(records)).toEqual([
      'Dinas Perhubungan < -',
      'Sekretariat < Dinas Perhubungan',
      'Sub Bagian Umum < Sekretariat',
      'Bidang Lalu Lintas < Dinas Perhubungan',
      'Seksi Rekayasa < Bidang Lalu Lintas',
      'UPTD Terminal < Dinas Perhubungan',
    ])
    expect(briefly(outcome)).toEqual([
      'bad-date warning 11 TMT Jabatan 32/13/2018',
      'missing-value warning 12 Nama Jabatan JUMLAH',
      'missing-value warning 13 NIP Kota Contoh, 31 Agustus 2018',
    ])
    expect(records.find((one) => one.kind === 'person' && one.name === 'Syam')).toMatchObject({
      nip: '196405121988031007',
      frontTitle: 'Drs.',
    })
    expect(records.find((one) => one.kind === 'appointment' && one.role === 'plt')).toMatchObject({
      from: '2018-09-01',
    })
    expect(records.find((one) => one.kind === 'post' && one.kelas === 14)).toBeDefined()
  })

  it('reads indents before kinds, and Roman or beginning numbers as no codes', async () => {
    const { records, report } = await importText([
      'NO;NAMA UNIT;KEPALA\nI;DINAS SOSIAL;Ratna\nII;  SEKRETARIAT;Andi\n1;    TIM ANGGARAN;\n2;    SUBBAGIAN UMUM;\nIII;  BIDANG REHABILITASI;Kosong\n1;    SEKSI ANAK;Yusuf\n',
    ])
    expect(report).toMatchObject({ preset: 'listed', units: 6, people: 3, problems: [] })
    expect(tree(records)).toEqual([
      'DINAS SOSIAL < -',
      'SEKRETARIAT < DINAS SOSIAL',
      'TIM ANGGARAN < SEKRETARIAT',
      'SUBBAGIAN UMUM < SEKRETARIAT',
      'BIDANG REHABILITASI < DINAS SOSIAL',
      'SEKSI ANAK < BIDANG REHABILITASI',
    ])
  })

  it('makes units of the titles of heads, and posts of the others', async () => {
    const { records } = await importText([
      'Nama,NIP,Jabatan\nBudi,,Kepala Dinas Sosial\nSri,,Sekretaris\nAni,,Kasubbag Umum\nTono,,Pengadministrasi Umum\nWati,,Kabid Rehabilitasi\n',
    ])
    expect(tree(records)).toEqual([
      'Dinas Sosial < -',
      'Sekretariat < Dinas Sosial',
      'Subbagian Umum < Sekretariat',
      'Bidang Rehabilitasi < Dinas Sosial',
    ])
    expect(postsOf(records, 'Subbagian Umum')).toEqual(['Kasubbag Umum*', 'Pengadministrasi Umum'])
    expect(records.filter((one) => one.kind === 'person')).toHaveLength(5)
  })

  it('takes an acting head who is told in two rows for one person, and a NIP used by another for another', async () => {
    const { report, records } = await importText([
      'Unit,Jabatan,Pejabat,NIP\nDinas A,Kepala Dinas,Syam,\nSeksi B,Kasi B,"Hendri, S.T",\'198001012005011002\nSeksi C,Kasi C,"Plt. Hendri, S.T.",\'198001012005011002\nSeksi D,Kasi D,Sri,\'198001012005011002\n',
    ])
    expect(report).toMatchObject({ people: 3, appointments: 4, vacantSeats: 1 })
    const hendri = records.find((one) => one.kind === 'person' && one.name === 'Hendri')
    const posts = records.flatMap((one) =>
      one.kind === 'appointment' && one.personId === hendri?.id ? [one.role] : [],
    )
    expect(posts).toEqual(['definitif', 'plt'])
  })

  it('splits a name from the NIP below it, and names the columns it does not read', async () => {
    const outcome = await importText([
      'No;Unit Kerja;Jabatan;Nama / NIP;Agama\n1;Dinas A;Kepala Dinas;"Drs. Andi, M.Si\n19650101 199003 1 001";Islam\n2;Sekretariat;Sekretaris;Budi / NIP. 197001011995031002;\n3;Bidang B;Kepala Bidang;Kosong;\n',
    ])
    const people = outcome.records.flatMap((one) =>
      one.kind === 'person' ? [`${one.frontTitle} ${one.name} ${one.backTitle} ${one.nip}`] : [],
    )
    expect(people).toEqual([
      'Drs. Andi M.Si 196501011990031001',
      'null Budi null 197001011995031002',
    ])
    expect(outcome.report).toMatchObject({ vacantSeats: 1 })
    expect(outcome.report.problems.map(({ message }) => message).join()).toContain('Agama')
  })

  it('puts the posts of a unit told again, or left blank, into that unit', async () => {
    const { records, report } = await importText([
      'Unit Kerja,Jabatan,Pejabat\nDinas Sosial,Kepala Dinas,A\nSekretariat,Sekretaris,B\nSekretariat,Analis Kebijakan,C\n,Bendahara,D\nBidang Anak,Kepala Bidang,E\nBidang Anak,Penyuluh,F\nDinas Sosial,Kasi Data,G\nSekretariat,Arsiparis,H\n',
    ])
    expect(report.problems).toEqual([])
    expect(tree(records)).toEqual([
      'Dinas Sosial < -',
      'Sekretariat < Dinas Sosial',
      'Bidang Anak < Dinas Sosial',
      'Seksi Data < Bidang Anak',
    ])
    const posts = ['Sekretaris*', 'Analis Kebijakan', 'Bendahara', 'Arsiparis']
    expect(postsOf(records, 'Sekretariat')).toEqual(posts)
    expect(postsOf(records, 'Bidang Anak')).toEqual(['Kepala Bidang*', 'Penyuluh'])
  })

  it('keeps equal names below different units apart, and one KJF with the office', async () => {
    const { records } = await importText([
      'Unit\nDinas Kesehatan\nUPTD Timur\nSubbagian Tata Usaha\nUPTD Barat\nSubbagian Tata Usaha\nKelompok Jabatan Fungsional\n',
    ])
    expect(tree(records).slice(2)).toEqual([
      'Subbagian Tata Usaha < UPTD Timur',
      'UPTD Barat < Dinas Kesehatan',
      'Subbagian Tata Usaha < UPTD Barat',
      'Kelompok Jabatan Fungsional < Dinas Kesehatan',
    ])
  })

  it('reads a column for each level, whose upper cells are repeated or left blank', async () => {
    const { report, records } = await importText([
      'Dinas,Bidang,Seksi,Jabatan,Pejabat\nDinas A,,,Kepala Dinas,T\n,Sekretariat,,Sekretaris,Y\n,,Subbag Umum,Kasubbag,Z\n,Bidang B,Seksi C,Kasi,V\nDinas A,Bidang B,Seksi D,Kasi,W\nDinas A,Bidang B,Seksi C,Penyuluh,U\n',
    ])
    expect(report).toMatchObject({ preset: 'listed', units: 6, people: 6, roots: 1, problems: [] })
    expect(tree(records)).toEqual([
      'Dinas A < -',
      'Sekretariat < Dinas A',
      'Subbag Umum < Sekretariat',
      'Bidang B < Dinas A',
      'Seksi C < Bidang B',
      'Seksi D < Bidang B',
    ])
    expect(postsOf(records, 'Bidang B')).toEqual(['Kepala Bidang B*'])
    expect(postsOf(records, 'Seksi C')).toEqual(['Kasi*', 'Penyuluh'])
  })

  it.each([
    ['persons alone', 'Nama,NIP\nAli,197001011995031001\nBudi,198001012005011002\n'],
    ['one kind alone', 'Unit\nSeksi A\nSeksi B\n'],
  ])('leaves %s to whoever knows better', async (_, text) => {
    const { readable, report } = await importText([text])
    expect(readable).toBe(false)
    expect(report.problems[0]?.message).toContain('Unit Name')
  })
})

describe('a list with units before their office', () => {
  const HEAD = 'Unit Kerja,Jabatan,Nama,NIP\n'
  const FIRST =
    'Sekretariat,Sekretaris,Rina Wati,197001011995012001\nSubbagian Umum,Kepala Subbagian Umum,Joko,197502022000011002\nDinas Kesehatan,Kepala Dinas,Syam,196405121988031007\nBidang P2P,Kepala Bidang P2P,Budi,198001012005011002\n'

  it('hangs them from the office that follows, and tells it by cell', async () => {
    const read = await importText([HEAD + FIRST])
    expect(tree(read.records)).toEqual([
      'Dinas Kesehatan < -',
      'Sekretariat < Dinas Kesehatan',
      'Subbagian Umum < Sekretariat',
      'Bidang P2P < Dinas Kesehatan',
    ])
    expect(briefly(read)).toEqual(['unknown-parent warning 2 Unit Kerja Sekretariat'])
  })

  it('gives each of several offices its own', async () => {
    const second =
      'Sekretariat,Sekretaris,Rino,197101011995011001\nDinas Sosial,Kepala Dinas,Samsul,196505121988031007\nBidang Jaminan,Kepala Bidang,Badu,198101012005011002\n'
    const read = await importText([HEAD + FIRST + second])
    expect(read.report).toMatchObject({ units: 7, roots: 2, people: 7 })
    expect(tree(read.records).slice(4)).toEqual([
      'Dinas Sosial < -',
      'Sekretariat < Dinas Sosial',
      'Bidang Jaminan < Dinas Sosial',
    ])
  })

  it('leaves what may be of none of them at the top', async () => {
    const read = await importText([
      `${HEAD}Asisten Pemerintahan,Asisten Pemerintahan,Rina,197001011995012001\nBagian Hukum,Kepala Bagian Hukum,Joko,197502022000011002\nDinas Sosial,Kepala Dinas,Syam,196405121988031007\nBidang A,Kepala Bidang A,Budi,198001012005011002\n`,
    ])
    expect(tree(read.records).filter((line) => line.endsWith('< -'))).toHaveLength(2)
  })
})
