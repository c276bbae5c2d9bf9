import type { WordKey, Words } from '../../app/messages/words.ts'

const FIELDS: Readonly<Record<string, WordKey>> = {
  name: 'field.name',
  title: 'field.title',
  parentId: 'field.parentId',
  unitId: 'field.unitId',
  order: 'field.order',
  eselon: 'field.eselon',
  kelas: 'field.kelas',
  seats: 'field.seats',
  type: 'field.type',
  tipe: 'field.tipe',
  line: 'field.line',
  head: 'field.head',
  category: 'field.category',
  reportsTo: 'field.reportsTo',
  until: 'field.until',
  from: 'field.from',
}

/** What a field of a record is called; its own name where it is called nothing else. */
export function fieldWord(words: Words, field: string): string {
  const key = FIELDS[field]
  return key ? words(key) : field
}
