import type { UnitId } from '../records/records.ts'
import { derivedWhenAsked, type WhenAsked } from '../structure/derived/derived.ts'
import { childrenOf, postsOf, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { familyOf } from './post-family.ts'
import { staffingByPost } from './staffing.ts'

const ofBranch: WhenAsked<number> = derivedWhenAsked({
  name: 'vacant-leading-of-branch',
  same: Object.is,
  inRing: 0,
  value(read, on, key) {
    let sum = 0
    for (const id of postsOf(read, key as UnitId)) {
      const post = read.tables.post.get(id)
      if (post && familyOf(post) === 'leading') sum += staffingByPost.of(read, on, id)?.vacant ?? 0
    }
    for (const child of childrenOf(read, key as UnitId)) sum += ofBranch(read, on, child)
    return sum
  },
})

/** Empty seats of those who are sworn in or lead a unit: what the register of vacancies opens with. */
export function vacantLeading(structure: Structure, on: CalendarDate): number {
  return childrenOf(structure, null).reduce((sum, id) => sum + ofBranch(structure, on, id), 0)
}
