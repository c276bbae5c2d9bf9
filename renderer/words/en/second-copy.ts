import type { Translated } from '../form/translated.ts'
import type { secondCopy as indonesian } from '../id/second-copy.ts'

/** Copies on another disk. */
export const secondCopy: Translated<typeof indonesian> = {
  'second.title': 'Second copy',
  'second.lead':
    'A copy of all offices on another disk, made by itself whenever that disk is connected. Where this laptop breaks or is lost, the copy is not.',
  'second.choose': 'Choose a folder on another disk…',
  'second.choose-other': 'Choose another folder…',
  'second.choose-title': 'Folder of the second copy (a stick or a folder of the network)',
  'second.now': 'Copy now',
  'second.leave': 'Stop copying',
  'second.last': 'Second copy: last made {{when}}.',
  'second.none': 'Second copy: none made yet.',
  'second.away': 'Its disk is not connected now; copies go on by themselves once it is.',
  'second.offices': '{{done}} of {{count}} offices copied.',
  'second.scans': '{{count}} attachments ({{size}}) copied with them.',
  'second.scans_one': 'One attachment ({{size}}) copied with them.',
  'second.scans-damaged':
    '{{count}} attachments are damaged here and whole in no copy; see {{where}}.',
  'second.scans-damaged_one': 'One attachment is damaged here and whole in no copy; see {{where}}.',
  'second.scans-back':
    '{{count}} attachments that were missing or damaged here came back from the second copy.',
  'second.scans-back_one':
    'One attachment that was missing or damaged here came back from the second copy.',
  'second.same-disk':
    'This folder lies on the same disk as the offices: where that disk breaks, both are lost. A stick or a folder of the network is safer.',
  'second.late-offices':
    'Second copy: {{count}} offices have not been copied to {{folder}} for more than a week.',
  'second.late-offices_one':
    'Second copy: one office has not been copied to {{folder}} for more than a week.',
  'second.late-short': 'Second copy overdue',
}
