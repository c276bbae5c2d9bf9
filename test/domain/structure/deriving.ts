import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Rule } from '../../../renderer/domain/structure/derived/derivation.ts'
import {
  DERIVATIONS,
  type Derived,
  derived,
} from '../../../renderer/domain/structure/derived/derived.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { smallOffice } from '../small-office.ts'

export const ON = day('2018-06-01')
export const office = smallOffice()

type Units<V> = Rule<V> & { readonly keys: 'unit' }

/** Whose values were worked out since last asked. */
export function heard() {
  const keys: string[] = []
  return {
    add: (key: string) => keys.push(key),
    take: () => keys.splice(0).sort(),
  }
}

/** A rule of a test is not one of the program, of which there is a list. */
export function apart<T>(make: () => T): T {
  const made = make()
  DERIVATIONS.pop()
  return made
}

export function ofUnits<V>(rule: Omit<Units<V>, 'keys' | 'name'>) {
  return apart(() => derived<V>({ name: 'of units', keys: 'unit', ...rule }))
}

export function renamed(structure: Structure, id: UnitId, name: string): Structure {
  const held = get(structure, id)
  if (!held) throw new Error(`no ${id}`)
  return apply(structure, put(structure, [{ ...held, name }]))
}

/** The names from the top down to the unit: a value worked out of another of the same rule. */
export function pathsOf(at: ReturnType<typeof heard>) {
  const paths: Derived<string> = ofUnits<string>({
    value: (read, on, key) => {
      at.add(key)
      const held = get(read, key as UnitId)
      if (!held?.parentId) return held?.name
      return `${paths.of(read, on, held.parentId)}/${held.name}`
    },
  })
  return paths
}
