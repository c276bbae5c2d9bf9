import { fullName } from '../../domain/records/full-name.ts'
import type { Post } from '../../domain/records/records.ts'
import { holderCell, plainName } from '../names/holder-name.ts'
import { holderWords } from '../names/holder-words.ts'
import { holderRecords } from '../read/holder-records.ts'
import { holderText } from '../read/holders-in.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'
import { OF_PERSON, withRemark } from '../read/remarks.ts'
import { cellAt } from '../read/table-sheet.ts'
import type { Reading } from './listed-reading.ts'

/** Whether a row of a table of posts names somebody, and neither a unit nor a post: cells that are drawn as one. */
export function isOneMore(cell: CellReader, unit: string, title: string): boolean {
  if (unit !== '' || title !== '' || !cell.table.columns.has('title')) return false
  const text = plainName(holderText(cell))
  const named = holderCell(text) === 'name' && holderWords(text).holders.length > 0
  return named && plainText(cell, 'category') === ''
}

/** One more who holds the post of the row before. Where that has no seat for them, it is told. */
export function oneMore({ records, ids, lastPost, problems }: Reading, cell: CellReader): void {
  const post = records[lastPost ?? -1] as Post
  const { table, row } = cell
  problems.made.note(table.name, row.number, post.id)
  const made = holderRecords(cell, post.id, ids)
  const holders = [...records, ...made].filter(
    (one) => one.kind === 'appointment' && one.postId === post.id && one.role === 'definitif',
  ).length
  const more = made.filter((one) => one.kind === 'appointment' && one.role === 'definitif').length
  // A number of those who hold the post counts whom the row names.
  const unnamed = table.columns.has('filled') ? Math.max(0, post.unnamed - more) : post.unnamed
  const seats = Math.max(post.seats, holders + unnamed)
  const held = { ...post, seats, unnamed }
  const [whole, ...others] = withRemark([held, ...made], cell, OF_PERSON)
  if (whole) records[lastPost ?? -1] = whole
  records.push(...others)
  if (seats === post.seats) return
  const [person] = made.flatMap((one) => (one.kind === 'person' ? [fullName(one)] : []))
  const where = { ...cellAt(table, row, 'title'), value: '' }
  problems.add('missing-value', 'warning', 'as-above', where, {
    name: person ?? holderText(cell),
    title: post.title,
  })
}
