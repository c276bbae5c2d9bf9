import type { problemsRules as indonesian } from '../id/problems-rules.ts'

export const problemsRules: Record<keyof typeof indonesian, string> = {
  'rule-gone': 'That row of the rule table does not exist. Choose another.',
  'limit-not-a-number': 'The limit must be a number from 0.',
  'reason-empty': 'The reason is empty. Write first why this finding is accepted.',
  'acceptance-gone': 'That acceptance is no longer there.',
  'fact-not-a-number': 'It must be a number from 0.',
  'tipe-score-weights':
    'The weights of the technical variables add up to {{found}}; they should make {{limit}}.',
  'tipe-score-negative': 'The weight of {{name}} must not be negative.',
}
