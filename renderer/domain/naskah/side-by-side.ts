import { isGone } from './amend.ts'
import { type ArticleText, articleTexts } from './article-texts.ts'
import { sourceOf } from './source.ts'
import type { NaskahText } from './text-of.ts'
import { everyPiece, type PieceKey } from './text-tree.ts'

/** One row of the table beside each other: an article as it was and as it becomes. */
export interface SideBySide {
  readonly key: PieceKey
  /** null: there was none, or it is gone. */
  readonly before: ArticleText | null
  readonly after: ArticleText | null
  /** Units and duties the row speaks of, by their ids: what leads from an act to its articles. */
  readonly about: ReadonlySet<string>
}

/**
 * The articles and headings of two texts beside each other, those that say the same left out. Two say the same where
 * they mean the same: a letter or a number that only moved is no change. In the order of the new text, what is gone
 * where it stood.
 */
export function sideBySide(before: NaskahText, after: NaskahText): SideBySide[] {
  const old = articleTexts(before).filter((one) => !isGone(one))
  const now = articleTexts(after).filter((one) => !isGone(one))
  const oldByKey = new Map(old.map((one) => [one.key, one]))
  const nowByKey = new Map(now.map((one) => [one.key, one]))
  const placeOf = new Map(old.map(({ key }, at) => [key, at]))
  const rows: SideBySide[] = []
  let next = 0
  const flushGone = (until: number) => {
    for (; next < until; next++) {
      const one = old[next] as ArticleText
      if (!nowByKey.has(one.key)) rows.push(rowOf(one, null))
    }
  }
  for (const one of now) {
    const was = oldByKey.get(one.key) ?? null
    if (was) flushGone(placeOf.get(was.key) ?? 0)
    if (was === null || sourceOf(was.piece) !== sourceOf(one.piece)) rows.push(rowOf(was, one))
  }
  flushGone(old.length)
  return rows
}

function rowOf(before: ArticleText | null, after: ArticleText | null): SideBySide {
  const about = new Set<string>()
  for (const one of [before, after]) {
    if (!one) continue
    for (const { unitId, origin } of everyPiece([one.piece])) {
      if (unitId) about.add(unitId)
      if (origin.by === 'duty' || origin.by === 'law' || origin.by === 'unit') about.add(origin.id)
    }
  }
  return { key: (after ?? before)?.key ?? '', before, after, about }
}

/** The rows that speak of any of these records, whose articles an act names. */
export function rowsAbout(rows: readonly SideBySide[], ids: ReadonlySet<string>): SideBySide[] {
  return rows.filter(({ about }) => [...about].some((id) => ids.has(id)))
}

/** "Pasal 12 dan Pasal 13": the articles of those rows by the new text, those gone by the old. */
export function articlesNamed(rows: readonly SideBySide[]): string[] {
  return rows.flatMap(({ before, after }) => {
    const one = after ?? before
    return one && one.piece.kind === 'pasal' ? [one.mark] : []
  })
}
