import { type Action, each } from './action.ts'

const PAGE_OF_TAB = {
  duties: 'unit-duties',
  text: 'write-regulation',
  laws: 'legal-basis',
} as const

/** What can be done in Naskah. */
export const NASKAH_ACTIONS = {
  ...each('naskah.tab-', ['duties', 'text', 'laws'], (tab) => ({
    word: ['screen.naskah', `naskah.tab-${tab}`],
    place: 'naskah',
    help: PAGE_OF_TAB[tab],
  })),
  ...each('naskah.law-', ['add', 'paste'], (what) => ({
    word: `naskah.law-${what}`,
    place: 'naskah',
    way: ['naskah.tab-laws'],
    help: 'legal-basis',
  })),
  'naskah.open-regulation': {
    word: 'perwali.title',
    place: 'naskah',
    help: 'open-regulation',
  },
  'naskah.starter-all': {
    word: 'naskah.starter-all',
    place: 'naskah',
    way: ['naskah.tab-duties'],
    needs: 'need.units-without-duties',
    help: 'unit-duties',
  },
  'naskah.settings': {
    word: 'naskah.settings',
    place: 'naskah',
    way: ['naskah.tab-text'],
    help: 'regulation-settings',
  },
  'naskah.print': {
    word: 'naskah.print',
    place: 'naskah',
    way: ['naskah.tab-text'],
    help: 'write-regulation',
  },
  'naskah.amend': {
    word: 'naskah.amend',
    place: 'naskah',
    way: ['naskah.tab-text'],
    needs: 'need.editing',
    help: 'write-regulation',
  },
  'naskah.formulas': {
    word: 'naskah.formulas',
    place: 'naskah',
    way: ['naskah.tab-text'],
    help: 'regulation-settings',
  },
} as const satisfies Readonly<Record<string, Action>>
