import type { Action } from '../../actions/action.ts'
import { ACTION_IDS, actionOf, nameOf, type PaperActionId } from '../../actions/action-table.ts'
import { PAPER_FAMILIES } from '../../actions/paper-actions.ts'
import {
  allCommands,
  type Command,
  type CommandRegistry,
  commandCalled,
} from '../../app/commands.ts'
import type { WordKey } from '../../words/dictionary.ts'
import type { Words } from '../../words/words.ts'

/** What is known of the other screens from here. */
export interface Afar {
  readonly words: Words
  /** The actions there is one of for each paper. */
  readonly papers: readonly { readonly id: PaperActionId; readonly label: string }[]
  /** Whether what an action needs is there already, or comes with its screen. */
  isMet(needs: WordKey): boolean
  /** Tells why something may not be done, with the page of help about it. */
  tell(why: string, page: Action['help']): void
}

/** So long the way to an action may take; who has gone on by then is not called back. */
const LIMIT_MS = 3000
/** So long what may not be done yet is waited for, once one is there. */
const PATIENCE_MS = 1000

/** The actions of screens that are not shown, by the names they have there; taking one leads there first. */
export function farCommands(registry: CommandRegistry, afar: Afar): Command[] {
  const { words } = afar
  const known: readonly Far[] = [
    ...ACTION_IDS.map((id): Far => {
      const action = actionOf(id)
      return { id, action, label: nameOf(action, words) }
    }),
    ...afar.papers.map(({ id, label }): Far => {
      const action = id.startsWith('data.') ? PAPER_FAMILIES.data : PAPER_FAMILIES['proposal.sheet']
      return { id, action, label }
    }),
  ]
  const offered = new Set(allCommands(registry).map(({ id }) => id))
  return known
    .filter(({ id, action }) => action.place && action.place !== 'welcome' && !offered.has(id))
    .map((far) => farCommand(registry, far, afar))
}

interface Far {
  readonly id: string
  readonly action: Omit<Action, 'word'>
  readonly label: string
}

function farCommand(registry: CommandRegistry, { id, action, label }: Far, afar: Afar): Command {
  const { place, way = [], needs, help, everyday = null } = action
  const screen = `screen.${place}`
  return {
    id,
    label,
    shortcut: null,
    obstacle: needs && !afar.isMet(needs) ? afar.words(needs) : null,
    everyday,
    page: help,
    where: commandCalled(registry, screen)?.label ?? '',
    run: () =>
      goAndRun(registry, [screen, ...way], id, (why) => {
        const told = why ?? (needs ? afar.words(needs) : null)
        if (told !== null) afar.tell(told, help)
      }),
  }
}

/**
 * Goes the way as far as it is needed, and runs the action as soon as it is offered and may be done.
 *
 * @param tell why it was not done; null where it is not offered there just now
 */
function goAndRun(
  registry: CommandRegistry,
  way: readonly string[],
  id: string,
  tell: (why: string | null) => void,
): void {
  const left = new Set(way)
  let gone = false
  const stop = registry.subscribe(look)
  const giveUp = setTimeout(() => end(null), LIMIT_MS)
  let patience: ReturnType<typeof setTimeout> | null = null
  function end(why: string | null) {
    leave()
    tell(why)
  }
  function leave() {
    gone = true
    stop()
    clearTimeout(giveUp)
    if (patience !== null) clearTimeout(patience)
  }
  function look() {
    if (gone) return
    const wanted = commandCalled(registry, id)
    if (wanted?.obstacle === null) {
      leave()
      wanted.run()
      return
    }
    if (wanted) {
      patience ??= setTimeout(() => end(commandCalled(registry, id)?.obstacle ?? null), PATIENCE_MS)
      return
    }
    const next = allCommands(registry).find((one) => one.obstacle === null && left.has(one.id))
    if (!next) return
    left.delete(next.id)
    next.run()
    // Where that part of the way is shown already, nothing is offered anew that would be heard of.
    look()
  }
  look()
}
