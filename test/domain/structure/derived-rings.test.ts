import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Derived } from '../../../renderer/domain/structure/derived/derived.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { unit } from '../small-office.ts'
import { heard, ON, office, ofUnits, pathsOf } from './deriving.ts'

describe('values worked out of each other', () => {
  const ring = [
    unit('a', { parentId: 'unit:c' }),
    unit('b', { parentId: 'unit:a' }),
    unit('c', { parentId: 'unit:b' }),
    unit('hang', { parentId: 'unit:b' }),
    unit('top'),
  ]

  it('in a ring have the value of a ring, whichever is asked for first; what hangs on them has its own', () => {
    for (const first of ['a', 'b', 'c', 'hang', 'top']) {
      const above: Derived<number> = ofUnits<number>({
        value: (read, on, key) => {
          const parent = get(read, key as UnitId)?.parentId
          return parent ? (above.of(read, on, parent) ?? 0) + 1 : 0
        },
        inRing: -10,
      })
      const structure = structureOf(ring)
      above.of(structure, ON, `unit:${first}`)
      const values = Object.fromEntries(above(structure, ON).entries())
      expect(values).toEqual({
        'unit:a': -10,
        'unit:b': -10,
        'unit:c': -10,
        'unit:hang': -9,
        'unit:top': 0,
      })
      const open = apply(structure, put(structure, [unit('c', { parentId: 'unit:top' })]))
      expect(Object.fromEntries(above(open, ON).entries())).toEqual({
        'unit:top': 0,
        'unit:c': 1,
        'unit:a': 2,
        'unit:b': 3,
        'unit:hang': 4,
      })
    }
  })

  it('in a ring that is not allowed for are an error that names both, and nothing is left open', () => {
    const paths = pathsOf(heard())
    expect(() => paths(structureOf(ring), ON)).toThrow('of units of unit:a is worked out of itself')
    expect(paths(office, ON).get('unit:dinas')).toBe('Dinas Kominfo')
  })

  it('lie as deep as there are units, from either end, also in a ring', () => {
    const ids = Array.from({ length: 9000 }, (_, at) => at)
    const chain = ids.map((at) => unit(`u${at}`, { parentId: at > 0 ? `unit:u${at - 1}` : null }))
    const depth = () => {
      const at = heard()
      const depths: Derived<number> = ofUnits<number>({
        value: (read, on, key) => {
          at.add(key)
          const parent = get(read, key as UnitId)?.parentId
          return parent ? (depths.of(read, on, parent) ?? 0) + 1 : 0
        },
        inRing: -1,
      })
      return { depths, at }
    }
    const asked = depth()
    const structure = structureOf(chain)
    expect(asked.depths.of(structure, ON, 'unit:u8999')).toBe(8999)
    expect(asked.depths(structure, ON).get('unit:u1000')).toBe(1000)
    expect(new Set(asked.at.take()).size).toBe(9000)
    const whole = structureOf([...chain.slice(1, 2000), unit('u0', { parentId: 'unit:u1999' })])
    const { depths } = depth()
    expect(depths.of(whole, ON, 'unit:u700')).toBe(-1)
    expect(new Set(depths(whole, ON).values())).toEqual(new Set([-1]))
  })

  it('are worked out to the end though one of them fails', () => {
    let isBad = true
    const names: Derived<string> = ofUnits<string>({
      value: (read, on, key) => {
        if (isBad && key === 'unit:dinas') throw new Error('broken')
        const parent = get(read, key as UnitId)?.parentId
        return parent ? names.of(read, on, parent) : key
      },
    })
    expect(() => names.of(office, ON, 'unit:media')).toThrow('broken')
    isBad = false
    expect(names.of(office, ON, 'unit:media')).toBe('unit:dinas')
  })
})
