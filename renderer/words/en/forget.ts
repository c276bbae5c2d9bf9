/** Data of one person: handed out, and made nameless on request (UU 27/2022). */
export const forget = {
  'forget.menu': 'Data of one person…',
  'forget.title': 'Data of one person: {{name}}',
  'forget.lead':
    'For a request by law 27/2022: hand out all that is on record about somebody, or erase it.',
  'forget.person': 'Person',
  'forget.person-hint': 'Type a name or an NIP',
  'forget.lacks-person': 'Choose the person first.',
  'forget.hand-out': 'Save the data (PDF)…',
  'forget.hand-out-json': 'Save the data (JSON)…',
  'forget.what':
    'What goes: name, titles, NIP, birth date, education, training, certificates, discipline, notes, reasons of absences, and the name in running text. What stays: the posts held, without a name, as “(erased on request)”.',
  'forget.serves': 'Still holds {{post}}: chart and lists will say “(erased on request)”.',
  'forget.warn':
    'This cannot be undone. The history of this office begins anew; the old one, its snapshots and what was set aside are removed for good. It is checked first; cut off halfway, the old data or the new is whole.',
  'forget.type': 'Type the name of the person to go on: {{name}}',
  'forget.lacks-name': 'Type that name exactly as it is written here.',
  'forget.do': 'Erase the person’s data',
  'forget.not-done': 'A person’s data was not erased ({{when}}).',
  'forget.not-done-read': 'I have read this',
  'forget.working': 'Checking, and writing the new history …',
  'forget.called': '(erased on request)',
  'forget.done': 'The person’s data is erased; the program has to be opened again',
  'forget.did-office':
    'All data of the office, proposals, earlier structures and the list of prints: written anew without the person.',
  'forget.did-story':
    'History, snapshots and what was set aside: removed for good from {{folder}}.',
  'forget.did-database':
    'Rows in the program’s database: written anew when the program opens again.',
  'forget.did-papers': 'PDFs opened from the program, passing files, caches.',
  'forget.did-scans':
    'Scans of the decrees, steps and candidacies: {{count}} removed, set aside and open ones too.',
  'forget.did-scans_one':
    'Scans of the decrees, steps and candidacies: one removed, set aside and open ones too.',
  'forget.scans-shared':
    '{{count}} scans stay, since they are attached to what is somebody else’s too; where one tells the person, take it off.',
  'forget.scans-shared_one':
    'One scan stays, since it is attached to what is somebody else’s too; where it tells the person, take it off.',
  'forget.scans-second':
    'The second copy in {{folder}}: what is old goes as soon as its disk is connected. Other scans that tell the name are not read by the program; look through them yourself.',
  'forget.also-in': 'Still in other offices on this computer: {{list}}. Do it there too.',
  'forget.left-in':
    'Old files of this computer are still in the shared folder {{folder}} and could not be deleted now. Delete them once the folder can be opened.',
  'forget.colleagues':
    'Copies of this office with colleagues: erased there once they take from here. Old files of theirs do not bring it back.',
  'forget.written': 'Files saved from this program',
  'forget.written-hint': 'They may hold the person. Those another program changed are not named.',
  'forget.delete-file': 'Delete {{name}}',
  'forget.delete': 'Delete',
  'forget.sheet': 'Record of erasing a person’s data',
  'person-data.title': 'Data of a person',
  'person-data.nothing': 'Nothing is held',
  'person-data.facts': 'Personal data',
  'person-data.posts': 'Posts and appointments',
  'person-data.absences': 'Absences',
  'person-data.candidacies': 'Candidate for',
  'person-data.findings': 'Findings on {{date}}',
  'person-data.accepted': 'Findings accepted with a reason',
  'person-data.proposals': 'Lines of proposals',
  'person-data.pasts': 'Structures once in force',
  'person-data.printed': 'Sheets printed in this name',
  'person-data.acts': 'Changes in the history',
  'person-data.line': '{{proposal}}, version {{version}}, number {{no}}: {{name}}',
} as const
