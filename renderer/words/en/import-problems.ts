import type { importWordsId } from '../id/import-problems.ts'

/** The same sentences in English. */
export const importWordsEn: Readonly<Record<keyof typeof importWordsId, string>> = {
  at: '{{sheet}}, row {{row}}',
  loop: 'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). All of these rows wait in the tray; correct the parent of one of them.',
  'loop-duplicate':
    'The reporting line runs in a circle: {{path}} (rows {{rows}} of {{sheet}}). The id {{id}} is used more than once: look there first. All of these rows wait in the tray.',
  'self-parent':
    '“{{name}}” names itself as its parent ({{at}}, column {{column}}). Enter the right parent, or leave it blank if this is a top.',
  'unknown-parent':
    "The parent “{{value}}” of “{{name}}” is not in the file ({{at}}, column {{column}}). Add the parent's row or correct the id.",
  'eliminated-parent':
    'The parent “{{value}}” of “{{name}}” is eliminated in this file ({{at}}, column {{column}}). Choose a parent that still exists.',
  'unknown-post':
    'The post “{{value}}” of “{{name}}” is not in the file ({{at}}, column {{column}}). The person is kept without this appointment.',
  'blank-parent':
    '“{{name}}” does not name its parent ({{at}}, column {{column}}). Enter the id of the post it reports to.',
  'duplicate-id':
    'The id “{{value}}” is already used in row {{first}} for something else ({{at}}, they differ in: {{differs}}). Give this row an id of its own.',
  'unit-told-twice':
    'The unit “{{value}}” has another name or parent here than in row {{first}} ({{at}}, column {{column}}). The first row counts.',
  'no-root':
    '{{sheet}} has no top: every row names a parent. Leave column {{column}} blank in the row of the highest leader.',
  'missing-id':
    'This row has no id ({{at}}, column {{column}}). Enter one so that it can be placed.',
  'missing-name':
    'The name is blank in {{at}}, column {{column}}. It is kept as “{{name}}”; correct the name.',
  'missing-holder':
    'The holder of “{{name}}” is blank ({{at}}, column {{column}}). The post counts as held by somebody not named; write Vacant if it is empty.',
  'passed-over': 'This row was passed over ({{why}}): “{{value}}” ({{at}}, column {{column}}).',
  'skip-title': 'title',
  'skip-column-numbers': 'numbers of the columns',
  'skip-heading-again': 'headings once more',
  'skip-total': 'a sum',
  'skip-signature': 'signature',
  'skip-note': 'remark',
  'skip-second-table': 'another table',
  'skip-outside': 'outside of the table',
  'skip-by-hand': 'passed over as asked',
  'skip-nothing': 'names no unit, post or holder',
  'skip-abolished': 'declared abolished',
  'code-tens':
    'The code “{{value}}” comes again right after the ninth ({{at}}, column {{column}}): a 0 at its end was lost. Read as {{used}}; type the code as text.',
  'place-guessed':
    'The file does not say what “{{name}}” hangs from ({{at}}, column {{column}}). It was hung below “{{parent}}”; move it where that is wrong.',
  'place-untold':
    'The file does not say what “{{name}}” hangs from ({{at}}, column {{column}}). The unit waits in the tray; give it its place.',
  'no-unit-for-post':
    'The post “{{value}}” names no unit ({{at}}, column {{column}}). The person is kept without an appointment; give the post its unit.',
  'bad-number':
    '“{{value}}” is not a usable number ({{at}}, column {{column}}). {{used}} is used; correct the number.',
  'spoilt-nip':
    'The NIP “{{value}}” was spoilt by being stored as a number ({{at}}, column {{column}}). It is left blank; type it again as text of 18 digits.',
  'bad-nip':
    "The NIP “{{value}}” does not have 18 digits ({{at}}, column {{column}}). It is left blank and kept in the person's note; correct it.",
  'bad-date':
    '“{{value}}” is not a date ({{at}}, column {{column}}). The date is left blank; write for example 4-10-2018.',
  'encoding-1252':
    '{{sheet}} is not UTF-8; it was read as Windows-1252. Check accented letters, then save it again as “CSV UTF-8”.',
  'encoding-replaced':
    'A letter was lost before this file was made ({{at}}, column {{column}}). Correct the letter.',
  'unreadable-empty': '{{sheet}} is empty. Choose another file.',
  'unreadable-binary':
    '{{sheet}} is no CSV text, no XLSX, XLS, ODS or .bagan file. Choose another file.',
  'unreadable-xlsx':
    '{{sheet}} cannot be opened as XLSX or ODS; the file is damaged. Open it, save it again as .xlsx, and try once more.',
  'unreadable-xls':
    '{{sheet}} cannot be opened as an old Excel file (.xls); the file is damaged. Save it again as .xlsx or CSV, and try once more.',
  'unreadable-password':
    '{{sheet}} is protected by a password. Open it in Excel, take the password away, save it, and try once more.',
  'too-large-bytes':
    '{{sheet}} is larger than 100 MB, the most that is read. Divide it by office and open one after another.',
  'too-large-unpacked':
    '{{sheet}} holds more than 1 GB when unpacked. Copy the table alone to a new file and open that one.',
  'too-large-cells':
    '{{sheet}} holds more than 2 million cells. Copy the table alone to a new file and open that one.',
  'encoding-control':
    'This cell has characters that cannot be seen ({{at}}, column {{column}}): “{{value}}”. They were left out; check the rest.',
  'cell-error':
    'The formula of this cell has no answer: {{value}} ({{at}}, column {{column}}). The cell is read as empty; type what it should hold.',
  'hidden-rows':
    '{{sheet}} hides the rows {{rows}}. They are read as well; skip them where they are not needed.',
  'hidden-columns': '{{sheet}} hides the columns {{columns}}. They are read as well.',
  beyond:
    '{{sheet}} holds something far to the right, from {{cell}} on. Only the first {{columns}} columns are read.',
  'unreadable-json':
    '{{sheet}} is no whole Popolo file: the list organizations with id and name is missing or damaged. Choose another file.',
  'unknown-json':
    '“{{name}}” points to “{{value}}”, which the file does not have ({{at}}, list {{column}}). It was left out.',
  'unsure-table':
    'The table of {{sheet}} is not understood surely enough: the columns {{columns}} are known, but not how the units hang from one another. Open the file in Bagan SOTK and say what the columns mean and how the tree is told; or have a column “Unit Name” from the top down, an id and a parent id column, or hierarchical codes.',
  'unreadable-mapping':
    '{{sheet}} has not the column headings that “{{name}}” maps. Use another mapping, or --preset auto.',
  'unreadable-columns':
    'The column headings of {{sheet}} are not known: {{columns}}. Open the file in Bagan SOTK and say what each column means; or have headings such as “Unit Name”, “Title”, “Holder”, “NIP” in one of the first fifteen rows.',
  'unreadable-preset':
    '{{sheet}} does not have the form “{{preset}}” that was asked for. Use --preset auto or choose another form.',
  'unreadable-sheet':
    'The sheet {{sheet}} was passed over: its column headings are not known ({{columns}}).',
  'unread-columns':
    'Columns of {{sheet}} that are not read: {{columns}}. Where they are needed, change their headings (for example “Holder”, “NIP”, “Since”) and open the file again.',
  'unreadable-quote':
    'A quotation mark is not closed properly ({{at}}). What follows may have run together; check this row.',
  'unreadable-header': '{{sheet}} has column headings only and no rows. Choose another file.',
  'reason-uk-organogram': 'a column Post Unique Reference or Reporting Senior Post was found',
  'reason-siasn-unor': 'columns DiatasanId and NamaUnor were found',
  'reason-table': 'an id and a parent id column were found',
  'reason-managers': 'the column of managers names names, not ids',
  'reason-people':
    'a list of persons; the tree is read from the names of units and posts. Check it on the chart',
  'reason-popolo': 'a Popolo file',
  'reason-outline': 'a column of hierarchical codes was found, and no parent column',
  'reason-listed':
    'there is no id or code column; places are read from the order of the rows and the kind of unit (Dinas, Bidang, Seksi). Check them on the chart',
  'reason-bagan': 'a .bagan file',
  'reason-asked': 'asked for',
  'reason-none': 'no form fits',
  'no-name': '(no name, row {{row}})',
  'unnamed-person': '(name not told, NIP {{nip}})',
  'untitled-post': '(post not told)',
  'holder-box': 'Posts under “{{value}}”',
  'not-in-post': 'Paid but not in a post.',
  undisclosed: 'Not disclosed (row {{row}})',
  grade: 'Grade: {{value}}',
  group: 'Group: {{value}}',
  payscale: 'Pay scale: {{value}}',
  fte: 'FTE: {{value}}',
  'nip-note': 'NIP in the original file: {{value}}',
}
