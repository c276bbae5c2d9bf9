import { describe, expect, it } from 'vitest'
import type { PersonId, PostId, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  ANY_DAY,
  derivedWhenAsked,
  KeptDerivation,
} from '../../../renderer/domain/structure/derived/derived.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { addDays } from '../../../renderer/domain/values/calendar-date.ts'
import { post, unit } from '../small-office.ts'
import { apart, heard, ON, office, ofUnits, renamed } from './deriving.ts'

describe('a value derived when it is asked for', () => {
  it('is there for any key, and kept as long as what it read is the same', () => {
    const at = heard()
    const titles = apart(() =>
      derivedWhenAsked({
        name: 'titles',
        value: (read, _, key: string) => {
          at.add(key)
          const [title, name] = key.split('+')
          const held = get(read, `post:${title}` as PostId)
          return `${held?.title} ${get(read, `person:${name}` as PersonId)?.name}`
        },
      }),
    )
    expect(titles(office, ANY_DAY, 'arsiparis+media')).toBe('Arsiparis Pegawai media')
    expect(titles(office, ANY_DAY, 'pranata+media')).toBe('Pranata Komputer Pegawai media')
    expect(titles(office, ANY_DAY, 'arsiparis+media')).toBe('Arsiparis Pegawai media')
    expect(at.take()).toEqual(['arsiparis+media', 'pranata+media'])
    const other = apply(
      office,
      put(office, [post('arsiparis', { unitId: 'unit:umum', order: 1, title: 'Penata' })]),
    )
    expect(titles(other, ANY_DAY, 'pranata+media')).toBe('Pranata Komputer Pegawai media')
    expect(titles(other, ANY_DAY, 'arsiparis+media')).toBe('Penata Pegawai media')
    expect(titles(other, ANY_DAY, 'arsiparis+ikp')).toBe('Penata Pegawai ikp')
    expect(at.take()).toEqual(['arsiparis+ikp', 'arsiparis+media'])
  })
})

describe('what is kept', () => {
  const kept = () =>
    apart(
      () =>
        new KeptDerivation<string>({
          name: 'kept',
          keys: 'unit',
          value: (read, _, key) => get(read, key as UnitId)?.name,
        }),
    )

  it('are the four days asked for last of one structure', () => {
    const derivation = kept()
    expect(derivation.keptOf(office)).toEqual([])
    for (const days of [0, 1, 2, 3, 4]) derivation.valuesOf(office, addDays(ON, days)).whole()
    expect(derivation.keptOf(office).map(({ on }) => on)).toEqual(
      [4, 3, 2, 1].map((days) => addDays(ON, days)),
    )
    derivation.valuesOf(office, addDays(ON, 2))
    expect(derivation.keptOf(office)).toHaveLength(4)
  })

  it('is one source a day', () => {
    const derivation = kept()
    const source = derivation.source(ON)
    expect(derivation.source(ON)).toBe(source)
    expect(derivation.source(addDays(ON, 1))).not.toBe(source)
    expect(derivation.source(ON)).toBe(source)
  })

  it('tells which values differ between two structures, and that it does not know one it was not asked for', () => {
    const derivation = kept()
    const other = renamed(office, 'unit:media', 'Seksi Pers')
    const source = derivation.source(ON)
    expect(source.changed(office, other)).toBeNull()
    derivation.valuesOf(office, ON)
    expect(source.changed(office, other)).toEqual(['unit:media'])
    expect(source.changed(office, office)).toEqual([])
    expect(derivation.source(addDays(ON, 1)).changed(office, other)).toBeNull()
  })

  it('is begun anew when twice and fifty thousand as much was read as at the beginning', () => {
    const at = heard()
    let turn = 0
    const reading = ofUnits<number>({
      value: (read, _, key) => {
        at.add(key)
        for (let one = 0; one < 15_000; one++) read.tables.person.has(`person:${turn}-${one}`)
        return get(read, key as UnitId)?.name.length
      },
    })
    const structure = structureOf([unit('a'), unit('b')])
    reading(structure, ON)
    at.take()
    let last = structure
    const worked: string[][] = []
    while (turn < 9) {
      turn++
      last = renamed(last, 'unit:a', 'a'.repeat(turn + 1))
      expect(reading(last, ON).get('unit:a')).toBe(turn + 1)
      expect(reading(last, ON).get('unit:b')).toBe(1)
      worked.push(at.take())
    }
    const [a, both] = [['unit:a'], ['unit:a', 'unit:b']]
    // 30,000 reads at first; more than 110,000 after six turns more, so that the seventh works out both.
    expect(worked).toEqual([a, a, a, a, a, a, both, a, a])
  })
})
