import { describe, expect, it } from 'vitest'
import { importText } from './import-text.ts'

const ROWS = [
  'No;Nama;NIP;Pangkat/Gol;Jabatan;Unit Kerja',
  '1;Syam;196405121988031007;IV/c;Kepala Dinas Sosial;Dinas Sosial',
  '2;Budi;197504122000031004;IV/a;Sekretaris;Sekretariat',
  '3;Citra;198004122005032001;III/d;Kepala Bidang Data;Bidang Data',
  '4;Dewi;198504122010032001;III/c;Kepala Seksi Data;Seksi Data',
  '5;Eka;198604122010031001;III/a;Arsiparis Mahir;Sekretariat',
  '6;Fitri;198704122011032001;III/c;Pranata Komputer Penyelia;Bidang Data',
  '7;Gita;198804122012032001;III/b;Pranata Muda;Bidang Data',
  '8;Hadi;198904122013031001;II/c;Pengadministrasi Umum;Sekretariat',
  '9;Indra;199004122014031001;II/b;Pengemudi;Sekretariat',
  '10;Joko;199104122015031001;II/b;Pengemudi;Sekretariat',
  '11;Kiki;199204122016032001;III/a;Dokter;Bidang Data',
  '12;Lala;199304122017032001;III/a;Juragan;Bidang Data',
  '13;Mira;199404122018032001;III/a;Juragan;Seksi Data',
].join('\n')

describe('a nominatif without a column of kinds', () => {
  it('has every post as what its title is; what stays unsure is told once', async () => {
    const { records, report } = await importText([ROWS])
    const kinds = Object.fromEntries(
      records.flatMap((one) => (one.kind === 'post' ? [[one.title, one.category]] : [])),
    )
    expect(kinds).toEqual({
      'Kepala Dinas Sosial': 'jpt',
      Sekretaris: 'administrator',
      'Kepala Bidang Data': 'administrator',
      'Kepala Seksi Data': 'pengawas',
      'Arsiparis Mahir': 'fungsional',
      'Pranata Komputer Penyelia': 'fungsional',
      'Pranata Muda': 'fungsional',
      'Pengadministrasi Umum': 'pelaksana',
      Pengemudi: 'pelaksana',
      Dokter: 'fungsional',
      Juragan: 'other',
    })
    const told = report.problems
      .map(({ message }) => message)
      .filter((one) => /is read as|Of what kind/.test(one))
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^“Dokter” .*is read as functional/)
    expect(told[1]).toMatch(/^Of what kind “Juragan”/)
  })

  it('with unit and unit above is a list of persons, not of units', async () => {
    const rows = [
      'No;Nama Pegawai;NIP;Jabatan;UNIT KERJA;UNIT ATASAN',
      '1;Budi;197504122000031004;Kepala Bidang Data;Bidang Data;Dinas Sosial',
      '2;Citra;198004122005032001;Analis Data;Bidang Data;Dinas Sosial',
      '3;Dewi;198504122010032001;Kepala Seksi Arsip;Seksi Arsip;Bidang Data',
      '4;Eka;198604122010031001;Pengolah Data;Seksi Arsip;Bidang Data',
      '5;Fitri;198704122011032001;Pengolah Data;Seksi Arsip;Bidang Data',
      '6;Gita;198804122012032001;Pengemudi;Sekretariat;Dinas Sosial',
    ].join('\n')
    const { records, report } = await importText([rows])
    expect(report).toMatchObject({ people: 6, appointments: 6, units: 4, roots: 1 })
    const units = new Map(records.flatMap((one) => (one.kind === 'unit' ? [[one.name, one]] : [])))
    const above = (name: string) =>
      [...units.values()].find(({ id }) => id === units.get(name)?.parentId)?.name
    expect(['Bidang Data', 'Seksi Arsip', 'Sekretariat'].map(above)).toEqual([
      'Dinas Sosial',
      'Bidang Data',
      'Dinas Sosial',
    ])
  })
})
