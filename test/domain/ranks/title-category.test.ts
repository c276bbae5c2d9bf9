import { describe, expect, it } from 'vitest'
import { kindOfTitle } from '../../../renderer/domain/ranks/title-category.ts'

describe('the kind of post a title alone tells', () => {
  it.each([
    [
      'jpt',
      'Kepala Dinas Sosial',
      'KADIS KOMINFO',
      'Kepala Badan Kepegawaian',
      'Inspektur',
      'Inspektur Daerah',
    ],
    [
      'jpt',
      'Sekretaris Daerah',
      'Sekretaris DPRD',
      'Asisten Administrasi Umum',
      'Asisten I',
      'Staf Ahli Wali Kota',
    ],
    [
      'administrator',
      'Sekretaris',
      'Sekretaris Dinas',
      'Sekretaris Camat',
      'Camat',
      'Camat Magersari',
      'Irban III',
    ],
    [
      'administrator',
      'Kepala Bidang IKP',
      'Kabid Persandian',
      'Kepala Bagian Umum',
      'Kabag. Hukum',
    ],
    [
      'pengawas',
      'Lurah',
      'Lurah Kauman',
      'Sekretaris Lurah',
      'Kepala Seksi Media',
      'Kasi Pemerintahan',
    ],
    [
      'pengawas',
      'Kepala Subbagian Umum',
      'Kepala Sub Bagian Keuangan',
      'Kasubbag Program',
      'Ka. Sub Bag. Umum',
      'Kepala Sub Bidang Mutasi',
      'Kepala Tata Usaha',
    ],
    [
      'fungsional',
      'Pranata Komputer Ahli Muda',
      'Arsiparis Penyelia',
      'Arsiparis Mahir',
      'Perawat Terampil',
      'Bidan Pemula',
    ],
    [
      'fungsional',
      'Pranata Muda',
      'Guru Madya',
      'Guru Pembina',
      'Perawat Pelaksana Lanjutan',
      'Bidan Pelaksana',
      'Auditor Pertama',
    ],
    [
      'fungsional',
      'Asisten Apoteker Terampil',
      'Polisi Pamong Praja Terampil',
      'JF. Perencana Ahli Pertama',
    ],
    [
      'pelaksana',
      'Pengadministrasi Umum',
      'Pengelola Keuangan',
      'Analis Data',
      'Pengemudi',
      'Pramu Bakti',
      'Pelaksana',
    ],
    [
      'pelaksana',
      'Penata Layanan Operasional',
      'Penelaah Teknis Kebijakan',
      'Bendahara',
      'Sekretaris Pimpinan',
      'JFU Pengolah Data',
    ],
    ['other', 'Wali Kota', 'Wakil Bupati'],
  ])('%s: %s, %s …', (category, ...titles) => {
    expect(titles.map((title) => [title, kindOfTitle(title)])).toEqual(
      titles.map((title) => [title, { category, sure: true }]),
    )
  })

  it('is only likely where such titles are of several kinds', () => {
    const kinds = [
      'Kepala Puskesmas Kauman',
      'Kepala UPTD Pasar',
      'Dokter',
      'Ketua Tim Data',
      'Direktur',
    ]
    expect(kinds.map((title) => kindOfTitle(title))).toEqual([
      { category: 'fungsional', sure: false },
      { category: 'pengawas', sure: false },
      { category: 'fungsional', sure: false },
      { category: 'fungsional', sure: false },
      { category: 'jpt', sure: false },
    ])
  })

  it('is nothing where the title tells none, or is a rank', () => {
    expect(
      ['Penata Muda Tk. I', 'Pembina Utama Muda', 'Kepala', 'Director', ''].map(kindOfTitle),
    ).toEqual([null, null, null, null, null])
  })
})
