import { recordProblem } from '../records/record-problem.ts'
import type { StructureRecord } from '../records/records.ts'
import { GONE, PRESENCE, registerNamed, THERE, withValue } from './register.ts'
import { bodyOf, MADE_BY, type SharedState, type Version } from './shared-state.ts'

/**
 * Whether every value a state holds open is one that could stand there. What comes from a file was put together
 * elsewhere, and its sum proves only that it came whole.
 */
export function isSoundState(state: SharedState): boolean {
  for (const [id, stamps] of state.stamps) {
    const body = bodyOf(state, id)
    for (const [register, stamp] of Object.entries(stamps)) {
      if (typeof stamp === 'string') continue
      // Nothing stays only where one side says it knows what it does not.
      if (stamp.length === 0) return false
      if (register === MADE_BY) continue
      if (!stamp.every(({ value }) => fits(body, register, value))) return false
    }
  }
  return [...state.documents.values()].every(
    (versions) => versions.length > 0 && versions.every(isText),
  )
}

function fits(body: StructureRecord | null, name: string, value: string): boolean {
  if (name === PRESENCE) return value === THERE || value === GONE
  const register = body && registerNamed(body.kind, name)
  // Of what this program has no register for nobody is asked.
  if (!register) return true
  try {
    return recordProblem(withValue(body, register, value)) === null
  } catch {
    return false
  }
}

function isText({ value }: Version): boolean {
  if (value === GONE) return true
  try {
    const told: unknown = JSON.parse(value)
    return typeof told === 'object' && told !== null
  } catch {
    return false
  }
}
