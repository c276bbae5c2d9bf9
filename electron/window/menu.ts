import type { Language } from '../../renderer/domain/values/language.ts'
import { SCREEN_NAMES } from '../contract/screen-names.ts'
import { MENU_WORDS, type MenuWord } from './menu-words.ts'

/** A line of the menu, as Electron builds it. */
export interface MenuLine {
  readonly id?: string
  readonly label?: string
  readonly role?: MenuRole
  readonly type?: 'separator'
  readonly enabled?: boolean
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu?: MenuLine[]
  readonly click?: () => void
}

/** What the system does itself when such a line is chosen. */
type MenuRole =
  | ('appMenu' | 'windowMenu' | 'help' | 'close' | 'quit' | 'minimize' | 'zoom' | 'front')
  | ('cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'toggleDevTools')

export interface MenuParts {
  readonly language: Language
  readonly isMac: boolean
  /** What undo and redo would do, in the user's words; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** The files opened last, the latest first. */
  readonly recent: readonly { readonly id: string; readonly name: string }[]
  readonly developing: boolean
  /** Sends a command to the page by its name. */
  send(command: string): void
}

/** In the order of the rail, which gives the numbers of their keys. */
const SCREENS = Object.entries(SCREEN_NAMES)

/** The program's menu. The page hears the keys itself; here they are only shown. */
export function menuTemplate(parts: MenuParts): MenuLine[] {
  const word = (id: MenuWord) => MENU_WORDS[id][parts.language]
  return [
    ...(parts.isMac ? [{ role: 'appMenu' as const }] : []),
    { label: word('file'), submenu: fileMenu(parts, word) },
    { label: word('edit'), submenu: editMenu(parts, word) },
    { label: word('view'), submenu: viewMenu(parts, word) },
    { role: 'windowMenu', label: word('window'), submenu: windowMenu(parts, word) },
    { role: 'help', label: word('help'), submenu: helpMenu(parts, word) },
  ]
}

type Submenu = MenuLine[]
type WordOf = (id: MenuWord) => string

function fileMenu({ isMac, recent, send }: MenuParts, word: WordOf): Submenu {
  return [
    { label: word('new'), click: () => send('file.new') },
    { label: word('open'), click: () => send('file.open') },
    {
      label: word('recent'),
      enabled: recent.length > 0,
      submenu: recent.map(({ id, name }) => ({
        // A single & would be read as the mark of a menu's key.
        label: name.replaceAll('&', '&&'),
        click: () => send(`office:${id}`),
      })),
    },
    { type: 'separator' },
    { label: word('save-copy'), click: () => send('file.save-copy') },
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

function viewMenu({ language, send, developing }: MenuParts, word: WordOf): Submenu {
  return [
    ...SCREENS.map(([screen, name], at) => ({
      label: inCapitals(name[language]),
      click: () => send(`screen.${screen}`),
      ...(at < 9 ? { accelerator: `CmdOrCtrl+${at + 1}`, registerAccelerator: false } : {}),
    })),
    { type: 'separator' },
    { label: word('larger'), click: () => send('text.larger') },
    { label: word('smaller'), click: () => send('text.smaller') },
    { label: word('normal-size'), click: () => send('text.normal') },
    { role: 'togglefullscreen', label: word('full-screen') },
    ...(developing ? [{ role: 'toggleDevTools' as const }] : []),
  ]
}

/** As the lines of a menu are written: each word with a capital. */
function inCapitals(name: string): string {
  return name.replace(/(?<= )\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Said in the program's language: what the system would put there is in its own. */
function windowMenu({ isMac }: MenuParts, word: WordOf): Submenu {
  return [
    { role: 'minimize', label: word('minimize') },
    ...(isMac
      ? [
          { role: 'zoom' as const, label: word('zoom-window') },
          { type: 'separator' as const },
          { role: 'front' as const, label: word('front') },
        ]
      : [{ role: 'close' as const, label: word('close-window') }]),
  ]
}

function helpMenu({ send }: MenuParts, word: WordOf): Submenu {
  return [
    {
      label: word('help-here'),
      accelerator: 'F1',
      registerAccelerator: false,
      click: () => send('help'),
    },
    { label: word('guide'), click: () => send('guide') },
    { label: word('problem-report'), click: () => send('problem-report') },
    { type: 'separator' },
    { label: word('about'), click: () => send('about') },
  ]
}
