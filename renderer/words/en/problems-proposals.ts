export const problemsProposals = {
  'proposal-gone': 'That proposal is there no more.',
  'proposal-not-draft':
    '{{name}} has been handed in, so its text stands. Take it back to a draft to change it.',
  'proposal-clashes':
    'The structure in force has changed: {{count}} things clash. Settle them under “Clashes” first.',
  'proposal-empty': 'This proposal changes nothing yet. Change the structure on the chart first.',
  'proposal-step': 'That step cannot be taken by a proposal with the status {{status}}.',
  'proposal-name-empty': 'The proposal has no name yet. Fill it in first.',
  'proposal-author-empty': 'The proposal has no author yet. Fill it in first.',
  'step-unsigned': 'This step does not say who takes it. Fill in the name first.',
  'decree-number-empty': 'The number of the regulation is missing. Fill it in first.',
  'decree-date-empty': 'The date of the regulation is missing. Write for example 4/10/2018.',
  'planned-only-looked-at':
    'This structure comes in force on {{on}} by the proposal {{name}}. Go back to today to change what is in force.',
  'in-force-before-present':
    'The structure now in force began on {{since}}; what replaces it cannot begin earlier, on {{on}}. Check the date.',
  'not-in-force-yet': 'This proposal is in force from {{on}}. Do this on that day or later.',
  'acts-undecided':
    'Acts {{acts}} are new or differ from what was decided, because the structure in force changed. Open the proposal, choose “Decide again”, then enter the decision on them.',
  'holders-undecided':
    '{{count}} holders lose their post without a decision: {{names}}. Place them or decide under “People”.',
  'act-unmarked': 'Changes {{acts}} have no mark S, T or R yet.',
  'marks-unclear':
    'The marks are not clear yet: {{pieces}}. Correct or delete that first, then save again.',
  'act-needs-others':
    'Change {{act}} ({{name}}) cannot stand without changes {{others}}. Accept those too, or reject both.',
  'acts-fall-along':
    'Changes {{acts}} fall as well because another was rejected. Agree that both fall, or change the marks.',
  'post-is-full': '{{post}} has no free seat. Choose another post.',
  'no-live-edit': 'The structure in force cannot be changed while a proposal is open.',
} as const
