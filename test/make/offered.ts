import { type ActionId, actionOf, nameOf } from '../../renderer/actions/action-table.ts'
import type { Command } from '../../renderer/app/commands.ts'
import { wordsIn } from '../../renderer/words/words.ts'

/** A command as a screen offers it, with what a test says of it. */
export function offered(told: Partial<Command> & Pick<Command, 'id'>): Command {
  return {
    label: told.id,
    shortcut: null,
    obstacle: null,
    everyday: null,
    page: null,
    run: () => undefined,
    ...told,
  }
}

/** The command of an action of the table, called as in Indonesian. */
export function offeredAction(id: ActionId): Command {
  const action = actionOf(id)
  const { key = null, everyday = null, help } = action
  const label = nameOf(action, wordsIn('id'))
  return offered({ id, label, shortcut: key, everyday, page: help })
}
