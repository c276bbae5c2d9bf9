import type { proposalPage as indonesian } from '../id/proposal-page.ts'

export const proposalPage: Readonly<Record<keyof typeof indonesian, string>> = {
  'acts.inside': 'Details',
  'acts.inside-of': 'Details of change {{no}}',
  'acts.go-along': '{{count}} other posts come along unchanged',
  'acts.needs': 'needs change {{acts}}',
  'acts.wanted': 'needed by change {{acts}}',
  'decide.rest': 'Agree to the rest',
  'decide.remark-of': 'Remark on change {{no}}',
  'charts.nearer': 'Zoom in (+)',
  'charts.farther': 'Zoom out (−)',
  'charts.whole': 'Show all (0)',
  'decide.falls-along': 'falls along',
  'acts.new': '{{name}} is created',
  'acts.gone': '{{name}} is abolished',
  'road.decreed': '{{kind}} {{no}} of {{date}}',
  'road.in-force-since': 'in force since {{date}}',
  'chart.delayer-vacant': 'vacant',
  'decide.not-yet':
    'Mark this proposal as reviewed, then key in the marks of the decision sheet here.',
  'decide.on-version': 'Marks on version {{version}}.',
}
