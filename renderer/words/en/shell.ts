import type { Translated } from '../form/translated.ts'
import type { shell as indonesian } from '../id/shell.ts'

export const shell: Translated<typeof indonesian> = {
  'shell.program': 'Bagan SOTK',
  'shell.navigation': 'Parts of the program',
  'shell.panel': 'Details',
  'shell.panel-close': 'Close details',
  'shell.panel-open': 'Open details',
  'shell.skip': 'Skip to the work',
  'shell.as-of': 'As of',
  'shell.today': 'today',
  'shell.back-to-today': 'Back to today',
  'shell.date-hint': 'Not a date. Write it like 4/10/2018.',
  'shell.search': 'Find a unit, post, person, command…',
  'shell.search-short': 'Find…',
  'shell.search-empty': 'Nothing matches “{{query}}”. Try a part of the name or the NIP.',
  'shell.found-unit': 'Unit',
  'shell.found-post': 'Post',
  'shell.found-person': 'Person',
  'shell.found-command': 'Command',
  'shell.recent': 'Recently opened',
  'shell.undo': 'Undo',
  'shell.redo': 'Redo',
  'shell.undo-named': 'Undo: {{what}}',
  'shell.redo-named': 'Redo: {{what}}',
  'shell.told-undo': 'Undone: {{what}}',
  'shell.told-redo': 'Redone: {{what}}',
  'shell.title': '{{screen}} · {{office}} — Bagan SOTK',
  'shell.saved': 'Saved',
  'shell.saved-at': 'Saved {{time}}',
  'shell.saving': 'Saving…',
  'shell.database-failed':
    'The disk of the program’s data is full or cannot be written. Free some space; the program tries again by itself.',
  'shell.previous-open': 'The copy of before can still be read in {{path}}.',
  'shell.previous-drop': 'Delete the copy of before',
  'shell.previous-gone': '{{path}} deleted.',
  'shell.file-saved': '{{what}} saved in {{path}}.',
  'shell.not-saved-short': 'Not saved yet',
  'shell.read-only': 'Read only',
  'shell.not-saved': 'Not yet saved in the folder: {{reason}}',
  'held.title':
    'The disk refused {{count}} changes: they were taken back from the screen and are held here.',
  'held.title_one':
    'The disk refused a change: it was taken back from the screen and is held here.',
  'held.misfit':
    'The {{count}} held changes do not fit what the office holds now. Save them to a file, or throw them away.',
  'held.misfit_one':
    'The held change does not fit what the office holds now. Save it to a file, or throw it away.',
  'held.reason': 'The reason: {{reason}}',
  'held.save': 'Save to a file…',
  'held.discard': 'Throw away…',
  'held.discard-title': 'Throw these {{count}} changes away?',
  'held.discard-title_one': 'Throw this change away?',
  'held.discard-now': 'Throw away',
  'held.file': 'held changes',
  'held.saved-without':
    'Proposals this office already has are not in the copy: its database could not be read. They are still in the office.',
  'shell.already-open': 'Bagan SOTK is already open: this is its window.',
  'shell.retry': 'Try to save again',
  'shell.file-new': 'New office…',
  'shell.file-open': 'Open a file…',
  'shell.save-copy': 'Save a copy…',
  'shell.close-file': 'Close the file',
  'shell.reveal': 'Open the file’s folder',
  'shell.status-units': '{{count}} units',
  'shell.status-units_one': '1 unit',
  'shell.status-posts': '{{count}} posts',
  'shell.status-posts_one': '1 post',
  'shell.status-vacant': '{{count}} vacant',
  'shell.status-findings': '{{count}} findings',
  'shell.status-findings_one': '1 finding',
  'shell.status-expected': 'expected: who retires until then is counted as gone',
  'shell.status-tray': '{{count}} unplaced',
  'shell.open-screen': 'Open {{screen}}',
  'day.other': 'Not today',
  'day.past': 'edits correct that day',
  'day.coming': 'a day to come',
  'day.title': '{{day}} is shown, not today',
  'day.text':
    '“{{what}}”: does it correct what was on {{day}}, or does it hold from now on? The answer holds until another day is chosen.',
  'day.today': 'It holds now',
  'day.that-day': 'Correct {{day}}',
  'shell.done': 'Done',
  'shell.cleaned': 'Signs nobody sees were left out',
  'shell.cleaned-lead':
    '{{count}} of the texts had signs nobody sees, such as control characters or marks that turn the direction of writing. They are not kept; look at the text.',
  'shell.refused': 'This cannot be done',
  'shell.cancel': 'Cancel',
  'shell.pop-ups': 'Menus and dialogs',
  'shell.close': 'Close',
  'shell.light': 'Light',
  'shell.dark': 'Dark',
  'shell.contrast': 'High contrast',
  'screen.ringkasan': 'Summary',
  'asked.screen.ringkasan': 'overview numbers staff count headcount',
  'screen.bagan': 'Chart',
  'asked.screen.bagan': 'chart tree',
  'screen.lembar': 'Data sheet',
  'asked.screen.lembar': 'sheet table spreadsheet',
  'screen.kekosongan': 'Vacancies',
  'asked.screen.kekosongan': 'history swearing vacancy acting retirement',
  'screen.usulan': 'Proposals',
  'asked.screen.usulan': 'new make proposal draft decision',
  'screen.cetak': 'Print',
  'asked.screen.cetak': 'printer word print pdf poster paper',
  'screen.data': 'Data',
  'asked.screen.data': 'import export',
  'screen.temuan': 'Findings',
  'asked.screen.temuan': 'rules check finding',
  'screen.riwayat': 'Journal',
  'asked.screen.riwayat': 'log backup restore journal history',
  'screen.pengaturan': 'Settings',
  'asked.screen.pengaturan': 'paper size font letterhead settings options language',
  'mended.left-open':
    'This office was not locked: the program stopped at once, and it lay open in its folder until now. All that was saved is there; when it is closed it is locked again.',
  'mended.database-restored':
    'The program’s data was gone or behind and has been restored from the file’s folder: {{entries}} journal entries.',
  'mended.database-restored-lost':
    'The data was restored from the file’s folder up to entry {{entries}}; {{lost}} journal lines after it are damaged or do not follow any more, and are not used.',
  'mended.folder-caught-up':
    'The file’s folder was {{entries}} entries behind and has been completed from the program.',
  'mended.database-caught-up':
    'The program was {{entries}} entries behind the file’s folder and has been completed from it.',
  'mended.folder-won':
    'The program and the file’s folder did not agree. The folder is in use; what the program held is kept in it as a snapshot.',
  'mended.other-office':
    'The journal in this office’s folder is that of another office and is not used. This office is as it was; its journal ({{entries}} entries) was written to the folder again. The other office’s journal was set aside: look at it, and open it as an office of its own, in Journal › Restore › Set aside.',
  'mended.database-won':
    'The file’s folder tells another story that is shorter or not whole. The program’s own is in use ({{entries}} entries).',
  'mended.journal-mended':
    '{{entries}} journal lines in the file’s folder were damaged or changed outside the program and have been mended from the program. Nothing is lost.',
  'mended.entries-mended':
    '{{entries}} journal entries in the program were damaged and have been mended from the journal in the file’s folder. Nothing is lost.',
  'mended.both-mended':
    'The journal was damaged in both places: {{entries}} lines in the file’s folder and {{rows}} entries in the program. Each has been mended from the other.',
  'mended.records-mended':
    '{{entries}} records were changed outside the program: {{list}}. They are as the journal tells again; what was found is on record there, and Undo brings it back.',
  'mended.records-found':
    '{{entries}} records were changed outside the program: {{list}}. They could not be put back as the journal tells; what was found is on record there. Check it before you go on.',
  'mended.documents-mended':
    '{{documents}} proposals, past structures or printed sets were not as the journal tells and were put back; what was found is under Journal › Unreadable rows.',
  'mended.misfits':
    '{{misfits}} entries do not follow from the ones before them and were done as they say; check them in the journal.',
  'mended.more': 'and {{more}} more',
  'mended.was-missing': 'missing',
  'mended.was-strange': 'unknown to the journal',
  'mended.rows-mended':
    '{{entries}} rows of the program’s data were damaged and have been mended from the journal. Their damaged form is kept in Journal › Unreadable rows.',
  'mended.rows-unreadable':
    '{{entries}} rows cannot be read and are kept aside as they are; all else is open. See Journal › Unreadable rows.',
  'mended.brought-up':
    'Data of version {{from}} has been brought to today’s form ({{entries}} journal entries whole). The old data is kept until this file was opened well once more, and a snapshot of it stays in the file’s folder.',
  'mended.brought': 'Values that could not be used as they were stored: {{list}}.',
  'mended.brought-more':
    'Values that could not be used as they were stored: {{list}}; and {{more}} more in Journal › Unreadable rows.',
  'mended.within': '{{place}} in “{{name}}”',
  'mended.signs': '{{field}} without unseen signs',
  'mended.aside': 'The old file is kept in that folder as “{{name}}”.',
}
