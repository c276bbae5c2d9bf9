import { postsHeld } from '../../readings/held-posts.ts'
import { apply, type Change, changeOf, type Delta, squash } from '../../structure/change.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { type Proposal, submittedVersion } from '../proposal.ts'
import { placePerson } from './place-person.ts'

/** Appointments that were made after the proposal was handed in: people placed while its acts stood. */
export function placedSince(proposal: Proposal): Change {
  const text = submittedVersion(proposal)?.change ?? {}
  const placed: [string, Delta][] = Object.entries(proposal.change).filter(
    ([id, { before, after }]) => !before && after?.kind === 'appointment' && !(id in text),
  )
  return changeOf(placed)
}

/**
 * The change with those placings that it still leaves room for: the person holds no other post by it, and the post
 * has a free seat.
 */
export function withPlaced(change: Change, live: Structure, placed: Change): Change {
  let total = change
  for (const { after } of Object.values(placed)) {
    if (after?.kind !== 'appointment') continue
    const next = apply(live, total)
    const { id, personId, postId } = after
    if (!get(next, personId) || postsHeld(next, personId).length > 0) continue
    const result = placePerson(personId, postId, id)(next)
    if (result.ok) total = squash(total, result.value)
  }
  return total
}
