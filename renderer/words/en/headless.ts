import type { English } from '../figures/english.ts'
import type { headless as indonesian } from '../id/headless.ts'

export const headless: English<typeof indonesian> = {
  'headless.no-command': 'There is no command “{{name}}”. There are: {{known}}.',
  'headless.no-option': 'There is no option {{option}} for {{command}}. There are: {{known}}.',
  'headless.help-commands': 'Commands without a window:',
  'headless.help-input':
    'FILE is anything the program opens, or demo, demo-2022, city:SEED:UNITS. Every command takes --lang id|en; --passphrase-file FILE opens and seals .bagan files, --open-with FILE opens them alone.',
  'headless.help-papers': 'What export writes, by --what (its formats after the name):',
  'headless.help-no-file': '(needs no FILE)',
  'headless.no-input': 'Name the file to read, or demo, demo-2022, city:SEED:UNITS.',
  'headless.no-sample':
    'There is no sample “{{name}}”. There are: demo, demo-2022, city:SEED:UNITS (both numbers).',
  'headless.no-mapping':
    '{{name}} is no file of a column mapping. Save a mapping from the import window and name that file.',
  'headless.no-preset': 'The form “{{name}}” is not known. There are: {{known}}.',
  'headless.no-date': '“{{text}}” is not a date. Write for example --on 2018-10-04.',
  'headless.no-out': 'Say where the result goes: {{command}} … --out NAME.',
  'headless.no-what': 'There is no part “{{what}}”. There are for --what: {{known}}.',
  'headless.no-format': 'There is no form “{{format}}” for this part. There are: {{known}}.',
  'headless.no-choice': 'There is no --{{option}} {{value}}. There is: {{known}}.',
  'headless.no-appointment': 'There is no appointment {{id}} in this file.',
  'headless.no-unit': 'There is no unit “{{id}}” in this file.',
  'headless.no-proposals': 'There is no proposal in this file.',
  'headless.unreadable-proposals':
    'Proposals in this file cannot be read: {{named}}. In brackets the field that is damaged. Export the proposal again from the file it came from, or use a backup.',
  'headless.no-proposal': 'There is no proposal “{{id}}” in this file. There are: {{known}}.',
  'headless.no-sheet': 'No sheet was written: there is no unit to draw on that day.',
  'headless.written': '{{path}} written.',
  'headless.broken': 'The command did not finish: {{reason}}',
  'headless.inspect':
    '{{file}}: form {{preset}} ({{reason}}); {{units}} units, {{posts}} posts, K {{seats}}, {{people}} people, {{appointments}} appointments, {{vacantSeats}} vacant seats, {{abolished}} rows abolished, {{roots}} tops, {{problems}} notes.',
  'headless.notes': '{{file}}: {{count}} notes from reading it. See them all with bagan inspect.',
  'headless.nothing-to-restore':
    'This folder has no journal or backup that can be read. Choose the folder of a file (with riwayat.jsonl in it).',
  'headless.restored': '{{path}} written: restored up to change {{seq}}.',
  'headless.restored-partly':
    '{{path}} written: restored up to change {{seq}}; {{left}} later journal lines are damaged or do not follow any more, and are not used.',
  'headless.compare-two': 'Name two files: compare A B [--on-a DATE] [--on-b DATE] [--by id|path].',
  'headless.no-past': 'The structure in force on {{on}} cannot be read from {{file}}.',
  'headless.compare-by': '--by {{by}} is not known. There are: id, path.',
  'headless.compare':
    '{{fileA}} ({{postsA}} posts) → {{fileB}} ({{postsB}} posts): {{postsAdded}} created, {{postsAbolished}} abolished, {{postsMoved}} moved, {{postsRenamed}} renamed, {{holderChanged}} changed holder, {{becameVacant}} became vacant.',
  'headless.compare-rename': 'Taken for a rename: {{from}} → {{to}} ({{why}})',
  'headless.compare-title': 'COMPARISON OF TWO ORGANISATION STRUCTURES',
  'headless.compare-sheet': 'Changes',
  'headless.compare-act': 'Kind of change',
  'headless.compare-subject': 'What changes',
  'headless.compare-place': 'Under',
  'headless.compare-side': '{{name}} ({{posts}} posts)',
  'headless.compare-same': 'Nothing differs.',
  'headless.no-passphrase': 'The first line of {{path}} is empty; the passphrase stands there.',
}
