import type { Translated } from '../form/translated.ts'
import type { fates as indonesian } from '../id/fates.ts'

export const fates: Translated<typeof indonesian> = {
  'versions.supplement': 'supplementary sheet',
  'proposal-paper.supplement-title':
    'SUPPLEMENTARY DECISION SHEET NO. {{no}} ON A REVISION OF THE ORGANISATION',
  'proposal-paper.supplement-about':
    'The supplementary sheet asks only about people placed since the last decision. {{count}} other changes are decided and not asked about again.',
  'proposal-paper.supplement-about_one':
    'The supplementary sheet asks only about people placed since the last decision. 1 other change is decided and not asked about again.',
  'proposal-paper.beware': 'Note: {{text}}',
  'placing.open':
    '{{count}} placed after the decision and not decided on ({{names}}). They stand on no signed sheet and do not come in force yet.',
  'placing.open_one':
    'Placed after the decision and not decided on ({{names}}). That stands on no signed sheet and does not come in force yet.',
  'placing.make': 'Make a supplementary sheet',
  'placing.waits':
    'The supplementary sheet (version {{version}}) waits for marks: changes {{acts}}.',
  'placing.print': 'Print the supplementary sheet',
  'placing.undecided': 'Placed, not decided',
  'placing.take-back': 'Take the placing back',
  'placing.when-enacted': 'Placed and not decided on: {{names}}',
  'placing.wait': 'Wait until the supplementary sheet is decided',
  'placing.lacks':
    'The supplementary sheet is not decided yet. Decide it first, or choose to put it in force without them.',
  'placing.vacant':
    'Put it in force without them: the posts stay vacant, and the persons get none for now',
  'placing.vacant-for': 'Why no post for now',
  'placing.vacant-reason': 'Nobody has decided on the placing yet',
  'placing.supplement-of': 'supplementary sheet, version {{version}}',
  'decide.on-supplement': 'Marks on the supplementary sheet, version {{version}}.',
  'decide.outcome-supplement': '{{count}} of {{of}} placings are agreed to.',
  'decide.not-placed': 'Placing {{acts}} is given up; the person waits for another decision.',
  'in-force.past': '{{date}} is past.',
  'in-force.same-day':
    'The proposal is scheduled for that day already. Fill in another day to change it.',
  'in-force.why': 'Why it is backdated',
  'in-force.backdated-decree':
    'In force since {{on}}, before the date of its regulation ({{date}}). Reason: {{reason}}',
  'in-force.backdated-past':
    'In force since {{on}}, a day that was past when it was set. Reason: {{reason}}',
  'people-count.all': 'People: {{parts}}.',
  'people-count.loses': '{{count}} lose their post',
  'people-count.loses_one': '1 loses the post',
  'people-count.moves': '{{count}} change post',
  'people-count.moves_one': '1 changes post',
  'people-count.reinstalled': '{{count}} to be sworn in again',
  'people-count.gains': '{{count}} get a post',
  'people-count.gains_one': '1 gets a post',
  'people-count.unnamed': '{{count}} without names on abolished posts',
  'people-count.unnamedAlong': '{{count}} without names go along with their post',
  'people-count.unnamedAlong_one': '1 without a name goes along with the post',
  'people-count.acting': '{{count}} acting orders end',
  'people-count.acting_one': '1 acting order ends',
  'people-count.along': '{{count}} go along with a unit that moves',
  'people-count.along_one': '1 goes along with a unit that moves',
  'people-count.keeps': '{{count}} keep their post',
  'people-count.keeps_one': '1 keeps the post',
  'people.acting': 'Acting orders that end',
  'people.acting-lead': 'The post is abolished, or the proposal takes the order away.',
  'people.acting-until': 'By its letter until',
  'impact.unnamed': '{{count}}\u00a0without names',
  'impact.acting': '{{count}}\u00a0acting orders end',
  'impact.acting_one': '{{count}}\u00a0acting order ends',
  'sk.title': 'SK of those reinstalled and placed',
  'sk.lead':
    'Its number is another than that of the regulation. It is printed on the list of those reinstalled and kept with everybody this proposal appoints.',
  'sk.no': 'Number of the SK',
  'sk.date': 'Date of the SK',
  'sk.keep': 'Keep the SK',
  'sk.lacks': 'Fill in the number of the SK first.',
  'sk.same': 'This number and date are kept already. Change one of them to keep it again.',
  'sk.written': 'Kept with {{count}} officials.',
  'sk.written_one': 'Kept with 1 official.',
}
