import type { Post, StructureRecord } from '../../domain/records/records.ts'
import type { SharingRow } from './first-rows.ts'
import { holderRecords } from './holder-records.ts'
import { countOf } from './parse-cells.ts'
import type { ProblemList } from './problem-list.ts'
import { OF_PERSON, withRemark } from './remarks.ts'
import type { StableIds } from './stable-ids.ts'

/** The post each row became, so that a later row of its id can share it. */
export interface SharedPosts {
  /** Remembers the post among the records a row made; `at` is where they will stand. */
  note(id: string, made: readonly StructureRecord[], at: number): void
  /** Whoever the row names holds the post too, which has the seats of that row more. A unit without a post stays. */
  share(row: SharingRow, records: StructureRecord[], ids: StableIds, problems: ProblemList): void
}

export function createSharedPosts(): SharedPosts {
  const places = new Map<string, number>()
  return {
    note(id, made, at) {
      const post = made.findIndex(({ kind }) => kind === 'post')
      if (post >= 0) places.set(id, at + post)
    },
    share({ id, table, row }, records, ids, problems) {
      const at = places.get(id)
      const post = at === undefined ? undefined : (records[at] as Post)
      if (at === undefined || !post) return
      const cell = { table, row, problems }
      problems.made.note(table.name, row.number, post.id)
      records[at] = { ...post, seats: post.seats + countOf(cell, 'seats', 1) }
      records.push(...withRemark(holderRecords(cell, post.id, ids), cell, OF_PERSON))
    },
  }
}
