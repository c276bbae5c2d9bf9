import type { Translated } from '../form/translated.ts'
import type { summary as indonesian } from '../id/summary.ts'

/** The summary a leader reads first. */
export const summary: Translated<typeof indonesian> = {
  'summary.title': 'Summary of a proposal',
  'summary.unchanged': '({{count}} units below unchanged)',
  'summary.unchanged_one': '(1 unit below unchanged)',
  'summary.with-below': 'and {{count}} units below it',
  'summary.of-tipe': 'of type {{tipe}}',
  'summary.not-yet': 'Not there yet',
  'summary.no-more': 'No longer there',
  'summary.from': 'from {{name}}',
  'summary.others': '{{count}} other units unchanged',
  'summary.others-below': '{{count}} other units unchanged ({{below}} units below them)',
  'summary.what': 'What changes.',
  'summary.what-acts': '{{count}} changes: {{parts}}.',
  'summary.what-counts': '{{count}} changes: {{parts}}. {{counts}}.',
  'summary.why': 'What for.',
  'summary.why-none': 'No reason is given for {{count}} changes.',
  'summary.why-some': '{{told}}. No reason is given for {{count}} changes.',
  'summary.who': 'Holders.',
  'summary.who-safe': 'Nobody loses a post',
  'summary.who-none': 'Nobody loses or gains a post.',
  'summary.vacant': 'What stays vacant.',
  'summary.vacant-none': 'No seat is vacant afterwards ({{before}} before).',
  'summary.vacant-staff':
    '{{count}} seats are vacant afterwards ({{before}} before), no leading post among them.',
  'summary.vacant-some':
    '{{count}} seats are vacant afterwards ({{before}} before); leading posts: {{named}}.',
  'summary.limits': 'Limits of the type.',
  'summary.limits-kept': 'No limit{{of}} is passed, before or after.',
  'summary.limits-met': 'All limits{{of}} are met; {{before}} were passed before.',
  'summary.limits-passed': '{{after}} limits are passed{{of}} ({{before}} before): {{named}}.',
  'summary.cost': 'Cost a year.',
  'summary.cost-none':
    'Not reckoned: the table of allowances by class and its legal basis are not filled in (Settings).',
  'summary.cost-year':
    'Allowances by class and seats: before {{before}}, after {{after}}, difference {{change}} ({{source}}).',
  'summary.cost-whole': 'All offices of this proposal together: difference {{change}}.',
  'summary.cost-without':
    'Not in it: {{before}} seats before and {{after}} after without a class or an allowance.',
  'summary.and-more': '{{shown}}, and {{count}} more',
}
