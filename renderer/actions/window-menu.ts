import type { ScreenId, WordKey } from '../words/dictionary.ts'
import { menuLine } from '../words/figures/menu-line.ts'
import type { Words } from '../words/words.ts'
import { actionOf, nameOf } from './action-table.ts'
import { type MenuId, WINDOW_MENUS } from './menus.ts'

/** What the menu of the window is told besides the table. */
export interface WindowMenuParts {
  readonly words: Words
  /** In the order of the rail, with their keys. */
  readonly screens: readonly { readonly id: ScreenId; readonly key: string | null }[]
  /** What undo and redo would do, in the user's words; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** The offices opened last, the latest first. */
  readonly recent: readonly { readonly id: string; readonly name: string }[]
}

interface WindowMenuLine {
  readonly command: string
  readonly label: string
  readonly accelerator: string | null
  readonly enabled: boolean
}

/** What the page offers in the menu of the window, in its language; where it may not, choosing it says why. */
export function windowMenu({ words, screens, undo, redo, recent }: WindowMenuParts) {
  const titled = (text: string) => menuLine(text, words.language)
  const lines = (groups: readonly (readonly MenuId[])[]) =>
    groups.map((group) => group.map((id) => lineOf(id, words)))
  const [[undoing, redoing], ...finding] = WINDOW_MENUS.edit
  const named = (id: 'undo' | 'redo', what: string | null): WindowMenuLine => ({
    ...lineOf(id, words),
    ...(what === null ? {} : { label: words(`shell.${id}-named`, { what }) }),
    enabled: what !== null,
  })
  return {
    file: lines(WINDOW_MENUS.file),
    edit: [[named(undoing, undo), named(redoing, redo)], ...lines(finding)],
    view: [
      screens.map(({ id, key }) => ({
        ...plainLine(`screen.${id}`, titled(words(`screen.${id}`))),
        accelerator: accelerator(key),
      })),
      ...lines(WINDOW_MENUS.view),
    ],
    help: lines(WINDOW_MENUS.help),
    recent: { label: titled(words('shell.recent')), files: recent },
  }
}

/** The screen that is called by what is done there. */
const PRINT = 'screen.cetak'

function lineOf(id: MenuId, words: Words): WindowMenuLine {
  const titled = (key: WordKey) => menuLine(words(key), words.language)
  if (id === PRINT) return plainLine(id, titled('menu.print'))
  const action = actionOf(id)
  const { menuWord, key = null, except } = action
  return {
    ...plainLine(id, menuWord ? titled(menuWord) : menuLine(nameOf(action, words), words.language)),
    // One that is another's on some screen would be told wrongly there.
    accelerator: except ? null : accelerator(key),
  }
}

function plainLine(command: string, label: string): WindowMenuLine {
  return { command, label, accelerator: null, enabled: true }
}

/** `mod+shift+z` as Electron writes it. */
function accelerator(key: string | null): string | null {
  if (key === null) return null
  return key
    .replace(/\bmod\b/, 'CmdOrCtrl')
    .replace(/\b(?:shift|alt)\b/g, (held) => held.charAt(0).toUpperCase() + held.slice(1))
    .replace(/[^+]+$/, (last) => last.toUpperCase())
}
