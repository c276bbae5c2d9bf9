import { LANGUAGES } from '../domain/values/language.ts'
import type { WordKey } from '../words/dictionary.ts'
import { type Words, wordsIn } from '../words/words.ts'
import type { HelpPage, PageId } from './page-table.ts'

/** What the picture of each page shows a frame around: a button, field or tab its steps name. */
export const FRAMED: Readonly<Record<PageId, WordKey>> = {
  'new-office': 'welcome.create',
  example: 'welcome.demo',
  'open-file': 'shell.file-open',
  'rename-office': 'office.rename-menu',
  letterhead: 'settings.government',
  look: 'settings.text-size',
  updates: 'updates.open',
  policy: 'settings.language',
  find: 'shell.search-short',
  'screen-reader': 'chart.form-outline',
  undo: 'shell.undo',
  'add-unit': 'chart.add-below',
  'rename-unit': 'chart.rename',
  'move-unit': 'chart.move-into',
  'arrange-units': 'chart.arrange-spread',
  'merge-units': 'chart.merge-into',
  'split-unit': 'chart.split',
  'abolish-unit': 'chart.abolish-heir',
  delayer: 'chart.delayer',
  'place-waiting': 'chart.tray',
  'as-of': 'shell.as-of',
  templates: 'templates.place',
  'fill-sheet': 'sheet.columns',
  'accept-finding': 'findings.accept',
  'rule-pack': 'coming-rule.open',
  'rule-packs': 'packs.open',
  'tipe-score': 'findings.tab-score',
  'official-moves': 'vacancy.add',
  retirement: 'vacancy.tab-retirements',
  'see-coming': 'coming.horizon',
  agenda: 'agenda.save',
  'scan-list': 'vacancy.tab-documents',
  'fill-post': 'vacancy.fill',
  'decree-and-swearing': 'vacancy.fill-sworn',
  'follow-vacancy': 'road.record',
  scans: 'attachments.add',
  'appoint-acting': 'vacancy.name-acting',
  'record-absence': 'absence.open',
  'report-month': 'print.since',
  'extend-acting': 'vacancy.extend',
  'end-acting': 'vacancy.end-acting',
  'correct-record': 'panel.post-history',
  'add-post': 'panel.add-post',
  workload: 'workload.title',
  'note-freeze': 'freeze.template',
  'note-holidays': 'freeze.holiday-add',
  'make-proposal': 'proposal.create',
  'submit-proposal': 'proposal.submit',
  'print-decision-sheet': 'proposal.sheets',
  'key-in-decision': 'decide.text',
  'place-officials': 'proposal.tab-people',
  'establish-proposal': 'proposal.establish',
  'enact-proposal': 'proposal.enact',
  'settle-clashes': 'proposal.tab-clashes',
  'compare-structures': 'compare.open',
  'offer-options': 'proposal.option',
  'unit-duties': 'naskah.new-fungsi',
  'lost-duties': 'proposal.tab-duties',
  'write-regulation': 'naskah.tab-text',
  'open-regulation': 'perwali.choose',
  'print-regulation': 'print.group-regulation',
  'own-words': 'naskah.add-ayat',
  'regulation-settings': 'naskah.settings',
  'legal-basis': 'naskah.law-add',
  'print-lampiran': 'print.print',
  'print-poster': 'print.mode',
  'smaller-paper': 'print.min-type',
  'print-replacement': 'print.replace',
  'print-vacancies': 'vacancy.export-pdf',
  'print-peta-jabatan': 'ringkasan.peta-chart',
  'copy-picture': 'chart.copy-picture',
  'import-table': 'import.step-preview',
  'import-receipt': 'import.step-receipt',
  'update-from-table': 'import.step-update',
  'blank-table': 'data.blank',
  'export-table': 'without.tick-nip',
  'copy-to-computer': 'shell.save-copy',
  'work-together': 'sharing.take',
  restore: 'restore.do',
  'not-saved': 'shell.retry',
  backup: 'restore.take',
  'second-copy': 'second.choose',
  handover: 'handover.open',
  'shared-folder': 'sharing.folder-choose',
  'city-server': 'sharing.server-join',
  'set-up-server': 'sharing.server-ca-choose',
  integrity: 'integrity.start',
  'two-computers': 'settings.officer',
  'forget-person': 'forget.menu',
  'erase-traces': 'erase.menu',
  'office-lock': 'lock.menu',
  scheduled: 'shell.reveal',
  'where-it-lies': 'shell.reveal',
  'many-computers': 'report.open',
  unexpected: 'unexpected.again',
  'problem-report': 'report.save',
}

/** Where the picture of a page lies, made by `npm run pictures`; loaded only where the page is shown. */
export function pictureOf(page: PageId): string {
  return new URL(`./pictures/${page}.webp`, import.meta.url).href
}

/** In pixels of the screen. */
export const PICTURE_SIZE = { width: 720, height: 440 } as const

/** The language of the screens on the pictures. */
const PICTURED = LANGUAGES[0]

/** What the picture shows, for who does not see it; the control in the frame is named as it stands on the picture. */
export function pictureText({ id, text }: HelpPage, words: Words): string {
  const key = FRAMED[id]
  const shown = wordsIn(PICTURED)(key)
  const framed = words.language === PICTURED ? shown : `${shown} (${words(key)})`
  return words('help.picture', { title: text[words.language].title, framed })
}
