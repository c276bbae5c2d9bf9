import type { vacancyFindings as indonesian } from '../id/vacancy-findings.ts'

/** Findings about vacancies, acting, freezes and retirement: sentences and names of the rules. */
export const vacancyFindings: Record<keyof typeof indonesian, string> = {
  'finding.acting-over': '{{role}} {{person}} at {{post}} is {{days}} days past {{until}}.',
  'finding.acting-soon': '{{role}} {{person}} at {{post}} ends {{until}}, in {{days}} days.',
  'finding.acting-third-term':
    '{{role}} {{person}} at {{post}} is in term {{term}}; a Plt has at most {{limit}} terms, extensions included.',
  'finding.acting-on-filled': '{{person}} is {{role}} {{post}} though the post has a holder.',
  'finding.acting-two-posts': '{{person}} acts on {{found}} posts at once: {{posts}}.',
  'finding.acting-two-on-post':
    '{{post}} has another acting holder, {{other}}; {{role}} {{person}} is named for the same post.',
  'finding.acting-retires':
    '{{role}} {{person}} at {{post}} retires {{retires}}, before the term ends on {{until}}.',
  'finding.acting-chain': 'Chain of empty desks: {{path}}.',
  'finding.acting-not-eligible': '{{role}} {{person}} at {{post}}: {{reason}}.',
  'finding.plh-too-short':
    'Plh. {{person}} at {{post}} lasts only {{days}} working days; a Plh is for an absence of at least {{limit}}.',
  'finding.freeze-no-approval':
    '{{person}} was appointed to {{post}} on {{on}}, inside the freeze “{{freeze}}”, without number and date of the approval.',
  'finding.approval-late':
    'The first day or oath of {{person}} as {{post}} on {{on}}, in the freeze “{{freeze}}”, comes before the approval of the minister dated {{given}}.',
  'finding.swearing-late':
    '{{post}}: {{days}} working days since the decree of {{decreed}}; the oath is due within {{limit}}.',
  'finding.decree-after-swearing':
    'The decree of {{person}} ({{decreed}}) is later than the oath ({{sworn}}).',
  'finding.road-order': '{{post}}: “{{stage}}” ({{on}}) comes before “{{before}}” ({{beforeOn}}).',
  'finding.road-skipped': '{{post}}: “{{stage}}” is done, “{{skipped}}” is not recorded.',
  'finding.road-invitation':
    '{{post}}: the invitation of {{invited}} is less than {{limit}} working days before the oath of {{sworn}}.',
  'finding.road-no-document': '{{post}}: the step “{{stage}}” has no document number.',
  'finding.definitive-overlap':
    '{{post}}: the terms of {{person}} and {{other}} lie over one another (from {{from}} to {{until}}); check the dates they begin and end.',
  'finding.retirement-passed':
    '{{person}} is still recorded at {{post}} though retired since {{on}} (age limit {{age}}).',
  'finding.retirement-soon': '{{person}} ({{post}}) retires {{on}}, in {{months}} months.',
  'finding.birth-date-missing': 'No birth date of {{person}}; retirement cannot be worked out.',
}
