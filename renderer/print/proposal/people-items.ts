import { FATES, type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import { byProtocol } from '../../domain/readings/protocol.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { roadOf } from '../../domain/vacancy/road/pelantikan-road.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** So many who are only reinstalled are named; more stand in the list of those who are. */
const NAMED = 15

/** Whoever of these is sworn in again, with the post it is for; for the others an SK is enough. */
export function swornAgain(
  next: Structure,
  fates: readonly Fate[],
): { readonly fate: Fate; readonly post: Post }[] {
  const order = byProtocol(next)
  return fates.flatMap((fate) => {
    const post = fate.to.flatMap((id) => get(next, id) ?? []).sort(order)[0]
    return post && roadOf(post, false).includes('pelantikan') ? [{ fate, post }] : []
  })
}

/** What becomes of whom, by name, as the acts leave it. */
export function peopleItems({ base, next, change }: ProposalPaper, words: Words): string[] {
  const fates = fatesOf(base, next, change)
  const items = FATES.flatMap((kind) => {
    const own = fates.filter((fate) => fate.kind === kind)
    if (own.length === 0) return []
    const count = words(`people-count.${kind}`, { count: own.length })
    if (kind === 'reinstalled' && own.length > NAMED) {
      const list = words('letter.reinstated-list')
      const sworn = swornAgain(next, own).length
      const rest = own.length - sworn
      const key = rest === 0 ? 'memo.people-listed' : 'memo.people-listed-some'
      return [words(key, { count, list, sworn, rest })]
    }
    const byTitle = new Map<string, string[]>()
    for (const { person, to } of own) {
      const title = (to[0] && get(next, to[0])?.title) ?? ''
      byTitle.set(title, [...(byTitle.get(title) ?? []), fullName(person)])
    }
    // Names have commas before their degrees: names without a post stand apart by more than that.
    const parts = [...byTitle].map(([title, names]) =>
      title === '' ? names.join('; ') : `${names.join(', ')} (${title})`,
    )
    return [`${count}: ${parts.join('; ').replace(/\.$/, '')}.`]
  })
  return items.length > 0 ? items : [words('summary.who-none')]
}
