/** The check of integrity: screen, command and sheet. */
export const integrity = {
  'integrity.title': 'Integrity of the data',
  'integrity.start': 'Check integrity',
  'integrity.again': 'Check again',
  'integrity.lead':
    'Looks at every line of the journal, every snapshot, the rows in the program, and the codes of printed sheets.',
  'integrity.under-way': 'Looking at snapshot {{done}} of {{of}} …',
  'integrity.print': 'Open the sheet to sign',
  'integrity.when': 'Checked',
  'integrity.folder': 'Folder',
  'integrity.reached': 'Journal',
  'integrity.entries': 'up to entry {{count}}',
  'integrity.whole': 'The data is whole: journal, snapshots, rows and printed codes agree.',
  'integrity.damaged':
    'Something does not agree. This check changed no data; the details stand below.',
  'integrity.looked-at': 'What was looked at',
  'integrity.journal-whole':
    'Journal: {{lines}} lines, all as they were written and following one another.',
  'integrity.journal-damaged': 'Journal: {{parts}}.',
  'integrity.lines-damaged': 'lines damaged or in the wrong place: {{count}}',
  'integrity.entries-lost': 'entries lost: {{count}}',
  'integrity.entries-misfit': 'entries that do not follow: {{count}}',
  'integrity.misfits': 'Entries that do not follow from the ones before them: numbers {{list}}.',
  'integrity.snapshots':
    'Snapshots: {{known}} of {{count}} can be opened and hold what the journal tells.',
  'integrity.no-snapshots': 'Snapshots: none yet.',
  'integrity.snapshot': 'Snapshot {{file}}: {{outcome}}.',
  'integrity.snapshot-unreadable': 'cannot be opened',
  'integrity.snapshot-differs': 'it holds something else than the journal tells',
  'integrity.snapshot-beginning': 'it stands in for earlier entries that cannot be read',
  'integrity.snapshot-beyond': 'it is newer than the journal in this folder',
  'integrity.rows-whole': 'The rows in the program are what the journal tells.',
  'integrity.rows-differ':
    'The rows in the program are not what the journal tells; open this office once more and they are put back as the journal tells.',
  'integrity.no-rows':
    'The rows in the program were not looked at: this folder was checked without the program that opens it.',
  'integrity.printed':
    'Printed sheets: {{known}} of {{count}} codes are still those of the version that was printed.',
  'integrity.printed-changed':
    'The code {{code}} on “{{title}}” ({{when}}) is that version’s no more: it was changed after it was printed.',
  'integrity.kinds': 'Counts and sums by kind',
  'integrity.kind': 'Kind',
  'integrity.told': 'As the journal tells',
  'integrity.held': 'In the program',
  'integrity.sum': 'Sum',
  'integrity.same': 'Same',
  'integrity.documents': 'Proposals, past structures, prints',
  'integrity.yes': 'yes',
  'integrity.no': 'no',
  'integrity.by': 'Checked by',
  'integrity.seen-by': 'Seen by',
} as const
