import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../contract/words.ts'
import { MENU_WORDS, type MenuWord } from './menu-words.ts'

export interface MenuParts {
  readonly language: Language
  readonly isMac: boolean
  /** What undo and redo would do, in the user's words; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly developing: boolean
  /** Sends a command to the page by its name. */
  send(command: string): void
}

/** In the order of the rail, which gives the numbers of their keys. */
const SCREENS = [
  ...(['ringkasan', 'bagan', 'lembar', 'kekosongan', 'usulan'] as const),
  ...(['cetak', 'data', 'temuan', 'riwayat', 'pengaturan'] as const),
]

/** The program's menu. The page hears the keys itself; here they are only shown. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const word = (id: MenuWord) => MENU_WORDS[id][parts.language]
  return [
    ...(parts.isMac ? [{ role: 'appMenu' as const }] : []),
    { label: word('file'), submenu: fileMenu(parts, word) },
    { label: word('edit'), submenu: editMenu(parts, word) },
    { label: word('view'), submenu: viewMenu(parts, word) },
    { role: 'windowMenu', label: word('window') },
  ]
}

type Submenu = MenuItemConstructorOptions[]
type WordOf = (id: MenuWord) => string

function fileMenu({ isMac, send }: MenuParts, word: WordOf): Submenu {
  return [
    { label: word('print'), click: () => send('screen.cetak') },
    { label: word('reveal'), click: () => send('reveal') },
    { type: 'separator' },
    { label: word('close-file'), click: () => send('close-file') },
    { role: isMac ? 'close' : 'quit', label: word(isMac ? 'close-window' : 'quit') },
  ]
}

function editMenu({ undo, redo, send }: MenuParts, word: WordOf): Submenu {
  const command = (id: 'undo' | 'redo', label: string | null, accelerator: string) => ({
    id,
    label: label === null ? word(id) : `${word(id)}: ${label}`,
    enabled: label !== null,
    accelerator,
    registerAccelerator: false,
    click: () => send(id),
  })
  return [
    command('undo', undo, 'CmdOrCtrl+Z'),
    command('redo', redo, 'CmdOrCtrl+Y'),
    { type: 'separator' },
    { role: 'cut', label: word('cut') },
    { role: 'copy', label: word('copy') },
    { role: 'paste', label: word('paste') },
    { role: 'selectAll', label: word('select-all') },
    { type: 'separator' },
    {
      label: word('find'),
      accelerator: 'CmdOrCtrl+K',
      registerAccelerator: false,
      click: () => send('find'),
    },
  ]
}

function viewMenu({ send, developing }: MenuParts, word: WordOf): Submenu {
  return [
    ...SCREENS.map((screen, at) => ({
      label: word(`screen-${screen}`),
      click: () => send(`screen.${screen}`),
      ...(at < 9 ? { accelerator: `CmdOrCtrl+${at + 1}`, registerAccelerator: false } : {}),
    })),
    { type: 'separator' },
    { role: 'zoomIn', label: word('larger') },
    { role: 'zoomOut', label: word('smaller') },
    { role: 'resetZoom', label: word('normal-size') },
    { role: 'togglefullscreen', label: word('full-screen') },
    ...(developing ? [{ role: 'toggleDevTools' as const }] : []),
  ]
}
