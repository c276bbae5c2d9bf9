import { type Action, each } from './action.ts'

/** What can be done in Naskah. */
export const NASKAH_ACTIONS = {
  ...each('naskah.tab-', ['text'], (tab) => ({
    word: ['screen.naskah', `naskah.tab-${tab}`],
    place: 'naskah',
    help: 'write-regulation',
  })),
} as const satisfies Readonly<Record<string, Action>>
