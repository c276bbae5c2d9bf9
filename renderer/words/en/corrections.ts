import type { corrections as indonesian } from '../id/corrections.ts'

/** Appointments that were keyed in wrongly. */
export const corrections: Record<keyof typeof indonesian, string> = {
  'correction.open': 'Correct',
  'correction.title': 'Correct the record of {{person}}',
  'correction.last-day-hint': 'Empty: still in the post; the case of its vacancy goes too.',
  'correction.acting-hint': 'Last day of the order.',
  'correction.end-no': 'No. of the decree that ended it',
  'correction.end-date': 'Date of that decree',
  'correction.strike': 'Remove this record',
  'correction.strike-hint': 'For an appointment that never was. Ctrl+Z takes it back.',
}
