import type { FieldValue } from '../records/form/field.ts'
import { LAST_IMPORT } from '../records/kinds/setting.ts'
import { apply, type Change, isEmpty } from '../structure/change.ts'
import { put } from '../structure/edit.ts'
import { faultsOfChange } from '../structure/faults.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { BatchName } from './batch-name.ts'
import { ERASED } from './erased.ts'
import type { OpenPlace } from './merge.ts'
import {
  fieldsIn,
  GONE,
  PRESENCE,
  type RegisterValue,
  registerNamed,
  THERE,
  withValue,
} from './register.ts'
import { bodyOf, MADE_BY, type SharedState, versionsOf } from './shared-state.ts'

/** What two or more wrote without knowing of each other, and nobody has decided on. */
export interface OpenValue extends OpenPlace {
  /** Names of the fields decided on together; null where the question is whether it is there, and of a document. */
  readonly fields: readonly string[] | null
  /** The one shown first. */
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly held: Readonly<Record<string, FieldValue>> | typeof THERE | typeof GONE | 'document'
  readonly value: RegisterValue
  /** Who wrote it. */
  readonly batches: readonly BatchName[]
}

/** Every open value somebody has to decide on, by the ids. What only the machine keeps for itself is never asked. */
export function openValues(state: SharedState): OpenValue[] {
  const open: OpenValue[] = []
  for (const [id, stamps] of state.stamps) {
    if (id.startsWith(LAST_IMPORT) || id.startsWith(ERASED)) continue
    for (const [register, stamp] of Object.entries(stamps)) {
      if (register === MADE_BY || typeof stamp === 'string' || stamp.length < 2) continue
      const value = openRegister(state, id, register)
      if (value) open.push(value)
    }
  }
  for (const [id, versions] of state.documents) {
    if (versions.length < 2) continue
    const choices = versions.map(({ value, batches }): Choice => {
      return { held: value === GONE ? GONE : 'document', value, batches }
    })
    open.push({ id, register: null, fields: null, choices })
  }
  return open.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Of a record that is gone nothing but that is asked. */
function openRegister(state: SharedState, id: string, name: string): OpenValue | null {
  const body = bodyOf(state, id)
  const versions = versionsOf(state, id, name)
  if (!body) return null
  if (name === PRESENCE) {
    const choices = versions.map(({ value, batches }): Choice => {
      return { held: value === GONE ? GONE : THERE, value, batches }
    })
    return { id, register: name, fields: null, choices }
  }
  const register = registerNamed(body.kind, name)
  if (!register || !get(state.structure, id)) return null
  const choices = versions.map(({ value, batches }) => {
    return { held: fieldsIn(register, value), value, batches }
  })
  return { id, register: name, fields: register.fields, choices }
}

/**
 * The change that makes one value of a record what it holds; null where that would be impossible now, or the record
 * is gone. It is empty where the value is shown already: deciding on it is a decision all the same (`OpenBatch.settled`).
 */
export function settlingChange(
  state: SharedState,
  structure: Structure,
  { id, register: name }: OpenPlace,
  value: RegisterValue,
): Change | null {
  const now = get(structure, id) ?? null
  const body = now ?? bodyOf(state, id)
  if (!body || name === null) return null
  const register = registerNamed(body.kind, name)
  if (name !== PRESENCE && !(now && register)) return null
  const change =
    name === PRESENCE
      ? value === GONE
        ? now
          ? { [id]: { before: now, after: null } }
          : {}
        : put(structure, [body])
      : register
        ? put(structure, [withValue(body, register, value)])
        : {}
  if (isEmpty(change)) return change
  return faultsOfChange(apply(structure, change), change).length > 0 ? null : change
}
