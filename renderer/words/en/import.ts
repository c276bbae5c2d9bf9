import type { importWords as indonesian } from '../id/import.ts'

/** Words while files are read and looked at before they are taken. */
export const importWords: Record<keyof typeof indonesian, string> = {
  'import.reason-bagan': 'a .bagan file',
  'import.title': 'Look before opening',
  'import.form': 'Read as',
  'import.because': 'Why: {{reason}}.',
  'import.preset-auto': 'Recognise it',
  'import.preset-uk-organogram': 'UK organogram (senior and junior)',
  'import.preset-siasn-unor': 'SIASN units (ref_unor)',
  'import.preset-table': 'Table with id and parent id',
  'import.preset-outline': 'Hierarchical codes or indented names',
  'import.preset-listed': 'List of units from the top down',
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
  'import.problems': '{{count}} notes, {{errors}} of which make a row wait in the tray',
  'import.problems-only': '{{count}} to check',
  'import.no-problems': 'No notes.',
  'import.problem-list': 'Notes of the import',
  'import.row': 'row {{row}}',
  'import.error': 'To the tray',
  'import.warning': 'Check',
  'import.accept': 'Open as a new file',
}
