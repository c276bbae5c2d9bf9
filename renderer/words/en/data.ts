import type { data as indonesian } from '../id/data.ts'
import type { English } from './english.ts'

export const data: English<typeof indonesian> = {
  'data.lead': 'Files of other programs come in here, and what this file holds goes out from here.',
  'data.open': 'Open files…',
  'data.import': 'In',
  'data.import-lead':
    'Choose one .bagan file, or tables (XLSX, XLS, ODS, CSV) that together make one organisation; they can be dropped on this window as well. You see how the table is understood, can change whatever was guessed, and open it as a new file or update this one.',
  'data.forms': 'Forms that are known',
  'data.form-listed': 'A list of units made by hand',
  'data.form-listed-text':
    'Excel or CSV with a row for each unit, from the top down: a column of unit names and, where there are such, of posts, holders, NIP, TMT. Headings may take two rows. Places are read from the kind of unit (Dinas, Bidang, Seksi), from indents, or from a column for each level.',
  'data.form-table': 'Table',
  'data.form-table-text':
    'Columns of an id and a parent id; unit, post, holder, NIP, eselon, kelas, K and B are known by their headings. A manager can be named as well.',
  'data.form-outline': 'Hierarchical codes',
  'data.form-outline-text':
    'A column of codes like 1.2.3 or 03080102 without a parent column, or indented names.',
  'data.form-siasn': 'SIASN and e-Formasi',
  'data.form-siasn-text':
    'Units, posts and persons of SIASN; post structures and holders of e-Formasi.',
  'data.form-uk': 'UK organogram',
  'data.form-uk-text': 'Two tables, senior and junior, chosen together.',
  'data.form-people': 'List of persons',
  'data.form-people-text':
    'DUK, nominatif, or a list of unit, name and NIP: one person a row, in whatever order.',
  'data.blank': 'Blank workbook',
  'data.blank-text': 'A table to be filled in, whose headings are known for certain, with a guide.',
  'data.export': 'Out',
  'data.export-lead': 'Holders and vacancies are those of {{date}}.',
  'data.backup': '.bagan copy',
  'data.backup-text':
    'All of this file: structure, proposals and past structures. Keep it elsewhere as a backup.',
  'data.folder': 'Show the folder of this file',
  'data.save-as': 'Save {{what}} as {{format}}',
  'data.save-title': 'Save {{what}}',
  'data.saved': '{{what}} saved at {{path}}.',
  'data.vacant': 'VACANT',
  'data.unnamed': 'held, not named',
  'without.legend': 'Leave out',
  'without.hint': 'Holds for everything that goes out below, and is said on it.',
  'without.nip': 'NIP',
  'without.birth': 'birth dates',
  'without.names': 'names of people and notes about them',
  'without.tick-nip': 'NIP',
  'without.tick-birth': 'Birth dates',
  'without.tick-names': 'Names',
  'without.birth-nip': 'An NIP holds the birth date, so it is left out too.',
  'without.person': 'Person {{no}}',
  'without.said': 'Left out: {{what}}.',
  'without.sheet': 'Left out',
}
