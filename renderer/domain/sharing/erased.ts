import { settingRecord } from '../records/record-makers.ts'
import type { Setting } from '../records/records.ts'
import { type Change, sameRecord } from '../structure/change.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { PRESENCE } from './register.ts'
import { hasSeen } from './seen.ts'
import { type SharedState, versionsOf } from './shared-state.ts'

/**
 * That a person was made nameless, as a setting of the office: it goes wherever the office goes, and is never taken
 * away. It tells whose id it was to whoever has that id, and to nobody else without much work.
 */
export interface Erased {
  /** Follows from the person's id, slowly. */
  readonly token: string
  /** Of the office, so that nobody works it out for all offices at once. */
  readonly salt: string
  /** What the person is called since. */
  readonly called: string
}

export const ERASED = 'setting:erased.'

export function erasedRecord({ token, salt, called }: Erased): Setting {
  return settingRecord(`erased.${token}`, JSON.stringify([salt, called]))
}

/** Whether a change writes over a note or takes it away: no work of anybody does, and nobody could be found by it then. */
export function changesNote(change: Change): boolean {
  return Object.entries(change).some(
    ([id, { before, after }]) => id.startsWith(ERASED) && before && !sameRecord(before, after),
  )
}

/** Everybody who was made nameless. */
export function erasedIn(structure: Structure): Erased[] {
  return all(structure, 'setting').flatMap((one) => {
    const told = one.id.startsWith(ERASED) ? saltAndName(one.value) : null
    return told ? [{ token: one.id.slice(ERASED.length), ...told }] : []
  })
}

function saltAndName(value: string): Pick<Erased, 'salt' | 'called'> | null {
  try {
    const [salt, called] = JSON.parse(value) as unknown[]
    return typeof salt === 'string' && typeof called === 'string' ? { salt, called } : null
  } catch {
    return null
  }
}

/** Those of one side that the other does not know of yet. */
export function erasedUnknownTo(other: SharedState, state: SharedState): Erased[] {
  return erasedIn(state.structure).filter(({ token }) => {
    const id = `${ERASED}${token}` as const
    if (get(other.structure, id)) return false
    const [there] = versionsOf(state, id, PRESENCE)
    return !there?.batches.some((name) => hasSeen(other.seen, name))
  })
}

/** Whether one of the two knows of somebody made nameless and the other does not. */
export function isAsErased(here: SharedState, given: SharedState): boolean {
  if (erasedIn(here.structure).length + erasedIn(given.structure).length === 0) return false
  return erasedUnknownTo(given, here).length + erasedUnknownTo(here, given).length > 0
}
