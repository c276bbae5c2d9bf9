import { LANGUAGES } from '../domain/values/language.ts'
import { type Action, each } from './action.ts'

/** What can be done on every screen: help, search, undo, the file, and how the program looks. */
export const FRAME_ACTIONS = {
  help: {
    word: 'help.title',
    key: 'f1',
    help: 'find',
    everyday: 'asked.help',
    inFields: true,
  },
  'help.ask': {
    word: 'help.title',
    keyWord: 'help.key-ask',
    key: '?',
    help: 'find',
    inDialogs: true,
  },
  find: {
    word: 'shell.search',
    menuWord: 'shell.search-short',
    keyWord: 'help.key-find',
    key: 'mod+k',
    help: 'find',
    everyday: 'asked.find',
    inFields: true,
  },
  where: {
    word: 'where.am-i',
    key: 'f7',
    help: 'screen-reader',
    everyday: 'asked.where',
    inFields: true,
  },
  'part.next': { word: 'part.next', key: 'f6', help: 'screen-reader', inFields: true },
  'part.before': { word: 'part.before', key: 'shift+f6', help: 'screen-reader', inFields: true },
  undo: {
    word: 'shell.undo',
    key: 'mod+z',
    needs: 'need.undo',
    help: 'undo',
    everyday: 'asked.undo',
  },
  redo: {
    word: 'shell.redo',
    key: 'mod+y',
    needs: 'need.redo',
    help: 'undo',
    everyday: 'asked.redo',
  },
  'file.new': {
    word: 'shell.file-new',
    help: 'new-office',
    everyday: 'asked.file.new',
  },
  'file.open': {
    word: 'shell.file-open',
    key: 'mod+o',
    help: 'open-file',
    everyday: 'asked.file.open',
  },
  'file.rename': {
    word: 'office.rename-menu',
    help: 'rename-office',
    everyday: 'asked.file.rename',
  },
  'file.save-copy': {
    word: 'shell.save-copy',
    help: 'copy-to-computer',
    everyday: 'asked.file.save-copy',
  },
  'sharing.send': {
    word: 'sharing.send',
    help: 'work-together',
    everyday: 'asked.sharing.send',
  },
  'sharing.take': {
    word: 'sharing.take',
    help: 'work-together',
    everyday: 'asked.sharing.take',
  },
  'sharing.take-back': {
    word: 'sharing.take-back',
    needs: 'need.taking',
    help: 'work-together',
  },
  reveal: {
    word: 'shell.reveal',
    help: 'backup',
    everyday: 'asked.reveal',
  },
  'close-file': {
    word: 'shell.close-file',
    help: 'open-file',
    everyday: 'asked.close-file',
  },
  'as-of': {
    word: 'shell.as-of',
    help: 'as-of',
    everyday: 'asked.as-of',
  },
  today: { word: 'shell.back-to-today', needs: 'need.other-day', help: 'as-of' },
  panel: { word: 'shell.panel-open', help: 'look' },
  templates: {
    word: 'templates.open',
    help: 'templates',
    everyday: 'asked.templates',
  },
  'proposal.leave': { word: 'proposal.leave', needs: 'need.editing', help: 'make-proposal' },
  'first-hour': { word: 'first.open', needs: 'need.first-hour', help: 'new-office' },
  guide: {
    word: 'guide.print',
    help: 'find',
    everyday: 'asked.guide',
  },
  'problem-report': { word: 'report.open', help: 'problem-report' },
  updates: { word: 'updates.open', help: 'updates', everyday: 'asked.updates' },
  changes: { word: 'updates.whats-new', help: 'updates' },
  about: {
    word: 'about.title',
    help: 'unexpected',
    everyday: 'asked.about',
  },
  'theme.light': theme('light'),
  'theme.dark': theme('dark'),
  'theme.contrast': theme('contrast'),
  'text.larger': {
    ...size('larger', 'mod+='),
    everyday: 'asked.text.larger',
  },
  'text.smaller': {
    ...size('smaller', 'mod+-'),
    everyday: 'asked.text.smaller',
  },
  'text.normal': { ...size('normal', 'mod+0'), menuWord: 'menu.normal-size' },
  ...each('language.', LANGUAGES, () => ({
    word: 'settings.language',
    needs: 'need.other-look',
    help: 'look',
    everyday: 'asked.language',
  })),
} as const satisfies Readonly<Record<string, Action>>

function theme<const N extends 'light' | 'dark' | 'contrast'>(name: N) {
  return {
    word: ['settings.theme', `shell.${name}`],
    needs: 'need.other-look',
    help: 'look',
    everyday: `asked.theme.${name}`,
  } as const
}

/** Chart and sizes have the same keys: on the chart they are its own. */
function size<const N extends 'larger' | 'smaller' | 'normal', const K extends string>(
  name: N,
  key: K,
) {
  const word = `settings.text.${name}` as const
  return { word, key, except: ['bagan'], needs: 'need.size', help: 'look' } as const
}
