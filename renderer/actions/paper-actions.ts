import type { PageId } from '../help/page-table.ts'
import type { WordKey } from '../words/dictionary.ts'
import { type Action, each } from './action.ts'

/** The fields of Pengaturan that stand on paper, as they stand together there. */
export const SETTING_GROUPS = [
  { title: 'settings.office', keys: ['officeName', 'government', 'city'] },
  {
    title: 'settings.decree',
    keys: ['decreeTitle', 'decreeNo', 'topBox', 'headTitle', 'headName', 'headRank', 'headNip'],
  },
  { title: 'settings.signers', keys: ['signer1', 'signer2', 'signer3', 'signer4', 'signer5'] },
] as const
const [OFFICE, DECREE, SIGNERS] = SETTING_GROUPS
const PAGE_OF_TAB = {
  acts: 'make-proposal',
  charts: 'compare-structures',
  totals: 'compare-structures',
  people: 'place-officials',
  duties: 'lost-duties',
  road: 'submit-proposal',
  decide: 'key-in-decision',
  clashes: 'settle-clashes',
  versions: 'submit-proposal',
} as const

/** What can be done in Usulan, Cetak, Data and Pengaturan. */
export const PAPER_ACTIONS = {
  'proposal.new': proposals('proposal.new', 'make-proposal'),
  'proposal.compare': proposals('compare.open', 'compare-structures'),
  'proposal.list': {
    word: 'proposal.back-to-list',
    place: 'usulan',
    needs: 'need.proposal',
    help: 'make-proposal',
  },
  ...each(
    'proposal.tab-',
    ['acts', 'charts', 'totals', 'people', 'duties', 'road', 'decide', 'clashes', 'versions'],
    (tab) => ({
      word: ['screen.usulan', `proposal.tab-${tab}`],
      place: 'usulan',
      needs: 'need.proposal-part',
      help: PAGE_OF_TAB[tab],
    }),
  ),
  'step:proposal.edit': step('proposal.edit', 'make-proposal'),
  'step:proposal.submit': step('proposal.submit', 'submit-proposal'),
  'step:proposal.review': step('proposal.review', 'submit-proposal'),
  'step:proposal.key-in': step('proposal.key-in', 'key-in-decision'),
  'step:proposal.establish': step('proposal.establish', 'establish-proposal'),
  'step:proposal.enact': step('proposal.enact', 'enact-proposal'),
  'step:in-force.reschedule': step('in-force.reschedule', 'enact-proposal'),
  'step:proposal.counter': step('proposal.counter', 'enact-proposal'),
  'step:proposal.option': step('proposal.option', 'offer-options'),
  'step:proposal.edit-again': step('proposal.edit-again', 'submit-proposal'),
  'step:proposal.step-back': step('proposal.step-back', 'submit-proposal'),
  'step:proposal.withdraw': step('proposal.withdraw', 'submit-proposal'),
  'step:proposal.remove': step('proposal.remove', 'make-proposal'),
  'step:proposal.look-on-chart': step('proposal.look-on-chart', 'make-proposal'),
  print: {
    word: 'print.print',
    key: 'mod+p',
    place: 'cetak',
    needs: 'need.sheets',
    help: 'print-lampiran',
    inFields: true,
  },
  'print.save-pdf': {
    word: 'print.save-pdf',
    place: 'cetak',
    needs: 'need.sheets',
    help: 'print-lampiran',
  },
  'data.open': { word: 'data.open', place: 'data', help: 'import-table' },
  'data.tab-files': {
    word: ['screen.data', 'data.tab-files'],
    place: 'data',
    help: 'export-table',
  },
  'data.tab-sharing': {
    word: ['screen.data', 'data.tab-sharing'],
    place: 'data',
    help: 'work-together',
    everyday: 'asked.sharing',
  },
  'sharing.settle': {
    word: 'sharing.decide',
    place: 'data',
    way: ['data.tab-sharing'],
    needs: 'need.clash-chosen',
    help: 'work-together',
    everyday: 'asked.sharing.settle',
  },
  ...each('settings.', OFFICE.keys, (key) => field(OFFICE.title, key)),
  ...each('settings.', DECREE.keys, (key) => field(DECREE.title, key)),
  ...each('settings.', SIGNERS.keys, (key) => field(SIGNERS.title, key)),
  'handover.new': {
    word: 'handover.open',
    place: 'pengaturan',
    help: 'handover',
    everyday: 'asked.handover',
  },
  'settings.logo-choose': {
    word: ['settings.logo', 'settings.logo-choose'],
    place: 'pengaturan',
    help: 'letterhead',
  },
  'settings.logo-remove': {
    word: 'settings.logo-remove',
    place: 'pengaturan',
    needs: 'need.logo',
    help: 'letterhead',
  },
} as const satisfies Readonly<Record<string, Action>>

/**
 * Actions there is one of for each kind of paper; what they are called stands in the table of papers. Their ids go on
 * with the paper's name.
 */
export const PAPER_FAMILIES = {
  data: { place: 'data', way: ['data.tab-files'], help: 'export-table' },
  'proposal.sheet': { place: 'usulan', needs: 'need.proposal', help: 'print-decision-sheet' },
} as const satisfies Readonly<Record<string, Omit<Action, 'word'>>>

function proposals<const W extends WordKey>(word: W, help: PageId) {
  return { word, place: 'usulan', way: ['proposal.list'], help } as const
}

/** A step of the proposal that is open. */
function step<const W extends WordKey>(word: W, help: PageId) {
  return { word, place: 'usulan', needs: 'need.step', help } as const
}

function field<const W extends WordKey, const K extends string>(group: W, key: K) {
  const word = [group, `settings.${key}`] as const
  return { word, place: 'pengaturan', help: 'letterhead' } as const
}
