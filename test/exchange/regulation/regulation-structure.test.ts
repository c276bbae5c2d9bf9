import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import type { ImportOutcome } from '../../../renderer/exchange/read/import-report.ts'
import { articleTree } from '../../../renderer/exchange/regulation/article-tree.ts'
import { regulationIn } from '../../../renderer/exchange/regulation/is-regulation.ts'
import { titleOf } from '../../../renderer/exchange/regulation/regulation-title.ts'
import { outline, pasted } from '../paste/pasted.ts'
import { treeOf } from '../word/made-docx.ts'
import * as texts from './texts.ts'

function read(text: string, name = 'perwali.txt'): Promise<ImportOutcome> {
  const bytes = new TextEncoder().encode(text)
  return importFiles([{ name, bytes }], { preset: 'auto', language: 'id' })
}

const told = ({ report }: ImportOutcome) => report.problems.map(({ message }) => message)

describe('the structure a regulation tells', () => {
  it('is the list of its office, whose name the title gives and whose head the first line is', async () => {
    const outcome = await read(texts.WHOLE)
    expect(outcome.report.preset).toBe('regulation')
    expect(treeOf(outcome)).toEqual([
      'Dinas Komunikasi dan Informatika [*Kepala Dinas]',
      '  Sekretariat [*Sekretaris]',
      '    Subbagian Umum dan Kepegawaian [*Kepala Subbagian Umum dan Kepegawaian]',
      '    Kelompok Jabatan Fungsional',
      '  Bidang Informasi Publik [*Kepala Bidang Informasi Publik]',
      '    Kelompok Jabatan Fungsional',
      '  Bidang Statistik dan Persandian [*Kepala Bidang Statistik dan Persandian]',
      '  UPTD',
      '  Kelompok Jabatan Fungsional',
    ])
    expect(outcome.report.vacantSeats).toBe(0)
    expect(told(outcome)).toEqual([
      '1 pasal berbunyi lain daripada naskah program (Pasal 1) dan disimpan utuh sebagai bunyi kantor. Periksa di Naskah.',
      expect.stringContaining('“UPTD” tidak menyebut UPTD yang mana (perwali.txt, baris 36'),
    ])
  })

  const GIVEN: readonly (readonly [what: string, text: string, tree: readonly string[]])[] = [
    [
      'is read from one line in small letters',
      texts.ONE_LINE,
      [
        'Dinas Sosial',
        '  Sekretariat',
        '    Subbagian Umum',
        '    Subbagian Keuangan',
        '  Bidang Bantuan Sosial',
        '    Seksi Fakir Miskin',
        '    Seksi Bencana',
        '  Unit Pelaksana Teknis Daerah Panti Asuhan',
        '  Kelompok Jabatan Fungsional',
      ],
    ],
    [
      'is read through torn lines and page numbers',
      texts.TORN,
      [
        'Badan Pengelolaan Keuangan dan Aset Daerah',
        '  Sekretariat',
        '    Sub Bagian Perencanaan, Evaluasi dan Pelaporan',
        '    Sub Bagian Umum dan Kepegawaian',
        '  Bidang Perbendaharaan dan Kas Daerah',
        '    Sub Bidang Belanja',
        '    Sub Bidang Kas',
        '  Bidang Aset',
      ],
    ],
    [
      'is completed by what later articles say of its units',
      texts.LATER,
      [
        'Inspektorat Daerah',
        '  Sekretariat',
        '    Subbagian Umum',
        '    Subbagian Evaluasi',
        '  Inspektur Pembantu I',
        '  Inspektur Pembantu II',
      ],
    ],
    [
      'takes a title for the unit it leads',
      texts.KECAMATAN,
      [
        'Kecamatan Melati',
        '  Sekretariat',
        '    Subbagian Umum',
        '    Subbagian Keuangan',
        '  Seksi Pemerintahan',
        '  Seksi Ketenteraman dan Ketertiban Umum',
        '  Kelurahan',
      ],
    ],
    [
      'has four levels in a Sekretariat Daerah',
      texts.SETDA,
      [
        'Sekretariat Daerah',
        '  Asisten Pemerintahan',
        '    Bagian Hukum',
        '      Subbagian Bantuan Hukum',
        '      Subbagian Dokumentasi',
        '    Bagian Kesejahteraan Rakyat',
        '  Asisten Administrasi Umum',
        '    Bagian Umum',
        '    Bagian Organisasi',
        '  Staf Ahli Bidang Ekonomi',
      ],
    ],
    [
      'may stand below the head itself',
      texts.HOSPITAL,
      [
        'RSUD Mawar',
        '  Wakil Direktur Pelayanan',
        '    Bidang Medik',
        '    Bidang Keperawatan',
        '  Wakil Direktur Umum',
        '    Bagian Tata Usaha',
        '    Instalasi Gizi',
      ],
    ],
    [
      'may be that of several offices',
      texts.SEVERAL,
      [
        'Dinas Sosial',
        '  Sekretariat',
        '  Bidang Data',
        'Dinas Perhubungan',
        '  Sekretariat',
        '  Bidang Angkutan',
      ],
    ],
  ]
  for (const [what, text, tree] of GIVEN) {
    it(what, async () => {
      expect(treeOf(await read(text)).map((line) => line.replace(/ \[.*/, ''))).toEqual(tree)
    })
  }

  it('is taken as far as it goes where the text is faulty, each fault in a sentence', async () => {
    const outcome = await read(texts.FAULTY)
    expect(treeOf(outcome).map((line) => line.replace(/ \[.*/, ''))).toEqual([
      'Dinas Sosial',
      '  Sekretariat',
      '  Bidang Data',
      '  Bidang Anak',
      '  Tim Reaksi Cepat',
    ])
    expect(
      outcome.report.problems.map(({ row, message }) => `${row} ${message.slice(0, 48)}`),
    ).toEqual([
      'null 2 pasal berbunyi lain daripada naskah program (P',
      '5 Tanda “b.” tertulis dua kali pada rinciannya (pe',
      '6 Tanda “e.” tidak menyambung tanda sebelumnya (pe',
      '7 “pelaksanaan tugas lain yang diberikan” bukan na',
      '8 Jenis unit “Tim Reaksi Cepat” tidak dikenal dari',
      '9 Pasal 3 tertulis dua kali (perwali.txt, baris 9)',
      '9 Susunan organisasi “Dinas Sosial” tertulis dua k',
    ])
  })

  it('goes on behind z, whichever way letters are doubled', () => {
    const marks = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb']
    const points = marks.map(
      (mark, at) => `${mark}. ${at === 0 ? 'Kepala Dinas' : `Bidang ${at}`};`,
    )
    const lines = ['Susunan organisasi Dinas Sosial terdiri atas:', ...points]
    const found = regulationIn(lines)
    expect(found?.units).toHaveLength(28)
    expect(found?.notes).toEqual([])
  })

  it('keeps within bounds for 20,000 points, and for points within points without end', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `x. Bidang ${at};`)
    const found = regulationIn(['Susunan organisasi Dinas Sosial terdiri atas:', ...many])
    expect(found?.units).toHaveLength(20_001)
    const deep = Array.from({ length: 5000 }, () => 'a. Bidang Data, membawahkan:')
    const other = regulationIn(['Susunan organisasi Dinas Sosial terdiri atas:', ...deep])
    expect(other?.units).toHaveLength(5001)
  })

  it('is nothing where no list of units stands in the text', async () => {
    expect(regulationIn(['Pasal 1', 'Dalam Peraturan ini terdiri atas beberapa hal.'])).toBeNull()
    expect(regulationIn(['Susunan organisasi terdiri atas:'])).toBeNull()
    expect(regulationIn(['No;Unit;Pejabat', '1;Dinas Sosial;Ani', '2;Sekretariat;Budi'])).toBeNull()
    const outcome = await read('Pasal 1\nKetentuan susunan organisasi terdiri atas\n')
    expect(outcome.readable).toBe(false)
  })
})

describe('the tree of a regulation', () => {
  it('keeps every article with its headings, paragraphs and points', () => {
    const tree = articleTree(texts.WHOLE.split('\n'))
    expect(tree.articles.map(({ number, under }) => [number, ...under])).toEqual([
      ['1', 'BAB I KETENTUAN UMUM'],
      ['2', 'BAB II KEDUDUKAN DAN SUSUNAN ORGANISASI', 'Bagian Kesatu Kedudukan'],
      ['3', 'BAB II KEDUDUKAN DAN SUSUNAN ORGANISASI', 'Bagian Kedua Susunan Organisasi'],
      ['4', 'BAB II KEDUDUKAN DAN SUSUNAN ORGANISASI', 'Bagian Kedua Susunan Organisasi'],
    ])
    const duties = tree.articles[3]
    expect(duties?.text).toBe('Sekretariat mempunyai tugas:')
    expect(duties?.points.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      'a. menyiapkan rapat; dan',
      'b. mengelola arsip.',
    ])
    expect(tree.articles[2]?.points.map(({ mark }) => mark)).toEqual(['(1)', '(2)'])
    expect(titleOf(tree)).toEqual({
      kind: 'PERATURAN WALI KOTA',
      place: 'SERUNI',
      number: '12',
      year: '2022',
      about:
        'KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI SERTA TATA KERJA DINAS KOMUNIKASI DAN INFORMATIKA',
    })
  })
})

describe('a regulation that is pasted', () => {
  it('gives the same structure as one that is opened', async () => {
    for (const text of [texts.WHOLE, texts.ONE_LINE, texts.TORN, texts.SETDA]) {
      const { after, readable } = await pasted(text)
      expect(readable).toBe(true)
      const units = (lines: readonly string[]) => lines.map((line) => line.replace(/ \[.*/, ''))
      expect(units(outline(after))).toEqual(units(treeOf(await read(text))))
    }
  })

  it('finds the units the office has, and brings only the others', async () => {
    const { after } = await pasted(texts.WHOLE)
    const again = await pasted(texts.WHOLE, after)
    expect(again.counts).toEqual({ units: 0, posts: 0, people: 0, appointments: 0 })
    expect(outline(again.after)).toEqual(outline(after))
    const more = texts.WHOLE.replace(
      'd. Bidang Statistik',
      'd. Bidang Aplikasi;\ne. Bidang Statistik',
    )
    expect((await pasted(more, after)).counts).toMatchObject({ units: 1, posts: 1 })
  })
})
