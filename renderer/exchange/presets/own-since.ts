import type { PostId, StructureRecord, VacancyId } from '../../domain/records/records.ts'
import { apply } from '../../domain/structure/change.ts'
import { all, get, structureOf, vacanciesOf } from '../../domain/structure/structure.ts'
import { vacanciesOfPost } from '../../domain/vacancy/register/vacancies.ts'
import { dateVacancies } from '../../domain/vacancy/road/case-edits.ts'
import { day } from '../../domain/values/calendar-date.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { type CellReader, dateOf } from '../read/parse-cells.ts'
import { headingKey } from '../read/sheet.ts'
import type { Aliases } from '../read/table-sheet.ts'

/** A day on which whoever still holds a post holds it. */
const EVER = day('9999-12-31')

/** A row of the table of posts. */
export interface SinceCell extends CellReader {
  readonly postId: PostId
}

/** The headings of the column that tells since when a post is vacant. */
export function sinceAliases(): Aliases {
  const vacantSince = LANGUAGES.map((language) => headingKey(wordsIn(language)('vacancy.since')))
  return { vacantSince }
}

/**
 * The cases of seats whose first empty day the table of posts tells and nothing else does: neither the last day of a
 * holder nor a case of the workbook. A cell of a post that is held says nothing.
 */
export function casesOfSince(
  records: readonly StructureRecord[],
  cells: readonly SinceCell[],
): StructureRecord[] {
  let at = structureOf([...records])
  const before = new Set(all(at, 'vacancy'))
  for (const cell of cells) {
    const post = get(at, cell.postId)
    const since = dateOf(cell, 'vacantSince')
    if (!post || !since) continue
    const seats = vacanciesOfPost(at, post, EVER)
    const told = vacanciesOf(at, post.id).some((id) => get(at, id)?.since)
    if (told || seats.some((seat) => seat.since !== null)) continue
    const dated = seats.map((_, seat) => ({
      postId: post.id,
      since,
      vacancyId: `vacancy:since-${post.id.slice('post:'.length)}.${seat + 1}` as VacancyId,
    }))
    const done = dateVacancies(dated)(at)
    if (done.ok) at = apply(at, done.value)
  }
  return all(at, 'vacancy').filter((one) => !before.has(one))
}
