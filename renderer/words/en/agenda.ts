import type { Translated } from '../form/translated.ts'
import type { agenda as indonesian } from '../id/agenda.ts'

/** The week's agenda, and reminders for a calendar. */
export const agenda: Translated<typeof indonesian> = {
  'agenda.paper': 'This week’s agenda',
  'agenda.paper-days': 'Agenda',
  'agenda.span': '{{from}} to {{until}}',
  'agenda.day': '{{weekday}}, {{date}}',
  'agenda.col-leader': 'Head of the office',
  'agenda.permit': 'Written approval of the Minister asked for on {{date}}, not given yet',
  'agenda.step': 'Step of the filling: {{stage}}',
  'agenda.may-extend': 'May be extended once; by an order of that day at the latest',
  'agenda.no-extend': 'May not be extended again',
  'agenda.waiting': 'Asked for and not answered ({{count}})',
  'agenda.no-day': 'No day is set for the answer, so it is called to mind every week.',
  'agenda.nothing': 'Nothing ends or becomes due from {{span}}.',
  'agenda.late':
    'Past their day before this agenda: {{count}}. The list “Needs attention” has them all.',
  'agenda.calendar': 'Reminders of posts',
  'agenda.event': '{{matter}}: {{post}}',
  'agenda.person': 'Official: {{name}}',
  'agenda.leader': 'Head of the office: {{post}}',
  'agenda.leader-name': 'Head of the office: {{post}}, {{name}}',
  'agenda.open': 'This week’s agenda',
  'agenda.save': 'Save reminders (.ics)',
  'agenda.save-hint': 'The next three months, for Outlook, Google Calendar or Thunderbird',
  'agenda.group': 'Calendar reminders',
  'agenda.group-lead':
    'An .ics file often ends in a calendar that others read. What is set here holds for everybody who uses this office.',
  'agenda.names': 'Name officials in the .ics file',
  'agenda.until': 'Until',
  'agenda.from': 'From',
}
