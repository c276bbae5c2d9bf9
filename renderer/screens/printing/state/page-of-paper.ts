import type { PageId } from '../../../help/page-table.ts'
import type { PaperProblem } from '../../../papers/paper-problems.ts'

/** The page about what is amiss with a paper. A code without one does not compile. */
export const PAGE_OF_PAPER: Readonly<Record<PaperProblem['code'], PageId>> = {
  'type-too-small': 'smaller-paper',
  'type-hard-to-read': 'smaller-paper',
  'rows-broken': 'smaller-paper',
  'widths-differ': 'smaller-paper',
  'alike-takes-more': 'smaller-paper',
  'over-one-sheet': 'smaller-paper',
  'lost-letters': 'rename-unit',
  'name-broken': 'smaller-paper',
  'name-broken-more': 'smaller-paper',
  'no-unit-name': 'rename-unit',
  'no-letterhead': 'letterhead',
  'logo-unreadable': 'letterhead',
  'no-signer-title': 'letterhead',
  'no-signer': 'letterhead',
  'no-initials': 'letterhead',
  'no-decree': 'letterhead',
  'no-decree-title': 'letterhead',
  'in-tray': 'place-waiting',
  clashes: 'settle-clashes',
  draft: 'submit-proposal',
  undecided: 'place-officials',
  'no-reason': 'make-proposal',
  'no-candidate': 'follow-vacancy',
}
