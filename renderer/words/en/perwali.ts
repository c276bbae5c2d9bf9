import type { perwali as id } from '../id/perwali.ts'

/** Opening an old regulation: one in force, looked at and taken into the office. */
export const perwali: Record<keyof typeof id, string> = {
  'perwali.title': 'Open an old regulation',
  'perwali.open': 'Open an old regulation…',
  'perwali.open-here': 'Take into the office that is open…',
  'perwali.lead':
    'Duties, functions and legal basis are read from the regulation in force; all other words are kept whole, so that the text composed again is the text that was read.',
  'perwali.choose': 'Choose a file…',
  'perwali.text': 'Or paste its text',
  'perwali.text-hint': 'From Word, a PDF or a website; torn lines are joined again.',
  'perwali.read': 'Read the text',
  'perwali.reading': 'Reading…',
  'perwali.empty': 'There is no text yet. Choose a file, or paste the text of the regulation.',
  'perwali.no-article':
    'There is no article in this text. Paste it from “Pasal 1” on, the number of each article in a line of its own.',
  'perwali.no-regulation':
    'This file is no regulation with “Susunan organisasi … terdiri atas”. Open the file, copy its text and paste it below.',
  'perwali.no-regulation-why':
    'No regulation could be read in this file. {{reason}} If its text can be copied, paste it below.',
  'perwali.office': 'Office',
  'perwali.office-hint': 'The text becomes that office’s regulation.',
  'perwali.lacks-office': 'First choose the office this regulation is about.',
  'perwali.counts':
    'Articles: {{articles}}; duties: {{duties}}; legal basis: {{laws}}; articles kept whole: {{whole}}.',
  'perwali.gone': 'Old duties or own words that are replaced: {{count}}.',
  'perwali.unmet':
    'Units of the regulation that this office does not have ({{count}}); their articles are kept whole:',
  'perwali.differs':
    'Paragraphs that would be composed otherwise than they were read: {{count}}, beginning with “{{first}}”. Compare with the text itself.',
  'perwali.twice': 'Article {{value}} is there twice; both are taken.',
  'perwali.long':
    '{{value}} has so many letters: {{count}}. See whether the heading of an article was missed.',
  'perwali.articles': 'Article by article',
  'perwali.article': 'Article',
  'perwali.number': 'Article {{number}}',
  'perwali.understood': 'What is understood',
  'perwali.state': 'Words',
  'perwali.unit': '{{name}}: task {{tugas}}, functions {{fungsi}}, details {{uraian}}',
  'perwali.list': 'structure of the office',
  'perwali.not-met': '{{name}}: not in this office',
  'perwali.state-said': 'composed',
  'perwali.state-partly': 'own words, following the chart',
  'perwali.state-whole': 'kept whole',
  'perwali.state-gone': 'taken out',
  'perwali.legend':
    'Composed: changes with the chart. Own words: the wording stays, tasks and lists follow the chart. Kept whole: does not change by itself.',
  'perwali.lack-empty': 'The text is empty. Go back and choose a file or paste the text.',
  'perwali.lack-no-article':
    'There is no article in this text. Go back and paste it from “Pasal 1” on.',
  'perwali.lack-nothing-met':
    'This text is about another office: its units are not in the one that is chosen. Choose another office, or open the file as a new file.',
  'perwali.lack-nothing-new': 'That office’s regulation reads like this text already.',
  'perwali.back': 'Another text',
  'perwali.take': 'Take into the regulation',
  'perwali.taken': 'Taken: articles {{articles}}, duties {{duties}}.',
}
