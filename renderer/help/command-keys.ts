import type { WordKey } from '../words/dictionary.ts'
import type { Place } from './form/place.ts'

/** Keys of commands as `mod+Z`, `F2`, `alt+arrowup`; `mod` is Ctrl, on a Mac Cmd. */
interface Keys {
  readonly keys: string
  readonly name: WordKey
  /** Where they hold; everywhere where none is named. */
  readonly place?: Place
}

const chart = (keys: string, name: WordKey): Keys => ({ keys, name, place: 'bagan' })
const sheet = (keys: string, name: WordKey): Keys => ({ keys, name, place: 'lembar' })

/** The key of every command that has one, by the command's id: commands, menus and the help read it here. */
const COMMANDS = {
  help: { keys: 'f1', name: 'help.title' },
  'help.ask': { keys: '?', name: 'help.key-ask' },
  find: { keys: 'mod+k', name: 'help.key-find' },
  undo: { keys: 'mod+z', name: 'shell.undo' },
  redo: { keys: 'mod+y', name: 'shell.redo' },
  'file.open': { keys: 'mod+o', name: 'shell.file-open' },
  print: { keys: 'mod+p', name: 'print.print', place: 'cetak' },
  'chart.add-below': chart('insert', 'chart.add-below'),
  'chart.add-after': chart('shift+insert', 'chart.add-after'),
  'chart.rename': chart('f2', 'chart.rename'),
  'chart.earlier': chart('alt+arrowup', 'chart.earlier'),
  'chart.later': chart('alt+arrowdown', 'chart.later'),
  'chart.earlier-level': chart('alt+arrowleft', 'chart.earlier-level'),
  'chart.later-level': chart('alt+arrowright', 'chart.later-level'),
  'chart.cut': chart('mod+x', 'chart.cut'),
  'chart.paste': chart('mod+v', 'chart.paste'),
  'chart.paste-after': chart('mod+shift+v', 'chart.paste-after'),
  'chart.move-to': chart('mod+m', 'chart.move-to'),
  'chart.merge': chart('mod+j', 'chart.merge'),
  'chart.duplicate': chart('mod+d', 'chart.duplicate'),
  'chart.many': chart('mod+e', 'chart.many'),
  'chart.replace': chart('mod+h', 'chart.replace'),
  'chart.select-all': chart('mod+a', 'chart.select-all'),
  'chart.menu': chart('shift+f10', 'chart.menu'),
  'chart.details': chart('f6', 'chart.details'),
  'vacancy.details': { keys: 'f6', name: 'vacancy.details', place: 'kekosongan' },
  'chart.copy-picture': chart('mod+shift+c', 'chart.copy-picture'),
  'chart.abolish': chart('delete', 'chart.abolish'),
  'chart.outline': chart('mod+l', 'chart.outline'),
  'chart.zoom-in': chart('mod++', 'chart.zoom-in'),
  'chart.zoom-out': chart('mod+-', 'chart.zoom-out'),
  'chart.zoom-full': chart('mod+0', 'chart.zoom-full'),
  'chart.fit': chart('shift+home', 'chart.fit'),
  'chart.fit-branch': chart('alt+home', 'chart.fit-branch'),
  'chart.fold-branch': chart('mod+arrowup', 'chart.fold-branch'),
  'chart.unfold-branch': chart('mod+arrowdown', 'chart.unfold-branch'),
  'sheet.add-post': sheet('insert', 'sheet.add-post'),
  'sheet.fill-down': sheet('ctrl+d', 'sheet.fill-down'),
  'sheet.copy': sheet('ctrl+c', 'sheet.copy'),
  'sheet.cut': sheet('ctrl+x', 'sheet.cut'),
  'sheet.paste': sheet('ctrl+v', 'sheet.paste'),
  'sheet.clear': sheet('del', 'sheet.clear'),
  'sheet.fold': sheet('alt+arrowleft', 'sheet.fold'),
  'sheet.unfold': sheet('alt+arrowright', 'sheet.unfold'),
} as const satisfies Record<string, Keys>

const BY_ID: Readonly<Record<string, Keys>> = COMMANDS

/** Keys that are no command's: how one walks and marks. */
const WALKING: readonly Keys[] = [
  chart('↑ ↓ ← →', 'help.key-walk'),
  sheet('↑ ↓ ← →', 'help.key-walk-cells'),
  sheet('Enter', 'help.key-write'),
  sheet('Alt+↓', 'help.key-column'),
  { keys: 'mod+1 … 9', name: 'help.key-screens' },
  { keys: 'Esc', name: 'help.key-back' },
]

/** The key of a command, null where it has none. */
export function commandKey(id: string): string | null {
  return BY_ID[id]?.keys ?? null
}

/** Keys of a place alone; with null those that hold everywhere. */
export function keysOf(place: Place | null): readonly Keys[] {
  return [...Object.values(BY_ID), ...WALKING].filter((one) => (one.place ?? null) === place)
}
