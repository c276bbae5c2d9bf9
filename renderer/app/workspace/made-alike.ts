import { erasedUnknownTo, isAsErased } from '../../domain/sharing/erased.ts'
import { peopleOnlyIn, sourcesOf, stateWithout } from '../../domain/sharing/nameless-state.ts'
import type { Part } from '../../domain/sharing/part.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import {
  DOCUMENT_TEXT,
  type ErasedPerson,
  erasedAmong,
  forgettingsOf,
} from '../../storage/erased-person.ts'

/** Each takes a good part of a second: more people one side alone knows are not looked through. */
const MOST_LOOKED_AT = 400

/**
 * What is given with everybody nameless in it who is so here, however old it is. Null where that cannot be seen to in a
 * part of an office: it waits for the whole of it. Problems: `given-erases` where somebody was made nameless there and is
 * not here, so that it has to be done here first; `given-erased-many` where too many people are known to one side alone.
 * @param found hears who has to be made nameless here first
 */
export async function madeAlike(
  here: SharedState,
  given: Part,
  found: (people: readonly ErasedPerson[]) => void,
): Promise<Result<Part | null>> {
  if (!isAsErased(here, given.state)) return ok(given)
  if (given.only) return ok(null)
  const ours = await erasedElsewhere(here, given.state)
  if (!ours.ok) return ours
  found(ours.value)
  if (ours.value.length > 0) return refuse('given-erases', { count: ours.value.length })
  const state = await withoutErasedOf(given.state, here)
  return state.ok ? ok({ ...given, state: state.value }) : state
}

/** Who of this side was made nameless on the other, which is whole. */
export async function erasedElsewhere(
  here: SharedState,
  there: SharedState,
): Promise<Result<readonly ErasedPerson[]>> {
  const erased = erasedUnknownTo(here, there)
  if (erased.length === 0) return ok([])
  const people = peopleOnlyIn(here, there, DOCUMENT_TEXT)
  if (people.length > MOST_LOOKED_AT) return refuse('given-erased-many', { count: people.length })
  return ok(await erasedAmong(people, erased))
}

/** The state with everybody nameless who is so on the other side, which is whole. */
export async function withoutErasedOf(
  state: SharedState,
  other: SharedState,
): Promise<Result<SharedState>> {
  const found = await erasedElsewhere(state, other)
  if (!found.ok) return found
  let held = state
  for (const forgetting of await forgettingsOf(sourcesOf(state, DOCUMENT_TEXT), found.value)) {
    held = stateWithout(held, forgetting, DOCUMENT_TEXT)
  }
  return ok(held)
}

/** Two whole sides, in each of which everybody is nameless who is so on the other. Problem: `given-erased-many`. */
export async function bothAlike(
  mine: SharedState,
  theirs: SharedState,
): Promise<Result<readonly [SharedState, SharedState]>> {
  const own = await withoutErasedOf(mine, theirs)
  const other = await withoutErasedOf(theirs, mine)
  if (!own.ok) return own
  return other.ok ? ok([own.value, other.value]) : other
}
