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
}
