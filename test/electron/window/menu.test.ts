import { describe, expect, test, vi } from 'vitest'
import { menuTemplate } from '../../../electron/window/menu.ts'
import type { WordKey } from '../../../renderer/words/dictionary.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

function items(language: 'id' | 'en', undo: string | null, send = vi.fn()) {
  const template = menuTemplate({
    language,
    isMac: false,
    undo,
    redo: null,
    recent: [{ id: 'dinas-a', name: 'Dinas A & B' }],
    developing: false,
    send,
  })
  return template.flatMap((menu) => menu.submenu ?? [])
}

describe('menu', () => {
  test('undo carries the name of what it takes back', () => {
    const [undo] = items('id', 'pindah Seksi Persandian').filter(({ id }) => id === 'undo')
    expect(undo).toMatchObject({ label: 'Urungkan: pindah Seksi Persandian', enabled: true })
    const [redo] = items('en', null).filter(({ id }) => id === 'redo')
    expect(redo).toMatchObject({ label: 'Redo', enabled: false })
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
      return command.startsWith('screen.') ? [[label, word(command as WordKey)]] : []
    })
    expect(parts).toHaveLength(10)
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
  })
})
