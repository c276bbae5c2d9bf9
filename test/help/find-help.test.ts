import { describe, expect, it } from 'vitest'
import type { ActionId } from '../../renderer/actions/action-table.ts'
import { asksFor } from '../../renderer/actions/asks-for.ts'
import { findPages, findTerms } from '../../renderer/help/find-help.ts'
import { HELP_PAGES } from '../../renderer/help/page-table.ts'
import { offeredAction } from '../make/offered.ts'

const first = (query: string) => findPages(query)[0]?.id
const firstThree = (query: string) =>
  findPages(query)
    .slice(0, 3)
    .map(({ id }) => id)

describe('search in help', () => {
  it.each([
    ['pejabat pindah', 'official-moves'],
    ['mutasi', 'official-moves'],
    ['tunjuk plt', 'appoint-acting'],
    ['perpanjang plt', 'extend-acting'],
    ['hasil rapat', 'key-in-decision'],
    ['pulihkan cadangan', 'restore'],
    ['kantor baru', 'new-office'],
    ['poster', 'print-poster'],
    ['flashdisk', 'copy-to-computer'],
    ['tukar jabatan', 'official-moves'],
    ['kembalikan', 'undo'],
    ['kata sandi', 'copy-to-computer'],
    ['tidak bisa simpan', 'not-saved'],
    ['hapus kantor', 'open-file'],
    ['plh cuti', 'appoint-acting'],
    ['unduh', 'export-table'],
    ['penyetaraan', 'delayer'],
    ['ganti logo', 'letterhead'],
    ['mode gelap', 'look'],
    ['ganti nama dinas', 'rename-office'],
    ['naik pangkat', 'correct-record'],
    ['tanda tangan', 'letterhead'],
    ['bagaimana cara mencetak lampiran', 'print-lampiran'],
    ['pegawai pindah bidang', 'official-moves'],
    ['ganti laptop', 'copy-to-computer'],
    ['bekerja berdua', 'work-together'],
    ['gabung pekerjaan rekan', 'work-together'],
    ['gabung dua dinas', 'merge-units'],
    ['pecah dinas jadi dua', 'split-unit'],
    ['lupa kata sandi', 'office-lock'],
    ['hapus bidang', 'abolish-unit'],
    ['laptop rusak', 'restore'],
    ['mengembalikan data yang terhapus', 'restore'],
    ['cara cetak lampiran perwali', 'print-lampiran'],
    ['kepala dinas pindah ke provinsi', 'official-moves'],
    ['ganti kepala dinas', 'fill-post'],
    ['dua orang satu jabatan', 'correct-record'],
    ['siapa plt', 'appoint-acting'],
    ['bupati setuju', 'key-in-decision'],
    ['batalkan perubahan', 'undo'],
    ['simpeg', 'import-table'],
    ['export ke word', 'copy-picture'],
    ['wali kota menolak', 'key-in-decision'],
    ['kepala dinas cuti', 'appoint-acting'],
    ['jabatan kosong lama', 'print-vacancies'],
    ['flashdisk hilang', 'restore'],
    ['tidak bisa print', 'print-lampiran'],
    ['komputer baru', 'copy-to-computer'],
    ['plt habis masa', 'extend-acting'],
    ['pegawai meninggal', 'official-moves'],
    ['gelar salah', 'correct-record'],
    ['bkd minta daftar kosong', 'print-vacancies'],
    ['tambah seksi', 'add-unit'],
    ['warna gelap', 'look'],
  ])('finds “%s” in everyday words', (query, id) => {
    expect(firstThree(query)).toContain(id)
  })

  it.each([
    ['restore a backup', 'restore'],
    ['how do I fill a post', 'fill-post'],
    ['merge units', 'merge-units'],
    ['letterhead', 'letterhead'],
    ['cannot save', 'not-saved'],
    ['font size', 'look'],
    ['dark mode', 'look'],
    ['bigger text', 'look'],
    ['paper size', 'print-lampiran'],
    ['move person', 'official-moves'],
    ['swearing in', 'decree-and-swearing'],
    ['password', 'copy-to-computer'],
    ['swap', 'official-moves'],
    ['died', 'official-moves'],
    ['acting expired', 'extend-acting'],
    ['freeze period', 'note-freeze'],
    ['meeting result', 'key-in-decision'],
    ['send to colleague', 'work-together'],
    ['lost data', 'restore'],
    ['change nip', 'correct-record'],
    ['headcount', 'print-peta-jabatan'],
    ['reinstate', 'place-officials'],
    ['appoint acting', 'appoint-acting'],
  ])('finds “%s” in English too', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it.each([
    ['cadagnan', 'restore'],
    ['pelantkan', 'decree-and-swearing'],
    ['penyederhanan', 'delayer'],
    ['Perpanjangg', 'extend-acting'],
  ])('forgives a slip: “%s”', (query, id) => {
    expect(findPages(query).map((page) => page.id)).toContain(id)
  })

  it('finds each page by its own title, first or beside one that says the same', () => {
    for (const language of ['id', 'en'] as const) {
      const lost = HELP_PAGES.filter(
        ({ id, text }) => !firstThree(text[language].title).includes(id),
      )
      expect(lost.map(({ id }) => id)).toEqual([])
    }
  })

  it('answers nothing to nothing, and to what is nowhere', () => {
    expect(findPages('   ')).toEqual([])
    expect(findPages('xylofon')).toEqual([])
  })

  it('finds terms by their name', () => {
    expect(findTerms('bup').map(({ id }) => id)).toContain('bup')
    expect(findTerms('annex').map(({ id }) => id)).toContain('lampiran')
  })
})

describe('actions in everyday words', () => {
  const asks = (id: ActionId, query: string) => asksFor(offeredAction(id), query)
  it('are found in either language', () => {
    expect(asks('file.new', 'new office')).toBe(true)
    expect(asks('close-file', 'delete office')).toBe(true)
    expect(asks('file.save-copy', 'cadangan')).toBe(true)
    expect(asks('help', 'petunjuk')).toBe(true)
    expect(asks('about', 'network')).toBe(true)
    expect(asks('close-file', 'quit')).toBe(true)
    expect(asks('help', 'shortcut')).toBe(true)
    expect(asks('theme.dark', 'mode gelap')).toBe(true)
    expect(asks('file.new', 'cadangan')).toBe(false)
    expect(asks('sheet.clear', 'cadangan')).toBe(false)
  })
})
