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
  'second.same-disk':
    'This folder lies on the same disk as the offices: where that disk breaks, both are lost. A stick or a folder of the network is safer.',
  'second.late-offices':
    'Second copy: {{count}} offices have not been copied to {{folder}} for more than a week.',
  'second.late-offices_one':
    'Second copy: one office has not been copied to {{folder}} for more than a week.',
  'second.late-short': 'Second copy overdue',
}
