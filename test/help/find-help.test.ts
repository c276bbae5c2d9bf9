import { describe, expect, it } from 'vitest'
import { asksFor } from '../../renderer/help/command-words.ts'
import { findPages, findTerms } from '../../renderer/help/find-help.ts'
import { HELP_PAGES } from '../../renderer/help/page-table.ts'

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
    ['send to colleague', 'copy-to-computer'],
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

describe('commands in everyday words', () => {
  const command = (id: string, label: string) => ({ id, label })
  it('are found in either language', () => {
    expect(asksFor(command('file.new', 'Kantor baru…'), 'new office')).toBe(true)
    expect(asksFor(command('close-file', 'Close the file'), 'delete office')).toBe(true)
    expect(asksFor(command('screen.ringkasan', 'Ringkasan'), 'jumlah pegawai')).toBe(true)
    expect(asksFor(command('file.save-copy', 'Simpan salinan…'), 'cadangan')).toBe(true)
    expect(asksFor(command('help', 'Bantuan'), 'petunjuk')).toBe(true)
    expect(asksFor(command('about', 'About'), 'network')).toBe(true)
    expect(asksFor(command('close-file', 'Close the file'), 'quit')).toBe(true)
    expect(asksFor(command('help', 'Bantuan'), 'shortcut')).toBe(true)
    expect(asksFor(command('theme.dark', 'Gelap'), 'mode gelap')).toBe(true)
    expect(asksFor(command('screen.usulan', 'Usulan'), 'usulan baru')).toBe(true)
    expect(asksFor(command('file.new', 'Kantor baru…'), 'cadangan')).toBe(false)
    expect(asksFor(command('sheet.clear', 'Kosongkan'), 'cadangan')).toBe(false)
  })
})
