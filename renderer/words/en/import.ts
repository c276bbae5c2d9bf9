import type { importing as indonesian } from '../id/import.ts'
import type { English } from './english.ts'

export const importing: English<typeof indonesian> = {
  'import-problem.at': '{{sheet}}, row {{row}}',
  'import-problem.loop':
    'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). All of these rows wait in the tray; correct the parent of one of them.',
  'import-problem.loop-duplicate':
    'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). The id {{id}} is used more than once: look there first. All of these rows wait in the tray.',
  'import-problem.self-parent':
    '“{{name}}” names itself as its parent ({{at}}, column {{column}}). Enter the right parent, or leave it blank if this is a top.',
  'import-problem.unknown-parent':
    "The parent “{{value}}” of “{{name}}” is not in the file ({{at}}, column {{column}}). Add the parent's row or correct the id.",
  'import-problem.eliminated-parent':
    'The parent “{{value}}” of “{{name}}” is eliminated in this file ({{at}}, column {{column}}). Choose a parent that still exists.',
  'import-problem.unknown-post':
    'The post “{{value}}” of “{{name}}” is not in the file ({{at}}, column {{column}}). The person is kept without this appointment.',
  'import-problem.blank-parent':
    '“{{name}}” does not name its parent ({{at}}, column {{column}}). Enter the id of the post it reports to.',
  'import-problem.duplicate-id':
    'The id “{{value}}” is already used in row {{first}} for something else ({{at}}, they differ in: {{differs}}). Give this row an id of its own.',
  'import-problem.unit-told-twice':
    'The unit “{{value}}” has another name or parent here than in row {{first}} ({{at}}, column {{column}}). The first row counts.',
  'import-problem.no-root':
    '{{sheet}} has no top: every row names a parent. Leave column {{column}} blank in the row of the highest leader.',
  'import-problem.missing-id':
    'This row has no id ({{at}}, column {{column}}). Enter one so that it can be placed.',
  'import-problem.missing-name':
    'The name is blank in {{at}}, column {{column}}. It is kept as “{{name}}”; correct the name.',
  'import-problem.missing-holder':
    'The holder of “{{name}}” is blank ({{at}}, column {{column}}). The post counts as held by somebody not named; write Vacant if it is empty.',
  'import-problem.passed-over':
    'This row was passed over ({{why}}): “{{value}}” ({{at}}, column {{column}}).',
  'import-problem.skip-title': 'title',
  'import-problem.skip-column-numbers': 'numbers of the columns',
  'import-problem.skip-heading-again': 'headings once more',
  'import-problem.skip-total': 'a sum',
  'import-problem.skip-signature': 'signature',
  'import-problem.skip-note': 'remark',
  'import-problem.skip-second-table': 'another table',
  'import-problem.skip-outside': 'outside of the table',
  'import-problem.skip-by-hand': 'passed over as asked',
  'import-problem.skip-nothing': 'names no unit, post or holder',
  'import-problem.skip-abolished': 'declared abolished',
  'import-problem.code-tens':
    'The code “{{value}}” comes again right after the ninth ({{at}}, column {{column}}): a 0 at its end was lost. Read as {{used}}; type the code as text.',
  'import-problem.place-guessed':
    'The file does not say what “{{name}}” hangs from ({{at}}, column {{column}}). It was hung below “{{parent}}”; move it where that is wrong.',
  'import-problem.place-untold':
    'The file does not say what “{{name}}” hangs from ({{at}}, column {{column}}). The unit waits in the tray; give it its place.',
  'import-problem.no-unit-for-post':
    'The post “{{value}}” names no unit ({{at}}, column {{column}}). The person is kept without an appointment; give the post its unit.',
  'import-problem.bad-number':
    '“{{value}}” is not a usable number ({{at}}, column {{column}}). {{used}} is used; correct the number.',
  'import-problem.spoilt-nip':
    'The NIP “{{value}}” was spoilt by being stored as a number ({{at}}, column {{column}}). It is left blank; type it again as text of 18 digits.',
  'import-problem.bad-nip':
    "The NIP “{{value}}” does not have 18 digits ({{at}}, column {{column}}). It is left blank and kept in the person's note; correct it.",
  'import-problem.bad-date':
    '“{{value}}” is not a date ({{at}}, column {{column}}). The date is left blank; write for example 4-10-2018.',
  'import-problem.encoding-1252':
    '{{sheet}} is not UTF-8; it was read as Windows-1252. Check accented letters, then save it again as “CSV UTF-8”.',
  'import-problem.encoding-replaced':
    'A letter was lost before this file was made ({{at}}, column {{column}}). Correct the letter.',
  'import-problem.unreadable-empty': '{{sheet}} is empty. Choose another file.',
  'import-problem.unreadable-binary':
    '{{sheet}} is no CSV text, no XLSX, XLS, ODS or .bagan file. Choose another file.',
  'import-problem.unreadable-xlsx':
    '{{sheet}} cannot be opened as XLSX or ODS; the file is damaged. Open it, save it again as .xlsx, and try once more.',
  'import-problem.unreadable-xls':
    '{{sheet}} cannot be opened as an old Excel file (.xls); the file is damaged. Save it again as .xlsx or CSV, and try once more.',
  'import-problem.unreadable-password':
    '{{sheet}} is protected by a password. Open it in Excel, take the password away, save it, and try once more.',
  'import-problem.too-large-bytes':
    '{{sheet}} is larger than 100 MB, the most that is read. Divide it by office and open one after another.',
  'import-problem.too-large-unpacked':
    '{{sheet}} holds more than 1 GB when unpacked. Copy the table alone to a new file and open that one.',
  'import-problem.too-large-cells':
    '{{sheet}} holds more than 2 million cells. Copy the table alone to a new file and open that one.',
  'import-problem.encoding-control':
    'This cell has characters that cannot be seen ({{at}}, column {{column}}): “{{value}}”. They were left out; check the rest.',
  'import-problem.cell-error':
    'The formula of this cell has no answer: {{value}} ({{at}}, column {{column}}). The cell is read as empty; type what it should hold.',
  'import-problem.hidden-rows':
    '{{sheet}} hides the rows {{rows}}. They are read as well; skip them where they are not needed.',
  'import-problem.hidden-columns':
    '{{sheet}} hides the columns {{columns}}. They are read as well.',
  'import-problem.beyond':
    '{{sheet}} holds something far to the right, from {{cell}} on. Only the first {{columns}} columns are read.',
  'import-problem.unreadable-json':
    '{{sheet}} is no whole Popolo file: the list organizations with id and name is missing or damaged. Choose another file.',
  'import-problem.unknown-json':
    '“{{name}}” points to “{{value}}”, which the file does not have ({{at}}, list {{column}}). It was left out.',
  'import-problem.unsure-table':
    'The table of {{sheet}} is not understood surely enough: the columns {{columns}} are known, but not how the units hang from one another. Open the file in Bagan SOTK and say what the columns mean and how the tree is told; or have a column “Unit Name” from the top down, an id and a parent id column, or hierarchical codes.',
  'import-problem.unreadable-mapping':
    '{{sheet}} has not the column headings that “{{name}}” maps. Use another mapping, or --preset auto.',
  'import-problem.unreadable-columns':
    'The column headings of {{sheet}} are not known: {{columns}}. Open the file in Bagan SOTK and say what each column means; or have headings such as “Unit Name”, “Title”, “Holder”, “NIP” in one of the first fifteen rows.',
  'import-problem.unreadable-preset':
    '{{sheet}} does not have the form “{{preset}}” that was asked for. Use --preset auto or choose another form.',
  'import-problem.unreadable-sheet':
    'The sheet {{sheet}} was passed over: its column headings are not known ({{columns}}).',
  'import-problem.unread-columns':
    'Columns of {{sheet}} that are not read: {{columns}}. Where they are needed, change their headings (for example “Holder”, “NIP”, “Since”) and open the file again.',
  'import-problem.unreadable-quote':
    'A quotation mark is not closed properly ({{at}}). What follows may have run together; check this row.',
  'import-problem.unreadable-header':
    '{{sheet}} has column headings only and no rows. Choose another file.',
  'import-problem.reason-headings': 'columns {{headings}} found',
  'import-problem.reason-siasn-unor': 'columns DiatasanId and NamaUnor were found',
  'import-problem.reason-table': 'an id and a parent id column were found',
  'import-problem.reason-managers': 'the column of managers names names, not ids',
  'import-problem.reason-people':
    'a list of persons; the tree is read from the names of units and posts. Check it on the chart',
  'import-problem.reason-popolo': 'a Popolo file',
  'import-problem.reason-outline': 'a column of hierarchical codes was found, and no parent column',
  'import-problem.reason-listed':
    'there is no id or code column; places are read from the order of the rows and the kind of unit (Dinas, Bidang, Seksi). Check them on the chart',
  'import-problem.reason-bagan': 'a .bagan file',
  'import-problem.reason-asked': 'asked for',
  'import-problem.reason-none': 'no form fits',
  'import-problem.no-name': '(no name, row {{row}})',
  'import-problem.unnamed-person': '(name not told, NIP {{nip}})',
  'import-problem.untitled-post': '(post not told)',
  'import-problem.holder-box': 'Posts under “{{value}}”',
  'import-problem.not-in-post': 'Paid but not in a post.',
  'import-problem.undisclosed': 'Not disclosed (row {{row}})',
  'import-problem.grade': 'Grade: {{value}}',
  'import-problem.group': 'Group: {{value}}',
  'import-problem.payscale': 'Pay scale: {{value}}',
  'import-problem.fte': 'FTE: {{value}}',
  'import-problem.nip-note': 'NIP in the original file: {{value}}',
  'import.reason-bagan': 'a .bagan file',
  'import.form': 'Read as',
  'import.because': 'Why: {{reason}}.',
  'import.preset-auto': 'Recognise it',
  'import.preset-siasn-unor': 'SIASN units (ref_unor)',
  'import.preset-table': 'Table with id and parent id',
  'import.preset-outline': 'Hierarchical codes or indented names',
  'import.preset-listed': 'List of units from the top down',
  'import.preset-people': 'List of persons',
  'import.preset-managers': 'Managers by name',
  'import.preset-popolo': 'Popolo (JSON)',
  'import.counts': 'What it brings',
  'import.units': 'Units',
  'import.posts': 'Posts',
  'import.seats': 'Seats (K)',
  'import.people': 'People',
  'import.appointments': 'Appointments',
  'import.vacantSeats': 'Vacant seats',
  'import.tray':
    '{{tray}} units wait in the tray “not placed”, with all that is below them; no row is thrown away.',
  'import.no-tray': 'Every unit and post has its place.',
  'import.abolished': '{{count}} rows are abolished according to this file and are not brought.',
  'import.abolished_one': '1 row is abolished according to this file and is not brought.',
  'import.problems': '{{count}} notes, {{errors}} of which make a row wait in the tray',
  'import.problems-only': '{{count}} to check',
  'import.no-problems': 'No notes.',
  'import.problem-list': 'Notes of the import',
  'import.row': 'row {{row}}',
  'import.error': 'To the tray',
  'import.warning': 'Check',
  'import.accept': 'Open as a new file',
  'import.title': 'Import {{file}}',
  'import.reading': 'Reading files…',
  'import.reading-text': 'The files are read beside the window; you can cancel.',
  'import.step-table': 'Table and columns',
  'import.step-hierarchy': 'Tree',
  'import.step-preview': 'Preview',
  'import.step-update': 'Update this file',
  'import.sheet': 'Sheet',
  'import.read-sheet': 'This sheet is read',
  'import.header-row': 'Row of headings',
  'import.no-header': 'No headings',
  'import.header-rows': 'Height of headings (rows)',
  'import.last-row': 'Table ends at row',
  'import.guess-again': 'Recognise anew',
  'import.fixed': 'Its headings are known for certain; nothing has to be guessed.',
  'import.sure':
    'This guess is {{sure}} % sure. Change what is wrong: the meaning in the head of a column, a row by its number.',
  'import.unsure':
    'This table is not understood surely enough ({{sure}} %). Say where the headings are and what the columns mean, then choose how the tree is told.',
  'import.rows': 'Rows of the sheet',
  'import.row-number': 'Row',
  'import.meaning-of': 'Meaning of column {{column}}',
  'import.shown-rows': 'Rows {{from}} to {{to}} of {{all}}',
  'import.rows-before': 'Before',
  'import.rows-after': 'Next',
  'import.skip-row': 'Pass over row {{row}}',
  'import.bring-back': 'Bring back row {{row}} ({{reason}})',
  'import.skip-title': 'title',
  'import.skip-column-numbers': 'numbers of columns',
  'import.skip-heading-again': 'headings once more',
  'import.skip-total': 'sum',
  'import.skip-signature': 'signature',
  'import.skip-note': 'remark',
  'import.skip-second-table': 'another table',
  'import.skip-outside': 'outside of the table',
  'import.skip-by-hand': 'passed over',
  'import.skip-nothing': 'names nothing',
  'import.skip-abolished': 'declared abolished',
  'import.meaning-id': 'Id',
  'import.meaning-parent': 'Parent id',
  'import.meaning-code': 'Code / outline number',
  'import.meaning-unit': 'Unit',
  'import.meaning-level1': 'Level 1',
  'import.meaning-level2': 'Level 2',
  'import.meaning-level3': 'Level 3',
  'import.meaning-level4': 'Level 4',
  'import.meaning-level5': 'Level 5',
  'import.meaning-level6': 'Level 6',
  'import.meaning-title': 'Post',
  'import.meaning-category': 'Category of post',
  'import.meaning-eselon': 'Eselon',
  'import.meaning-kelas': 'Kelas',
  'import.meaning-seats': 'Seats (K)',
  'import.meaning-filled': 'Holders (B)',
  'import.meaning-difference': 'Difference (worked out)',
  'import.meaning-holder': 'Name of person',
  'import.meaning-nip': 'NIP',
  'import.meaning-frontTitle': 'Title before',
  'import.meaning-backTitle': 'Title after',
  'import.meaning-birthDate': 'Birth date',
  'import.meaning-sex': 'Sex',
  'import.meaning-golongan': 'Golongan',
  'import.meaning-status': 'Status of person',
  'import.meaning-since': 'Held from',
  'import.meaning-decreeNo': 'Decree number',
  'import.meaning-decreeDate': 'Decree date',
  'import.meaning-swornOn': 'Sworn on',
  'import.meaning-manager': 'Name of manager',
  'import.meaning-vacantSince': 'Vacant since',
  'import.meaning-note': 'Note on unit',
  'import.meaning-number': 'Row number',
  'import.meaning-ignored': 'Not read',
  'import.hierarchy': 'How does the table tell its tree?',
  'import.tree': 'The tree that is read',
  'import.tree-empty': 'No unit is read yet.',
  'import.in-tray': 'in the tray',
  'import.in-unit': '{{posts}} posts · {{people}} people',
  'import.fix-own-ids': 'Give {{count}} rows ids of their own',
  'import.fix-cut-loops': 'Cut the loop here ({{count}})',
  'import.fix-to-top': 'Make tops of {{count}} rows without a parent',
  'import.undo-fixes': 'Undo {{count}} fixes',
  'import.cell': 'Cell {{place}}',
  'import.passed': '{{count}} rows passed over',
  'import.keep-row': 'Bring back',
  'import.mapping': 'Mapping',
  'import.mapping-save': 'Save mapping…',
  'import.mapping-open': 'Use a mapping from a file…',
  'import.mapping-saved': 'The mapping was saved at {{path}}.',
  'import.mapping-none': '{{name}} is no file of a column mapping.',
  'import.mapping-other': 'This sheet has not the headings that {{name}} maps.',
  'import.update': 'Apply {{count}} changes',
  'import.updated': '{{count}} changes were applied. Ctrl+Z takes them back at once.',
  'import.update-again':
    'Compared with this file: {{count}} differences since the last import, {{clashes}} of them clashes. What was changed by hand and not in the table stays.',
  'import.update-first':
    'Compared with this file: {{count}} differences. This table was never imported here, so what it does not have is not ticked.',
  'import.tick-all': 'Tick all',
  'import.tick-none': 'Untick all',
  'import.differences': 'Differences',
  'import.clash': 'clash: changed by hand as well',
  'import.likely': 'only alike: check',
  'import.act-new': 'NEW',
  'import.act-gone': 'GONE',
  'import.act-changed': 'CHANGED',
  'import.hierarchy-parent-id': 'Id and parent id',
  'import.hierarchy-parent-id-text': 'Each row tells its id and that of the row above it.',
  'import.hierarchy-parent-id-needs': 'Needs columns Id and Parent id.',
  'import.hierarchy-prefix-code': 'Beginning of codes',
  'import.hierarchy-prefix-code-text': '0308 is above 030801, also filled up with zeros: 03080000.',
  'import.hierarchy-prefix-code-needs': 'Needs a column Code.',
  'import.hierarchy-outline-number': 'Outline numbers',
  'import.hierarchy-outline-number-text': '1 is above 1.1, and 1.1 above 1.1.1.',
  'import.hierarchy-outline-number-needs': 'Needs a column Code.',
  'import.hierarchy-indentation': 'Indents',
  'import.hierarchy-indentation-text': 'A name drawn further in is below the one above it.',
  'import.hierarchy-indentation-needs': 'Needs a column Unit.',
  'import.hierarchy-level-columns': 'A column for each level',
  'import.hierarchy-level-columns-text': 'Office, division and section have columns of their own.',
  'import.hierarchy-level-columns-needs': 'Needs columns Level 1 and Level 2.',
  'import.hierarchy-unit-kinds': 'Kinds of units',
  'import.hierarchy-unit-kinds-text': 'The order of the rows and their kind: Dinas, Bidang, Seksi.',
  'import.hierarchy-unit-kinds-needs': 'Needs a column Unit or Post.',
  'import.hierarchy-manager-names': 'Names of managers',
  'import.hierarchy-manager-names-text': 'Each row names its manager.',
  'import.hierarchy-manager-names-needs': 'Needs a column Name of manager.',
  'import.hierarchy-none': 'List of persons',
  'import.hierarchy-none-text': 'The order of the rows tells no tree.',
  'import.hierarchy-none-needs': 'Needs a column Name of person or NIP.',
}
