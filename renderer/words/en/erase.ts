/** Erasing traces: an office is deleted with everything the program has written of it. */
export const erase = {
  'erase.menu': 'Erase traces…',
  'erase.title': 'Erase the traces of {{name}}',
  'erase.title-before': 'Erase the traces of offices deleted before',
  'erase.lead':
    'This office is deleted, and all that the program has written of it goes from this computer: rows in its database, settings, PDFs opened, passing files. The other offices are checked first and do not change.',
  'erase.lead-before':
    'What is left of deleted offices in the program’s database and settings goes. The offices that are there are checked first and do not change.',
  'erase.folder': 'Folder {{folder}}',
  'erase.to-trash': 'Move to the system’s trash: it can be brought back until that is emptied',
  'erase.to-gone': 'Remove for good: it cannot be brought back',
  'erase.again': 'Afterwards the program closes and opens again to write its database anew.',
  'erase.do': 'Erase traces',
  'erase.offer': 'Erase its traces too…',
  'erase.offer-hint':
    'What this office held still lies in the files of the program’s database. “Erase traces” in the menu of an office removes that too.',
  'erase.under-way': 'Checking the other offices: {{done}} of {{of}} …',
  'erase.working': 'Erasing traces …',
  'erase.done': 'Traces erased; the program has yet to open again',
  'erase.removed': 'What was removed',
  'erase.folder-trash':
    'Folder {{folder}}, with its journal and all snapshots: to the system’s trash.',
  'erase.folder-gone': 'Folder {{folder}}, with its journal and all snapshots: removed for good.',
  'erase.did-database':
    'The program’s database: its files are removed and written anew without this office as soon as the program opens again.',
  'erase.did-settings':
    'Settings on this computer: its name, note, letterhead and signers, folded branches, the last search.',
  'erase.did-papers': 'PDFs opened from the program, passing files, caches.',
  'erase.beyond': 'What the program cannot reach',
  'erase.beyond-lead': 'See to these yourself where there are any:',
  'erase.not-trash':
    'The system’s trash: empty it, so that what was thrown away cannot be brought back.',
  'erase.not-copies':
    'Copies as .bagan, PDF, Excel and other files that were saved, sent, or put on a stick or a shared folder.',
  'erase.not-printed': 'Sheets that were printed.',
  'erase.not-backups': 'Backups of this computer, and services that synchronise it.',
  'erase.not-named':
    'Names of views and of mappings of tables you gave in the program yourself, and the system’s list of recent files.',
  'erase.not-disk':
    'Free blocks of the disk: no system writes over them at once. Only an encrypted disk covers them.',
  'erase.save': 'Save the sheet (PDF)…',
  'erase.restart': 'Close and open again',
  'erase.sheet': 'Record of erased traces',
  'erase.deleted-before': 'Offices deleted before',
  'erase.when': 'Erased',
  'erase.by': 'Erased by',
} as const
