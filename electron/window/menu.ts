import type { Language } from '../../renderer/domain/values/language.ts'
import type { PageMenu, PageMenuLine } from '../contract/page-menu.ts'
import { type MenuWord, menuWord } from '../contract/words.ts'

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
  /** What the page offers there. */
  readonly page: PageMenu
  readonly developing: boolean
  /** Sends a command to the page by its name. */
  send(command: string): void
}

/** Before the page has told what it offers. */
export const NO_PAGE_MENU: PageMenu = {
  file: [],
  edit: [],
  view: [],
  help: [],
  recent: { label: '', files: [] },
}

/** The program's menu: what the page offers, and what the system does itself. The page hears the keys; here they are shown. */
export function menuTemplate({ language, isMac, page, developing, send }: MenuParts): MenuLine[] {
  const word = (id: MenuWord) => menuWord(id, language)
  const own = (groups: PageMenu['file']) => groups.map((group) => group.map(lineFor(send)))
  const does = (role: MenuRole, id: MenuWord): MenuLine => ({ role, label: word(id) })
  const [first = [], ...then] = own(page.file)
  const [undoing = [], ...finding] = own(page.edit)
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: word('file'),
      submenu: grouped([
        [...first, ...recentOffices(page.recent, send)],
        ...then.slice(0, -1),
        [...(then.at(-1) ?? []), isMac ? does('close', 'close-window') : does('quit', 'quit')],
      ]),
    },
    {
      label: word('edit'),
      submenu: grouped([
        undoing,
        [
          does('cut', 'cut'),
          does('copy', 'copy'),
          does('paste', 'paste'),
          does('selectAll', 'select-all'),
        ],
        ...finding,
      ]),
    },
    {
      label: word('view'),
      submenu: grouped([
        ...own(page.view).slice(0, -1),
        [
          ...(own(page.view).at(-1) ?? []),
          does('togglefullscreen', 'full-screen'),
          ...(developing ? [{ role: 'toggleDevTools' as const }] : []),
        ],
      ]),
    },
    {
      role: 'windowMenu',
      label: word('window'),
      submenu: grouped(
        isMac
          ? [[does('minimize', 'minimize'), does('zoom', 'zoom-window')], [does('front', 'front')]]
          : [[does('minimize', 'minimize'), does('close', 'close-window')]],
      ),
    },
    { role: 'help', label: word('help'), submenu: grouped(own(page.help)) },
  ]
}

/** A line that asks the page for what it offers. */
function lineFor(send: MenuParts['send']): (told: PageMenuLine) => MenuLine {
  return ({ command, label, accelerator, enabled }) => ({
    id: command,
    label: plain(label),
    enabled,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => send(command),
  })
}

function recentOffices(
  { label, files }: PageMenu['recent'],
  send: MenuParts['send'],
): readonly MenuLine[] {
  if (label === '') return []
  const submenu = files.map(({ id, name }) => ({
    label: plain(name),
    click: () => send(`office:${id}`),
  }))
  return [{ label: plain(label), enabled: files.length > 0, submenu }]
}

/** A single & would be read as the mark of a menu's key. */
function plain(text: string): string {
  return text.replaceAll('&', '&&')
}

/** The groups that hold something, a line drawn between them. */
function grouped(groups: readonly (readonly MenuLine[])[]): MenuLine[] {
  const held = groups.filter((group) => group.length > 0)
  return held.flatMap((group, at) => [
    ...(at > 0 ? [{ type: 'separator' as const }] : []),
    ...group,
  ])
}
