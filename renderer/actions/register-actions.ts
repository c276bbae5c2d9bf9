import type { PageId } from '../help/page-table.ts'
import type { WordKey } from '../words/dictionary.ts'
import { type Action, each } from './action.ts'

const ROAD = ['vacancy.tab-road'] as const
const FREEZES = ['vacancy.tab-freezes'] as const
const ACTING = ['vacancy.tab-acting'] as const
const PAGE_OF_TAB = {
  register: 'follow-vacancy',
  acting: 'appoint-acting',
  road: 'decree-and-swearing',
  freezes: 'note-freeze',
  retirements: 'retirement',
  documents: 'scan-list',
} as const

/** What can be done in Ringkasan, Kekosongan, Perlu diperiksa and Riwayat, and with what becomes due. */
export const REGISTER_ACTIONS = {
  'ringkasan.today': {
    word: 'ringkasan.tab-today',
    place: 'ringkasan',
    help: 'see-coming',
  },
  'ringkasan.numbers': {
    word: 'ringkasan.tab-numbers',
    place: 'ringkasan',
    help: 'print-peta-jabatan',
  },
  'ringkasan.copy': {
    word: 'ringkasan.copy-rows',
    place: 'ringkasan',
    way: ['ringkasan.numbers'],
    needs: 'need.posts',
    help: 'print-peta-jabatan',
  },
  'templates.place': {
    word: 'templates.place',
    place: 'ringkasan',
    way: ['templates'],
    help: 'templates',
  },
  ...each(
    'vacancy.tab-',
    ['register', 'acting', 'road', 'freezes', 'retirements', 'documents'],
    (tab) => ({
      word: ['vacancy.title', `vacancy.tab-${tab}`],
      place: 'kekosongan',
      help: PAGE_OF_TAB[tab],
    }),
  ),
  'vacancy.add': {
    ...vacancies('vacancy.add', 'official-moves'),
    everyday: 'asked.vacancy.add',
  },
  'vacancy.undated': {
    ...vacancies('vacancy.undated', 'follow-vacancy'),
    way: ['vacancy.tab-register'],
    needs: 'need.undated',
    everyday: 'asked.vacancy.undated',
  },
  'vacancy.history': vacancies('vacancy.section-history', 'correct-record'),
  'vacancy.name-acting': {
    ...vacancies('vacancy.name-acting', 'appoint-acting'),
    way: ACTING,
  },
  'inauguration.open': {
    ...vacancies('inauguration.open', 'decree-and-swearing'),
    way: ROAD,
  },
  'road.many': { ...vacancies('road.many', 'follow-vacancy'), way: ROAD },
  'scans.match': {
    ...vacancies('match.open', 'scan-list'),
    way: ['vacancy.tab-documents'],
    needs: 'need.in-force',
    everyday: 'asked.scans.match',
  },
  'freeze.add': { ...vacancies('freeze.add', 'note-freeze'), way: FREEZES },
  'permit.record': { ...vacancies('permit.record', 'note-freeze'), way: FREEZES },
  'vacancy.pictures': {
    ...vacancies('vacancy.picture-show', 'follow-vacancy'),
    way: ['vacancy.tab-register'],
  },
  ...each('vacancy.export-', ['xlsx', 'csv', 'pdf'], (way) => ({
    word: ['vacancy.export', `vacancy.export-${way}`],
    place: 'kekosongan',
    needs: 'need.register',
    help: 'print-vacancies',
  })),
  'agenda.print': {
    word: 'agenda.open',
    place: 'ringkasan',
    way: ['ringkasan.today'],
    help: 'agenda',
    everyday: 'asked.agenda.print',
  },
  'agenda.save': {
    word: 'agenda.save',
    place: 'ringkasan',
    way: ['ringkasan.today'],
    help: 'agenda',
    everyday: 'asked.agenda.save',
  },
  'due.print': { word: 'due.print-list', place: 'bagan', help: 'see-coming' },
  ...each('findings.tab-', ['open', 'accepted', 'rules', 'score'], (tab) => ({
    word: ['screen.temuan', `findings.tab-${tab}`],
    place: 'temuan',
    help: tab === 'score' ? 'tipe-score' : 'accept-finding',
  })),
  'rules.coming': {
    word: ['findings.tab-rules', 'coming-rule.open'],
    place: 'temuan',
    way: ['findings.tab-rules'],
    help: 'rule-pack',
  },
  'rules.packs': {
    word: ['findings.tab-rules', 'packs.open'],
    place: 'temuan',
    way: ['findings.tab-rules'],
    help: 'rule-packs',
  },
  'findings.print': { word: 'findings.print', place: 'temuan', help: 'accept-finding' },
  ...each('riwayat.tab-', ['changes', 'restore'], (tab) => ({
    word: ['screen.riwayat', `restore.tab-${tab}`],
    place: 'riwayat',
    help: 'restore',
  })),
  'riwayat.tab-integrity': {
    word: ['screen.riwayat', 'restore.tab-integrity'],
    place: 'riwayat',
    needs: 'need.folder',
    help: 'integrity',
  },
  'riwayat.tab-tray': {
    word: ['screen.riwayat', 'restore.tab-tray'],
    place: 'riwayat',
    needs: 'need.tray',
    help: 'restore',
  },
} as const satisfies Readonly<Record<string, Action>>

function vacancies<const W extends WordKey>(word: W, help: PageId) {
  return { word, place: 'kekosongan', help } as const
}
