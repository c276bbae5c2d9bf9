import type { problemsRules as indonesian } from '../id/problems-rules.ts'

export const problemsRules: Record<keyof typeof indonesian, string> = {
  'rule-gone': 'That row of the rule table does not exist. Choose another.',
  'limit-not-a-number': 'The limit must be a number from 0.',
  'limit-not-eselon': 'Write the eselon, such as III.a; more than one: III.a / III.b.',
  'limit-not-golongan': 'Write the lowest and the highest golongan, such as III/d–IV/a.',
  'reason-empty': 'The reason is empty. Write first why this finding is accepted.',
  'acceptance-gone': 'That acceptance is no longer there.',
  'fact-not-a-number': 'It must be a number from 0.',
  'tipe-score-open': 'Choose the scale of {{count}} more variables; then the score is worked out.',
  'tipe-score-weights':
    'The weights of the technical variables add up to {{found}}; they should make {{limit}}.',
  'tipe-score-negative': 'The weight of {{name}} must not be negative.',
  'merge-nothing': 'There is no other unit to merge. Choose at least two units.',
  'merge-into-below':
    '{{unit}} cannot be merged into {{into}}, because {{into}} is below it. Choose another unit.',
  'split-twice': 'One post is chosen whole and in part at once. Choose one of the two.',
  'split-too-many': 'More seats would move than there are.',
  'delayer-without-parent':
    '{{unit}} has no unit above it, so it cannot become a functional group.',
  'nothing-selected': 'No unit or post is selected.',
  'replace-leaves-nothing': '{{name}} would be left empty. Change the replacing text.',
  'replace-finds-nothing': 'No name holds “{{text}}”.',
  'copy-of-itself': '{{name}} is itself a copy of another unit. Choose its template.',
  'template-gone': 'This unit is neither a template nor a copy.',
}
