/** Scans of a folder matched with what they prove. */
export const matchScans = {
  'match.open': 'Match a folder…',
  'match.open-hint':
    'Scans whose names hold an NIP, the number of a decree or the name of an official are matched first, then attached together. Several files may be dropped here, too.',
  'match.drop': 'Drop scans to match them',
  'match.lead-dropped':
    'Files matched by NIP, number and name in their names: {{count}}. Nothing is attached yet.',
  'match.choose': 'Choose a folder of scans',
  'match.title': 'Matching scans',
  'match.lead':
    '{{folder}}: files matched by NIP, number and name in their names and folders: {{count}}. Nothing is attached yet.',
  'match.lead-left': 'Files that are not attached: {{count}}. The others are.',
  'match.more':
    'Files not looked at: {{count}}. At most {{most}} are matched at once. Move away those that are attached, then match again.',
  'match.empty': 'There are no files in that folder. Choose the one that holds the scans.',
  'match.col-file': 'File',
  'match.col-state': 'State',
  'match.col-to': 'Attached to',
  'match.state-all': 'All ({{count}})',
  'match.state-matched': 'Matched ({{count}})',
  'match.state-several': 'To be chosen ({{count}})',
  'match.state-none': 'Not known ({{count}})',
  'match.state-there': 'Already there ({{count}})',
  'match.state-refused': 'Refused ({{count}})',
  'match.is-matched': 'Matched: {{by}}',
  'match.is-several': 'To be chosen: {{by}}',
  'match.is-none': 'Not known',
  'match.is-there': 'Attached there already',
  'match.by-nip': 'NIP',
  'match.by-number': 'number',
  'match.by-name': 'name',
  'match.pick': 'Choose its document',
  'match.pick-of': 'Attach {{file}} to',
  'match.not': 'Do not attach',
  'match.all-of': 'All documents of this number ({{count}})',
  'match.other': 'Another document…',
  'match.take': 'Attach {{count}}',
  'match.take-none': 'Attach',
  'match.none-chosen':
    'No file has a document chosen yet. Choose one in the rows that are to be attached.',
  'match.busy': 'Attaching {{no}} of {{count}}…',
  'match.stop': 'Stop',
  'match.cancel': 'Cancel',
  'match.done': 'Attachments added: {{count}}. One undo takes all of them back.',
  'match.done-refused':
    'Attachments added: {{count}}. Files refused, with the reason in their rows: {{refused}}.',
  'match.stopped': 'Stopped. Nothing was attached.',
} as const
