import type { Translated } from '../form/translated.ts'
import type { paste as indonesian } from '../id/paste.ts'

/** What is told before a copied list or table joins the office. */
export const paste: Translated<typeof indonesian> = {
  'paste.name': 'Pasted',
  'paste.title': 'What is pasted will look like this',
  'paste.review': 'Preview of what is pasted',
  'paste.new': '{{what}}, new',
  'paste.under': 'below {{name}}',
  'paste.top': 'at the top',
  'paste.units': '{{count}} units',
  'paste.units_one': '1 unit',
  'paste.posts': '{{count}} posts',
  'paste.posts_one': '1 post',
  'paste.people': '{{count}} people',
  'paste.people_one': '1 person',
  'paste.appointments': '{{count}} posts filled',
  'paste.appointments_one': '1 post filled',
  'paste.accept': 'Add to the chart',
  'paste.cancel': 'Cancel',
  'paste.waiting': '{{count}} rows have no place yet',
  'paste.waiting_one': '1 row has no place yet',
  'paste.waiting-hint': 'They wait in “Not placed yet” below the chart; nothing is lost.',
  'paste.moved': '{{count}} units move',
  'paste.moved_one': '1 unit moves',
  'paste.held': '{{count}} names are left out',
  'paste.held_one': '1 name is left out',
  'paste.held-hint': 'Their posts are filled. Record the swearing-in or the departure first.',
  'paste.check': '{{count}} things to check',
  'paste.check_one': '1 thing to check',
  'paste.list': 'Paste a list',
}
