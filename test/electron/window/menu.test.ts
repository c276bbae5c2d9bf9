import { describe, expect, test, vi } from 'vitest'
import type { MainServices } from '../../../electron/contract/main-services.ts'
import { createCallHandlers } from '../../../electron/gate/call-handlers.ts'
import { menuTemplate, NO_PAGE_MENU } from '../../../electron/window/menu.ts'
import { windowMenu } from '../../../renderer/actions/window-menu.ts'
import { DICTIONARY, type ScreenId } from '../../../renderer/words/dictionary.ts'
import { menuLine } from '../../../renderer/words/figures/menu-line.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

/** A screen that came later has a letter: a number of another would have moved. */
const LETTERED: Readonly<Record<string, string>> = { 'screen.naskah': 'mod+shift+n' }
const SCREENS = Object.keys(DICTIONARY.id)
  .filter((key) => key.startsWith('screen.'))
  .map((key, at) => ({
    id: key.slice('screen.'.length) as ScreenId,
    key: LETTERED[key] ?? (at < 9 ? `mod+${at + 1}` : null),
  }))

const RECENT = [{ id: 'dinas-a', name: 'Dinas A & B' }]

/** As it comes through the gate. */
function told(language: 'id' | 'en', undo: string | null) {
  const { parse } = createCallHandlers({} as MainServices).reportMenu
  const words = wordsIn(language)
  return parse.parse(windowMenu({ words, screens: SCREENS, undo, redo: null, recent: RECENT }))
}

function menus(language: 'id' | 'en', undo: string | null, send = vi.fn()) {
  const page = told(language, undo)
  return menuTemplate({ language, isMac: false, page, developing: false, send })
}

function items(language: 'id' | 'en', undo: string | null, send = vi.fn()) {
  return menus(language, undo, send).flatMap((menu) => menu.submenu ?? [])
}

describe('menu', () => {
  test('undo carries the name of what it takes back', () => {
    const [undo] = items('id', 'pindah Seksi Persandian').filter(({ id }) => id === 'undo')
    expect(undo).toMatchObject({ label: 'Urungkan: pindah Seksi Persandian', enabled: true })
    const [redo] = items('en', null).filter(({ id }) => id === 'redo')
    expect(redo).toMatchObject({ label: 'Redo', enabled: false })
  })

  test('a key with Shift comes through the gate as Electron reads it', () => {
    const naskah = items('id', null).find(({ label }) => label === 'Naskah')
    expect(naskah).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+N' })
  })

  test('a choice is sent to the page as its command', () => {
    const send = vi.fn()
    const item = items('id', null, send).find(({ label }) => label === 'Kekosongan')
    item?.click?.()
    expect(send).toHaveBeenCalledWith('screen.kekosongan')
  })

  test.each(['id', 'en'] as const)('the parts are called as in the rail: %s', (language) => {
    const send = vi.fn()
    const word = wordsIn(language)
    const parts = items(language, null, send).flatMap(({ label, click }) => {
      if (!label || label.endsWith('…')) return []
      send.mockClear()
      click?.()
      const command = String(send.mock.calls[0]?.[0])
      const screen = SCREENS.find(({ id }) => command === `screen.${id}`)
      return screen ? [[label, word(`screen.${screen.id}`)]] : []
    })
    expect(parts).toHaveLength(SCREENS.length)
    expect(parts.length).toBeGreaterThanOrEqual(10)
    for (const [menu, rail] of parts) expect(menu?.toLowerCase()).toBe(rail?.toLowerCase())
  })

  test('the offices opened last are listed, one named with & as it is', () => {
    const send = vi.fn()
    const recent = items('id', null, send).find(({ label }) => label === 'Terakhir Dibuka')
    const [office] = recent?.submenu ?? []
    expect(office?.label).toBe('Dinas A && B')
    office?.click?.()
    expect(send).toHaveBeenCalledWith('office:dinas-a')
  })

  test('every line is said in the language of the program, and none left to the system', () => {
    const silent = items('id', null).filter(({ type, label }) => type !== 'separator' && !label)
    expect(silent).toEqual([])
    const both = items('id', null).map(({ label }, at) => [label, items('en', null)[at]?.label])
    const same = both.filter(([id, en]) => id && id === en && !/^(Data|Dinas A)/.test(id))
    expect(same).toEqual([])
  })

  test('keys that the page hears are shown and not taken', () => {
    const shown = items('id', 'x').filter(({ accelerator }) => accelerator)
    expect(shown.length).toBeGreaterThan(9)
    for (const item of shown) expect(item.registerAccelerator).toBe(false)
    expect(shown.map(({ id, accelerator }) => `${id} ${accelerator}`)).toEqual([
      'file.open CmdOrCtrl+O',
      'undo CmdOrCtrl+Z',
      'redo CmdOrCtrl+Y',
      'find CmdOrCtrl+K',
      ...SCREENS.slice(0, 9).map(
        ({ id }, at) => `screen.${id} CmdOrCtrl+${id === 'naskah' ? 'Shift+N' : at + 1}`,
      ),
      'help F1',
    ])
  })

  test('lines are written as a menu writes them, in their groups', () => {
    const lines = (language: 'id' | 'en') =>
      menus(language, null).map(({ submenu = [] }) =>
        submenu.map(({ type, label }) => (type === 'separator' ? '-' : label)).join(' | '),
      )
    const rail = SCREENS.map(({ id }) => menuLine(wordsIn('id')(`screen.${id}`), 'id')).join(' | ')
    expect(rail).toContain('Bagan | Lembar Data | Kekosongan')
    expect(lines('id')).toEqual([
      'Kantor Baru… | Buka Berkas… | Terakhir Dibuka | - | Simpan Salinan… | Cetak… | Buka Folder Berkas | - | Kirim ke Rekan… | Ambil dari Rekan… | - | Tutup Berkas | Keluar',
      'Urungkan | Ulangi | - | Potong | Salin | Tempel | Pilih Semua | - | Cari…',
      `${rail} | - | Perbesar Teks | Perkecil Teks | Ukuran Normal | Layar Penuh`,
      'Kecilkan ke Bilah Tugas | Tutup Jendela',
      'Bantuan | Cetak Panduan Singkat | Laporan Masalah… | - | Pembaruan Program… | Yang Baru | Tentang Bagan SOTK',
    ])
    expect(lines('en')[0]).toBe(
      'New Office… | Open a File… | Recently Opened | - | Save a Copy… | Print… | Open the File’s Folder | - | Send to a Colleague… | Take From a Colleague… | - | Close the File | Quit',
    )
  })

  test('before the page has told anything it holds what the system does itself', () => {
    const send = vi.fn()
    const parts = { language: 'id', isMac: false, developing: false, send } as const
    const bare = menuTemplate({ ...parts, page: NO_PAGE_MENU })
    expect(bare.map(({ label }) => label)).toEqual(menus('id', null).map(({ label }) => label))
    const lines = bare.flatMap(({ submenu = [] }) => submenu)
    expect(lines.every(({ role }) => role !== undefined)).toBe(true)
    expect(lines.map(({ label }) => label)).toContain('Keluar')
  })

  test('what is no line of a menu does not come through the gate', () => {
    const { parse } = createCallHandlers({} as MainServices).reportMenu
    const menu = told('id', null)
    const [first] = menu.file[0] ?? []
    const withLine = (line: object) => ({ ...menu, file: [[{ ...first, ...line }]] })
    expect(parse.safeParse(withLine({})).success).toBe(true)
    for (const line of [
      { role: 'toggleDevTools' },
      { command: 'office:../x' },
      { accelerator: 'Ctrl+Nothing' },
      { accelerator: '' },
      { label: 'x'.repeat(1001) },
    ]) {
      expect(parse.safeParse(withLine(line)).success, JSON.stringify(line)).toBe(false)
    }
  })
})
