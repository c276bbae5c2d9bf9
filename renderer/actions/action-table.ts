import type { ScreenId, WordKey } from '../words/dictionary.ts'
import type { Words } from '../words/words.ts'
import type { Action } from './action.ts'
import { CHART_ACTIONS } from './chart-actions.ts'
import { FRAME_ACTIONS } from './frame-actions.ts'
import { NASKAH_ACTIONS } from './naskah-actions.ts'
import { PAPER_ACTIONS, type PAPER_FAMILIES } from './paper-actions.ts'
import { REGISTER_ACTIONS } from './register-actions.ts'
import { SHEET_ACTIONS } from './sheet-actions.ts'

/** Everything a person can do, by its id. */
export const ACTIONS = {
  ...FRAME_ACTIONS,
  ...REGISTER_ACTIONS,
  ...CHART_ACTIONS,
  ...SHEET_ACTIONS,
  ...NASKAH_ACTIONS,
  ...PAPER_ACTIONS,
}

/** An action of the table. */
export type ActionId = keyof typeof ACTIONS
/** Going to a screen: told by the table of screens. */
type ScreenActionId = `screen.${ScreenId}`
/** An action of a kind of paper. */
export type PaperActionId = `${keyof typeof PAPER_FAMILIES}.${string}`
/** Whatever is offered under a name. */
export type OfferedId = ActionId | ScreenActionId | PaperActionId

/** The actions that may not always. */
export type NeedyId = {
  [Id in ActionId]: (typeof ACTIONS)[Id] extends { readonly needs: WordKey } ? Id : never
}[ActionId]

/** What the table says of that action. */
export function actionOf(id: ActionId): Action {
  return ACTIONS[id]
}

/** Every action of the table, in its order. */
export const ACTION_IDS = Object.keys(ACTIONS) as readonly ActionId[]

/** What an action is called. */
export function nameOf({ word }: Pick<Action, 'word'>, words: Words): string {
  return typeof word === 'string' ? words(word) : word.map((part) => words(part)).join(': ')
}
