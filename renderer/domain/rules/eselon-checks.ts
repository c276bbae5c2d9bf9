import { categoryOfEselon, eselonRank, headEselon, isPassedOver } from '../ranks/eselon.ts'
import { typicalKelas } from '../ranks/kelas.ts'
import type { Post } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { ladderRow } from '../rule-table/ladder-row.ts'
import { findingOf, headOfUnit, nearestOf, rowFor, type UnitContext } from './unit-context.ts'

/** Findings about the eselon and kelas of the unit's posts. */
export function eselonFindings(context: UnitContext): Finding[] {
  return [
    ...fitsUnit(context),
    ...lowerThanParent(context),
    ...context.posts.flatMap((post) => [...category(context, post), ...kelas(context, post)]),
    ...usualKelas(context),
  ]
}

function fitsUnit(context: UnitContext): Finding[] {
  const { unit, head, limits } = context
  const row = rowFor(context, 'eselon-unit')
  if (!head || !row || head.category === 'fungsional') return []
  const over = nearestPlace(context.structure, unit.parentId)
  const expected = headEselon(
    unit.type,
    over ? [over.type] : [],
    limits,
    unit.tipe,
    ladderRow(context.table),
  )
  if (!expected || expected.eselons.length === 0) return []
  if (head.eselon && expected.eselons.includes(head.eselon)) return []
  return [
    findingOf(row, unit, {
      subjectId: head.id,
      found: head.eselon ?? '–',
      limit: expected.eselons.join(' / '),
      article: expected.article,
      sourceState: expected.sourceState,
      params: { post: head.title },
    }),
  ]
}

/**
 * A head stands lower than the head over it. Not asked where the line is one of coordination, nor of a hospital,
 * which is a special unit below the dinas (PP 72/2019).
 */
function lowerThanParent(context: UnitContext): Finding[] {
  const { unit, head } = context
  const row = rowFor(context, 'eselon-ladder')
  if (!row || !head?.eselon || unit.line === 'koordinasi' || unit.type === 'rsud') return []
  const over = nearestLedByEselon(context.structure, unit.parentId)
  const overHead = over && headOfUnit(context.structure, over.id)
  if (!overHead?.eselon || eselonRank(head.eselon) > eselonRank(overHead.eselon)) return []
  return [
    findingOf(row, unit, {
      subjectId: head.id,
      found: head.eselon,
      limit: overHead.eselon,
      params: { post: head.title, over: overHead.title },
    }),
  ]
}

const nearestLedByEselon = nearestOf(
  'led-by-eselon',
  ({ id }, structure) => headOfUnit(structure, id)?.eselon != null,
)
const nearestPlace = nearestOf('place', ({ type }) => !isPassedOver(type))

function category(context: UnitContext, post: Post): Finding[] {
  if (!post.eselon) return []
  const expected = categoryOfEselon(post.eselon)
  const row = rowFor(context, 'eselon-category')
  if (!row || expected === 'other' || post.category === expected) return []
  return [
    findingOf(row, context.unit, {
      subjectId: post.id,
      found: post.category,
      limit: expected,
      params: { post: post.title, eselon: post.eselon },
    }),
  ]
}

function kelas(context: UnitContext, post: Post): Finding[] {
  const row = rowFor(context, 'kelas-range')
  if (!row || row.limit === null || post.kelas === null) return []
  if (post.kelas >= 1 && post.kelas <= row.limit) return []
  return [
    findingOf(row, context.unit, {
      subjectId: post.id,
      found: post.kelas,
      limit: `1–${row.limit}`,
      params: { post: post.title },
    }),
  ]
}

function usualKelas(context: UnitContext): Finding[] {
  const { unit, head } = context
  const row = rowFor(context, 'kelas-typical')
  if (!row || row.limit === null || !head || head.kelas === null) return []
  const usual = typicalKelas(unit.type, head.eselon)
  if (usual === null || Math.abs(usual - head.kelas) <= row.limit) return []
  return [
    findingOf(row, unit, {
      subjectId: head.id,
      found: head.kelas,
      limit: usual,
      params: { post: head.title },
    }),
  ]
}
