import { placeInCity } from '../../domain/readings/names-told-apart.ts'
import { LAW_TYPES } from '../../domain/records/form/choices.ts'
import type { Law, Post, UnitId } from '../../domain/records/records.ts'
import { all, dutiesOf, get, type Structure, tasksOf } from '../../domain/structure/structure.ts'
import type { Language } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { exactCell } from '../read/exact-cell.ts'
import { cellsOf, type OutCell } from '../read/own-cells.ts'
import { type Listed, type ListedKind, NAMED_HEADINGS, OWN_LISTS } from '../read/own-lists.ts'
import { type OutTable, postsToWrite, unitsToWrite } from './write-tables.ts'

/** One of the lists that hang on units and posts, in the order of the chart; null where nothing stands in it. */
export function listTable(
  structure: Structure,
  kind: ListedKind,
  language: Language,
): OutTable | null {
  const { columns, named } = OWN_LISTS[kind]
  const records = inOrder(structure, kind)
  if (records.length === 0) return null
  const words = wordsIn(language)
  return {
    name: words(`kind.${kind}`),
    headings: [
      ...columns.map(({ heading }) => heading[language]),
      ...named.map((name) => words(NAMED_HEADINGS[name])),
    ],
    rows: records.map((record) => [
      ...cellsOf(record as never, columns),
      ...namesOf(structure, record),
    ]),
  }
}

/** The records of a kind as the chart has what they hang on; those that hang nowhere last. */
function inOrder(structure: Structure, kind: ListedKind): readonly Listed[] {
  if (kind === 'law') return [...all(structure, 'law')].sort(byRank)
  const ids =
    kind === 'duty'
      ? unitsToWrite(structure).flatMap((id) => dutiesOf(structure, id))
      : postsToWrite(structure).flatMap(({ id }) => tasksOf(structure, id))
  const placed = ids.flatMap((id) => get(structure, id) ?? [])
  const known = new Set<string>(ids)
  return [...placed, ...all(structure, kind).filter(({ id }) => !known.has(id))]
}

/** As they stand in Mengingat: by rank, then by year and number. */
function byRank(a: Law, b: Law): number {
  const rank = ({ lawType }: Law) => LAW_TYPES.indexOf(lawType)
  const no = ({ number }: Law) => Number.parseInt(number, 10) || 0
  return rank(a) - rank(b) || a.year - b.year || no(a) - no(b) || (a.id < b.id ? -1 : 1)
}

/** Whose the row is, in words: for whoever reads it, or adds a row. */
function namesOf(structure: Structure, record: Listed): OutCell[] {
  const unit = (id: UnitId) => {
    const name = placeInCity(structure, id)
    return name === '' ? '' : exactCell(name)
  }
  if (record.kind === 'law') return []
  if (record.kind === 'duty') return [unit(record.unitId)]
  const post: Post | undefined = get(structure, record.postId)
  return post ? [post.title === '' ? '' : exactCell(post.title), unit(post.unitId)] : ['', '']
}
