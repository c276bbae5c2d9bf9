import { FATES, fatesOf } from '../../domain/proposal/people/fates.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { get } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** So many who are only reinstalled are named; more stand in the list of those who are. */
const NAMED = 15

/** What becomes of whom, by name, as the acts leave it. */
export function peopleItems({ base, next, change }: ProposalPaper, words: Words): string[] {
  const fates = fatesOf(base, next, change)
  const items = FATES.flatMap((kind) => {
    const own = fates.filter((fate) => fate.kind === kind)
    if (own.length === 0) return []
    const count = words(`people-count.${kind}`, { count: own.length })
    if (kind === 'reinstalled' && own.length > NAMED) {
      return [words('memo.people-listed', { count, list: words('letter.reinstated-list') })]
    }
    const byTitle = new Map<string, string[]>()
    for (const { person, to } of own) {
      const title = (to[0] && get(next, to[0])?.title) ?? ''
      byTitle.set(title, [...(byTitle.get(title) ?? []), fullName(person)])
    }
    const parts = [...byTitle].map(([title, names]) =>
      title === '' ? names.join(', ') : `${names.join(', ')} (${title})`,
    )
    return [`${count}: ${parts.join('; ').replace(/\.$/, '')}.`]
  })
  return items.length > 0 ? items : [words('summary.who-none')]
}
