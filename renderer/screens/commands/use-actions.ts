import { useMemo, useRef } from 'react'
import type { Action } from '../../actions/action.ts'
import {
  type ActionId,
  actionOf,
  type NeedyId,
  nameOf,
  type OfferedId,
} from '../../actions/action-table.ts'
import { PAPER_FAMILIES } from '../../actions/paper-actions.ts'
import type { Command } from '../../app/commands.ts'
import { useCommands, useViewPart, useWords } from '../../app/session.tsx'
import { useBarred } from '../hooks/use-barred.ts'

/** What a screen does where an action is taken that may always. */
interface Doing {
  readonly may?: true
  /** What it is called just now, where its name alone would not say it. */
  readonly label?: string
  run(): void
}

/** The same for one that may not always: the table says why not. */
type WhenItMay = Omit<Doing, 'may'> & {
  readonly may: boolean
  /** Asked in the moment it is taken, where what is drawn may still be behind: a key can follow an edit at once. */
  mayNow?(): boolean
}

/** What a screen does for each action it offers; of one that may not always it has to say when. */
export type Acts = {
  readonly [Id in ActionId]?: Id extends NeedyId ? WhenItMay : Doing | (() => void)
}

/** An action that is done where something holds. */
export function when(may: boolean, run: () => void): WhenItMay {
  return { may, run }
}

/** What is done by one of several whose ids begin alike: tabs, fields, steps. */
export function eachOf<const K extends string, P extends string>(
  prefix: P,
  list: readonly K[],
  run: (one: K) => void,
): { readonly [Id in `${P}${K}`]?: { readonly may: true; run(): void } } {
  const acts = list.map((one) => [`${prefix}${one}`, { may: true, run: () => run(one) }])
  return Object.fromEntries(acts)
}

/** Offers these actions while the component is shown; they may be made anew at every drawing. */
export function useActions(group: string, acts: Acts): void {
  const words = useWords()
  const offers = Object.entries(acts).map(([key, act]): Offer => {
    const id = key as ActionId
    const action = actionOf(id)
    const doing: Doing | WhenItMay = typeof act === 'function' ? { run: act } : act
    const { label = nameOf(action, words), may = true, run } = doing
    const { mayNow } = doing as Partial<WhenItMay>
    return { id, action, label, may, run, ...(mayNow ? { mayNow } : {}) }
  })
  useOffers(group, offers)
}

/** Offers an action for each kind of paper shown, called as the paper is. */
export function usePaperActions(
  family: keyof typeof PAPER_FAMILIES,
  papers: readonly { readonly of: string; readonly label: string; run(): void }[],
): void {
  const action = PAPER_FAMILIES[family]
  useOffers(
    family,
    papers.map(({ of, ...offer }) => ({ ...offer, id: `${family}.${of}`, action, may: true })),
  )
}

/** What is offered, and what the table says of it. */
interface Offer {
  readonly id: OfferedId
  readonly action: Omit<Action, 'word'>
  readonly label: string
  readonly may: boolean
  mayNow?(): boolean
  run(): void
}

/** Offers what a table of its own tells: the screens, the papers. */
export function useOffers(group: string, offers: readonly Offer[]): void {
  const words = useWords()
  const barred = useBarred()
  const latest = useRef(offers)
  latest.current = offers
  const yields = offers.some(({ action }) => action.except)
  const screen = useViewPart((view) => (yields ? view.screen : null))
  const told = JSON.stringify(offers.map(({ id, label, may }) => [id, label, may]))
  const list = useMemo(
    () =>
      (JSON.parse(told) as [OfferedId, string, boolean][]).flatMap(([id, label, may]) => {
        const offer = () => latest.current.find((one) => one.id === id)
        const action = offer()?.action
        if (!action) return []
        const { key, except, needs, help, everyday = null, inFields, inDialogs } = action
        const mayNow = () => offer()?.mayNow?.() === true
        const obstacle = may || !needs ? null : words(needs)
        const command: Command = {
          id,
          label,
          shortcut: key && !except?.some((one) => one === screen) ? key : null,
          obstacle,
          mayNow,
          everyday,
          page: help,
          ...(inFields ? { inFields } : {}),
          ...(inDialogs ? { inDialogs } : {}),
          run: () => (obstacle === null || mayNow() ? offer()?.run() : barred(obstacle, help)),
        }
        return [command]
      }),
    [told, screen, words, barred],
  )
  useCommands(group, list)
}
