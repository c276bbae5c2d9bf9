export const inForce = {
  'in-force.schedule': 'Schedule',
  'in-force.reschedule': 'Change its day',
  'in-force.waits': 'in force on {{date}}',
  'in-force.waiting':
    'Waits for its day: in force on {{date}}. On that day the program offers to put it in force. Until then the structure in force may change; this proposal follows it.',
  'in-force.day-come': 'Its day has come: in force from {{date}}.',
  'in-force.later':
    '{{date}} is still to come. The proposal waits until that day and is put in force after being checked once more.',
  'in-force.findings': 'Findings of the rules: {{before}} now, {{after}} afterwards.',
  'in-force.title': 'Proposals whose day has come',
  'in-force.today': 'The proposal “{{name}}” comes in force today, {{date}} ({{decree}}).',
  'in-force.overdue': 'The proposal “{{name}}” should be in force since {{date}} ({{decree}}).',
  'in-force.clashes': '{{count}} clashes with the structure in force.',
  'in-force.open': 'Open the proposal',
  'in-force.not-now': 'Do not remind me again today',
  'in-force.done': '“{{name}}” is in force since {{date}}. The former structure is kept.',
  'in-force.planned': 'What comes in force on {{from}}: {{name}} (to look at)',
  'options.title': 'Options {{first}}–{{last}} of one matter',
  'options.compare': 'Compare {{a}} and {{b}}',
  'options.letter': 'Option {{letter}}',
  'options.effect': 'Effect',
  'label.proposal-schedule': 'schedule {{name}}',
} as const
