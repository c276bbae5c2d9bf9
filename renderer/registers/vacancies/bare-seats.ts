import type { PaperTable } from '../../domain/paper/paper-text.ts'
import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import type { Post, UnitId } from '../../domain/records/records.ts'
import { unitsInOrder } from '../../domain/structure/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import type { Telling } from '../column.ts'

/** So many rows that say nothing but that a seat is vacant are read as rows; more are told unit by unit. */
const FEW = 24

/**
 * The rows of seats without eselon of which nothing is recorded but that they are vacant: neither since when nor why,
 * nobody acts, and no case is open. Empty where they are few.
 */
export function bareSeats(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const bare = rows.filter(isBare)
  return bare.length > FEW ? bare : []
}

function isBare(row: RegisterRow): boolean {
  return (
    row.post.eselon === null &&
    row.since === null &&
    row.cause === null &&
    row.acting === null &&
    row.actingComing === null &&
    row.vacancyId === null &&
    row.blockedBy.length === 0 &&
    row.waitsFor?.kind !== 'filled'
  )
}

/** A row for each unit with its posts and how many seats of each are vacant, in the order of the tree; then their sum. */
export function bareTable(rows: readonly RegisterRow[], { structure, words }: Telling): PaperTable {
  const byUnit = new Map<UnitId, Map<Post, number>>()
  for (const { post } of rows) {
    const posts = byUnit.get(post.unitId) ?? new Map<Post, number>()
    posts.set(post, (posts.get(post) ?? 0) + 1)
    byUnit.set(post.unitId, posts)
  }
  const order = new Map(unitsInOrder(structure).map((id, at) => [id, at]))
  const units = [...byUnit].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const told = ([post, count]: [Post, number]) =>
    count > 1 ? words('vacancy.bare-post', { title: post.title, count }) : post.title
  return {
    kind: 'table',
    columns: [
      { head: words('paper.no'), share: 1, align: 'right' },
      { head: words('vacancy.col-unit'), share: 11.4 },
      { head: words('vacancy.col-post'), share: 8.6 },
      { head: words('vacancy.bare-seats'), share: 1.6, align: 'right' },
    ],
    rows: [
      ...units.map(([unitId, posts], at) => ({
        leads: [1],
        cells: [
          [String(at + 1)],
          [placeInCity(structure, unitId)],
          [[...posts].map(told).join('; ')],
          [words.whole([...posts.values()].reduce((sum, count) => sum + count, 0))],
        ],
      })),
      {
        strong: true,
        cells: [[''], [words('proposal-paper.total')], [''], [words.whole(rows.length)]],
      },
    ],
  }
}
