import type { Post } from '../../records/records.ts'
import { bySubject, type VacancyFinding, vacancyFinding } from '../../rule-table/vacancy-rules.ts'
import { ANY_DAY, derived } from '../../structure/derived/derived.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { ALWAYS, FOREVER, type Term, timelineOf } from '../../tenure/timeline.ts'

/** What is found at the terms of each post, whatever the day. */
export const overlapping = derived<readonly VacancyFinding[]>({
  name: 'overlap-findings',
  keys: 'post',
  value(structure, _, key) {
    const post = structure.tables.post.get(key)
    const found = post && isSwornIn(post) ? overlaps(structure, post) : []
    return found.length > 0 ? found : undefined
  },
})

/**
 * Definitive terms of two people on a post of one seat that lie over one another, on whatever day: one of the dates is
 * wrong. Only posts whose holder is sworn in; more pelaksana than are needed are a number of the peta jabatan.
 */
export function overlapFindings(structure: Structure): VacancyFinding[] {
  return bySubject(overlapping(structure, ANY_DAY))
}

/** The costly part of `overlapFindings`, a few posts at a time. */
export function* overlapsInSlices(structure: Structure): Generator<void, void> {
  yield* overlapping.inSlices(structure, ANY_DAY)
}

function isSwornIn({ head, category, seats }: Post): boolean {
  return seats === 1 && (head || ['jpt', 'administrator', 'pengawas'].includes(category))
}

function overlaps(structure: Structure, post: Post): VacancyFinding[] {
  const { terms } = timelineOf(structure, post)
  return terms.flatMap((later, at) => {
    const earlier = terms
      .slice(0, at)
      .find(
        (one) =>
          one.personId !== later.personId && one.until >= later.from && one.from <= later.until,
      )
    return earlier ? [overlap(structure, post, earlier, later)] : []
  })
}

function overlap(structure: Structure, post: Post, earlier: Term, later: Term): VacancyFinding {
  const [until = later.until] = [earlier.until, later.until].sort()
  return vacancyFinding(structure, later.from, 'definitive-overlap', {
    subjectId: later.id,
    unitId: post.unitId,
    found: later.from === ALWAYS ? '' : later.from,
    limit: null,
    params: {
      person: get(structure, later.personId)?.name ?? '',
      other: get(structure, earlier.personId)?.name ?? '',
      post: post.title,
      from: later.from === ALWAYS ? '' : later.from,
      until: until === FOREVER ? '' : until,
    },
  })
}
