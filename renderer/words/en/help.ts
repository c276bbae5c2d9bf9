import type { help as id } from '../id/help.ts'
import type { English } from './english.ts'

/** Help: the panel beside the work and the printed quick guide. */
export const help: English<typeof id> = {
  'help.title': 'Help',
  'help.close': 'Close help',
  'help.search': 'Search help',
  'help.search-hint': 'In everyday words, for instance: transfer, backup, signature',
  'help.here': 'On this screen',
  'help.all': 'All tasks',
  'help.terms': 'Terms',
  'help.keys-here': 'Keys of this screen',
  'help.keys-everywhere': 'Keys on all screens',
  'help.back': 'All help',
  'help.open-screen': 'Open {{screen}}',
  'help.none':
    'There is no help about “{{query}}”. Try one other word, or look through the list below.',
  'help.found': '{{count}} pages',
  'help.found_one': '{{count}} page',
  'help.source': 'Source: {{law}} ({{state}})',
  'help.no-source': 'A term in use in offices',
  'help.also': 'See also',
  'help.of-refusal': 'Help: {{title}}',
  'help.topic-beginning': 'Beginning and settings',
  'help.topic-chart': 'The chart and its rules',
  'help.topic-posts': 'Posts, holders, vacancies',
  'help.topic-proposals': 'Proposals',
  'help.topic-papers': 'Paper, tables, backups',
  'help.key-ask': 'Help, while nothing is being typed',
  'help.key-find': 'Find anything',
  'help.key-walk': 'Walk from box to box',
  'help.key-walk-cells': 'Walk from cell to cell',
  'help.key-write': 'Write in the cell',
  'help.key-column': 'Menu of the column',
  'help.key-screens': 'Screens 1 to 9',
  'help.key-back': 'Close, or go back one step',
}
