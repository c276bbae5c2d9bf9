import type { problemsVacancies as indonesian } from '../id/problems-vacancies.ts'

export const problemsVacancies: Record<keyof typeof indonesian, string> = {
  'acting-has-no-term': 'This appointment has no term to extend. Change its last day instead.',
  'seat-taken':
    'The seat of {{post}} is still held by {{person}}, with no end on record. End that appointment first.',
  'seat-taken-until':
    'The seat of {{post}} is held by {{person}} until {{until}}. Use a first day after that.',
  'seat-named':
    '{{person}} is already named for {{post}} from {{from}}. Correct or strike that appointment first.',
  'nip-taken': 'NIP {{nip}} is on file already: {{person}}. Choose that person from the list.',
  'person-twice': '{{person}} is chosen twice in this chain. One person fills one post.',
  'vacancy-gone': 'That case is not there any more. Choose another.',
  'step-gone': 'That step is not there any more.',
  'step-before-vacancy':
    'A step of {{on}} lies before the vacancy itself ({{since}}). Check the date.',
  'freeze-ends-before-it-begins':
    'The freeze ends {{until}}, before it begins {{from}}. Correct one of the dates.',
  'freeze-covers-nothing': 'This freeze covers no post yet. Choose at least one kind of post.',
  'freeze-gone': 'That freeze is not there any more.',
  'holiday-taken': '{{date}} is in the holiday table already.',
  'bup-not-an-age': 'The age limit is a whole number between 50 and 75.',
}
