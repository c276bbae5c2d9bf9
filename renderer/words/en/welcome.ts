import type { welcome as indonesian } from '../id/welcome.ts'
import type { English } from './english.ts'

export const welcome: English<typeof indonesian> = {
  'welcome.title': 'Organisation charts, vacant posts, and proposed changes',
  'welcome.lead': 'Everything is kept on this computer. No network, no account.',
  'welcome.demo': 'Open the example',
  'welcome.demo-text':
    'The communication office of an invented city in 2018, with its vacant posts and who acts in them.',
  'welcome.new': 'Begin a new office',
  'welcome.new-text': 'Give its name, kind and type; the usual units are there at once.',
  'welcome.open': 'Open a file',
  'welcome.open-text':
    'A .bagan backup, or an Excel or CSV table: made by hand or by another program.',
  'welcome.files': 'Files on this computer',
  'welcome.files-empty': 'There is no file yet. Begin a new office, or open the example.',
  'welcome.entries': '{{count}} journal entries',
  'welcome.entries_one': '1 journal entry',
  'welcome.name': 'Name of the office',
  'welcome.name-example': 'Dinas Kesehatan Kota Contoh',
  'welcome.government': 'Local government',
  'welcome.government-example': 'Pemerintah Kota Contoh',
  'welcome.kind': 'Kind',
  'welcome.tipe': 'Type',
  'welcome.tipe-none': 'No type',
  'welcome.shape': 'Shape',
  'welcome.shape-2018': 'With sections (before delayering)',
  'welcome.shape-2021': 'With functional groups (after 2021)',
  'welcome.create': 'Make the structure',
  'welcome.name-missing': 'Give the name of the office first.',
  'welcome.opening': 'Opening…',
  'welcome.look': 'Open to read only',
  'welcome.failed': 'The file cannot be opened',
  'welcome.file-filter': 'Structure files',
  'welcome.import-checks': '{{count}} things in this file want a look.',
  'welcome.import-checks_one': '1 thing in this file wants a look.',
  'welcome.import-problems':
    '{{count}} things in this file want a look; {{tray}} rows wait in the tray “unplaced”.',
}
