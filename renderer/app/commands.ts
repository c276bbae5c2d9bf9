import type { Action, EverydayKey } from '../actions/action.ts'
import { folded } from '../domain/readings/find.ts'
import { createStore, type Store } from './view/store.ts'

/**
 * An action as it is offered just now: palette, keyboard, menus and buttons all read it. A screen offers its actions
 * while it is shown; what they are called, their keys and help stand in `renderer/actions`.
 */
export interface Command {
  /** That of the action, e.g. `undo`, `chart.add-below`; the window's menu uses it too. */
  readonly id: string
  readonly label: string
  /** `mod+z`, `f2`, `alt+arrowup`, `insert` … or null. `mod` is Ctrl, on a Mac Cmd. */
  readonly shortcut: string | null
  /** Why it may not now, in a sentence; null where it may. */
  readonly obstacle: string | null
  /** Whether it may after all: asked in the moment it is taken, where what is drawn may be behind. */
  mayNow?(): boolean
  /** What it is also asked for by. */
  readonly everyday: EverydayKey | null
  /** The page of help about it. */
  readonly page: Action['help'] | null
  /** The screen it leads to first; none where it is offered here. */
  readonly where?: string
  /** True: works while a text field has the focus. */
  readonly inFields?: boolean
  /** True: works in a dialog too, where nothing is being typed. */
  readonly inDialogs?: boolean
  /** Does it; where it may not, tells why. */
  run(): void
}

interface Offered {
  readonly groups: ReadonlyMap<string, readonly Command[]>
}

export type CommandRegistry = Store<Offered>

/** A registry without commands. */
export function createCommandRegistry(): CommandRegistry {
  return createStore<Offered>({ groups: new Map() })
}

/** Offers a group of commands under a name; an empty list takes it back. */
export function offer(registry: CommandRegistry, group: string, list: readonly Command[]): void {
  registry.set(({ groups }) => {
    const next = new Map(groups)
    if (list.length === 0) next.delete(group)
    else next.set(group, list)
    return { groups: next }
  })
}

export function allCommands(registry: CommandRegistry): Command[] {
  return [...registry.get().groups.values()].flat()
}

/** The command of that id, where it is offered just now. */
export function commandCalled(registry: CommandRegistry, id: string): Command | undefined {
  for (const list of registry.get().groups.values()) {
    const found = list.find((command) => command.id === id)
    if (found) return found
  }
  return undefined
}

/**
 * The commands whose label holds every word typed, whatever screen offered them first: the one called just so, then those
 * that begin so, then those whose words begin so, each in their order and those that may before those that may not; apart from them those that hold a word typed only
 * within another.
 */
export function commandsCalled(commands: readonly Command[], query: string): CommandsCalled {
  const wanted = folded(query).split(' ').filter(Boolean)
  const typed = wanted.join(' ')
  const rank = (label: string) => {
    if (label === typed) return 0
    if (label.startsWith(typed)) return 1
    return wanted.every((word) => ` ${label}`.includes(` ${word}`)) ? 2 : WITHIN
  }
  const ranked = commands
    .map((command) => ({ command, label: folded(command.label) }))
    .filter(({ label }) => wanted.every((word) => label.includes(word)))
    .map(({ command, label }) => ({ command, rank: rank(label) }))
    .sort((a, b) => a.rank - b.rank || barred(a.command) - barred(b.command))
  const of = (isWithin: boolean) =>
    ranked.filter((one) => (one.rank === WITHIN) === isWithin).map(({ command }) => command)
  return { called: of(false), within: of(true) }
}

const WITHIN = 3

/** 1 where it may not now. */
function barred({ obstacle }: Command): 0 | 1 {
  return obstacle === null ? 0 : 1
}

export interface CommandsCalled {
  readonly called: readonly Command[]
  readonly within: readonly Command[]
}

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * The command that key press means, or undefined. A command that is not possible now does not take the key.
 *
 * @param within what has the keyboard: a text field, wherever it is; else a dialog; else the work (null)
 */
export function commandOfKey(
  commands: readonly Command[],
  press: KeyPress,
  within: 'field' | 'dialog' | null,
): Command | undefined {
  const pressed = shortcutOf(press)
  return commands.find(
    (command) =>
      (command.obstacle === null || command.mayNow?.() === true) &&
      (within === null ||
        command.inFields === true ||
        (within === 'dialog' && command.inDialogs === true)) &&
      command.shortcut?.toLowerCase() === pressed,
  )
}

function shortcutOf(press: KeyPress): string {
  const parts: string[] = []
  if (press.ctrlKey || press.metaKey) parts.push('mod')
  if (press.altKey) parts.push('alt')
  if (press.shiftKey && press.key.length > 1) parts.push('shift')
  if (press.shiftKey && /^[a-z]$/i.test(press.key)) parts.push('shift')
  return [...parts, press.key.toLowerCase()].join('+')
}
