import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import type { Derived } from '../../../renderer/domain/structure/derived/derived.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { addDays } from '../../../renderer/domain/values/calendar-date.ts'
import { person, smallOffice, unit } from '../small-office.ts'
import { heard, ON, office, ofUnits, pathsOf, renamed } from './deriving.ts'

describe('a value derived for every unit', () => {
  it('is worked out once, and again only where what it read is another', () => {
    const at = heard()
    const names = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return get(read, key as UnitId)?.name.toUpperCase()
      },
    })
    expect(names.of(office, ON, 'unit:media')).toBe('SEKSI MEDIA')
    expect(at.take()).toEqual(['unit:media'])
    expect(names(office, ON).size).toBe(office.tables.unit.size)
    expect(at.take()).toHaveLength(office.tables.unit.size - 1)
    expect(names(office, ON)).toBe(names(office, ON))
    expect(names.of(office, ON, 'unit:media')).toBe('SEKSI MEDIA')
    expect(at.take()).toEqual([])

    const other = renamed(office, 'unit:media', 'Seksi Pers')
    expect(names.of(other, ON, 'unit:ikp')).toBe('BIDANG INFORMASI PUBLIK')
    expect(at.take()).toEqual([])
    expect(names(other, ON).get('unit:media')).toBe('SEKSI PERS')
    expect(at.take()).toEqual(['unit:media'])
    expect(names(office, ON).get('unit:media')).toBe('SEKSI MEDIA')
    expect(at.take()).toEqual([])
  })

  it('is the same map where nothing it read is another', () => {
    const names = ofUnits({ value: (read, _, key) => get(read, key as UnitId)?.name })
    const before = names(office, ON)
    const more = apply(office, put(office, [person('baru')]))
    expect(names(more, ON)).toBe(before)
  })

  it('is not worked out again for records that are the same, nor for a group that is', () => {
    const at = heard()
    const above = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return read.groups.childrenOf.get(key)?.length
      },
    })
    above(office, ON)
    at.take()
    expect(above(smallOffice(), ON)).toBe(above(office, ON))
    expect(at.take()).toEqual([])
    above(renamed(office, 'unit:media', 'Seksi Pers'), ON)
    expect(at.take()).toEqual(['unit:media'])
  })

  it('is there for a unit that comes and gone with one that goes', () => {
    const at = heard()
    const names = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return get(read, key as UnitId)?.name
      },
    })
    names(office, ON)
    at.take()
    const more = apply(office, put(office, [unit('baru')]))
    expect(names(more, ON).get('unit:baru')).toBe('baru')
    expect(at.take()).toEqual(['unit:baru'])
    const fewer = apply(more, drop(more, ['unit:baru']))
    expect(names.of(fewer, ON, 'unit:baru')).toBeUndefined()
    expect(names(fewer, ON).has('unit:baru')).toBe(false)
    expect(names(fewer, ON).size).toBe(office.tables.unit.size)
    expect(at.take()).toEqual([])
    expect(names.of(office, ON, 'unit:never')).toBeUndefined()
    expect(at.take()).toEqual([])
  })

  it('that reads all of a table is another with any of its records, and with none of another table', () => {
    const at = heard()
    const sizes = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return key === 'unit:dinas' ? read.tables.person.size : undefined
      },
    })
    expect([...sizes(office, ON).entries()]).toEqual([['unit:dinas', 11]])
    at.take()
    const more = apply(office, put(office, [person('baru')]))
    expect(sizes.of(more, ON, 'unit:dinas')).toBe(12)
    expect(sizes.of(more, ON, 'unit:media')).toBeUndefined()
    expect(sizes(more, ON).size).toBe(1)
    expect(at.take()).toEqual(['unit:dinas'])
    sizes(renamed(more, 'unit:media', 'Seksi Pers'), ON)
    expect(at.take()).toEqual(['unit:media'])
  })

  it('that reads a group is another where one enters or leaves it', () => {
    const at = heard()
    const counts = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return read.groups.postsOf.get(key)?.length
      },
    })
    expect(counts.of(office, ON, 'unit:umum')).toBe(2)
    counts(office, ON)
    at.take()
    const fewer = apply(office, drop(office, ['post:arsiparis']))
    expect(counts(fewer, ON).get('unit:umum')).toBe(1)
    expect(at.take()).toEqual(['unit:umum'])
  })

  it('of its own kind is followed down, and only down', () => {
    const at = heard()
    const paths = pathsOf(at)
    expect(paths(office, ON).get('unit:media')).toBe(
      'Dinas Kominfo/Bidang Informasi Publik/Seksi Media',
    )
    expect(at.take()).toHaveLength(office.tables.unit.size)
    const other = renamed(office, 'unit:ikp', 'IKP')
    expect(paths.of(other, ON, 'unit:media')).toBe('Dinas Kominfo/IKP/Seksi Media')
    expect(paths.of(other, ON, 'unit:layanan')).toBe('Dinas Kominfo/IKP/Seksi Layanan Informasi')
    expect(paths.of(other, ON, 'unit:aplikasi')).toBe(
      'Dinas Kominfo/Bidang E-Government/Seksi Aplikasi',
    )
    expect(at.take()).toEqual(['unit:ikp', 'unit:layanan', 'unit:media'])
    paths(other, ON)
    expect(at.take()).toEqual([])
  })

  it('of another rule is followed, also where all of them are read, and not where they are as good as the same', () => {
    const at = heard()
    const lengths = ofUnits<{ readonly length: number }>({
      value: (read, _, key) => ({ length: get(read, key as UnitId)?.name.length ?? 0 }),
      same: (a, b) => a.length === b.length,
    })
    const longest = ofUnits<number>({
      value: (read, on, key) => {
        at.add(key)
        if (key !== 'unit:dinas') return lengths.of(read, on, key)?.length
        return Math.max(...[...lengths(read, on).values()].map(({ length }) => length))
      },
    })
    const longer = 'Bidang Informasi Publik'.length
    expect(longest(office, ON).get('unit:dinas')).toBe('Seksi Layanan Informasi'.length)
    expect(longest(office, ON).get('unit:ikp')).toBe(longer)
    at.take()
    const same = renamed(office, 'unit:media', 'Seksi Radio')
    expect(lengths(same, ON).get('unit:media')).toBe(lengths(office, ON).get('unit:media'))
    longest(same, ON)
    expect(at.take()).toEqual(['unit:media'])
    const other = renamed(same, 'unit:sek', 'Sekretariat Daerah dan Keuangan')
    expect(longest(other, ON).get('unit:sek')).toBe(31)
    expect(longest(other, ON).get('unit:dinas')).toBe(31)
    expect(at.take()).toEqual(['unit:dinas', 'unit:sek'])
  })

  it('is right where what it was worked out of is not known any more', () => {
    const at = heard()
    const names = ofUnits({ value: (read, _, key) => get(read, key as UnitId)?.name })
    const loud = ofUnits<string>({
      value: (read, on, key) => {
        at.add(key)
        const above = get(read, key as UnitId)?.parentId
        return above ? names.of(read, on, above)?.toUpperCase() : undefined
      },
    })
    loud(office, ON)
    for (const days of [1, 2, 3, 4]) names(office, addDays(ON, days))
    at.take()
    const other = renamed(office, 'unit:ikp', 'IKP')
    expect(loud(other, ON).get('unit:media')).toBe('IKP')
    expect(at.take()).toHaveLength(office.tables.unit.size)
  })

  it('is worked out for each day by itself', () => {
    const days = ofUnits<string>({ value: (_, on) => on })
    const next = addDays(ON, 1)
    expect(days.of(office, ON, 'unit:dinas')).toBe(ON)
    expect(days.of(office, next, 'unit:dinas')).toBe(next)
    expect(days(office, ON).get('unit:media')).toBe(ON)
    expect(days(office, next).get('unit:media')).toBe(next)
    const other = renamed(office, 'unit:media', 'Seksi Pers')
    expect(days(other, next).get('unit:media')).toBe(next)
    expect(days(other, ON).get('unit:media')).toBe(ON)
    const tomorrow: Derived<string> = ofUnits<string>({
      value: (read, on, key) => (on === ON ? tomorrow.of(read, next, key) : on),
    })
    expect(tomorrow(office, ON).get('unit:media')).toBe(next)
  })

  it('is worked out a few at a time, and a waiting one when it is asked for', () => {
    const many = structureOf(Array.from({ length: 70 }, (_, at) => unit(`u${at}`)))
    const at = heard()
    const names = ofUnits({
      value: (read, _, key) => {
        at.add(key)
        return get(read, key as UnitId)?.name
      },
    })
    const work = names.inSlices(many, ON)
    expect(work.next().done).toBe(false)
    expect(at.take()).toHaveLength(31)
    expect(names.of(many, ON, 'unit:u69')).toBe('u69')
    expect(work.next().done).toBe(false)
    expect(work.next().done).toBe(true)
    expect(new Set(at.take()).size).toBe(39)
    expect(names(many, ON).size).toBe(70)
    expect(at.take()).toEqual([])
  })

  it('goes on from the structure that differs least', () => {
    const at = heard()
    const paths = pathsOf(at)
    const ids = Array.from({ length: 150 }, (_, one) => `u${one}` as const)
    const first = structureOf(ids.map((id) => unit(id)))
    const far = structureOf(ids.map((id) => unit(id, { name: `${id} lain` })))
    paths(first, ON)
    expect(at.take()).toHaveLength(150)
    paths(far, ON)
    expect(at.take()).toHaveLength(150)
    expect(paths(renamed(first, 'unit:u7', 'tujuh'), ON).get('unit:u7')).toBe('tujuh')
    expect(at.take()).toEqual(['unit:u7'])
    expect(paths(renamed(far, 'unit:u8', 'delapan'), ON).get('unit:u9')).toBe('u9 lain')
    expect(at.take()).toEqual(['unit:u8'])
  })
})

describe('a trial', () => {
  it('works everything out from nothing, keeps nothing elsewhere, and tells what it read of the tables', () => {
    const at = heard()
    const paths = pathsOf(at)
    paths(office, ON)
    at.take()
    const trial = trialOf(office)
    expect(paths.of(trial.read, ON, 'unit:ikp')).toBe('Dinas Kominfo/Bidang Informasi Publik')
    expect(paths.of(trial.read, ON, 'unit:ikp')).toBe('Dinas Kominfo/Bidang Informasi Publik')
    expect(at.take()).toEqual(['unit:dinas', 'unit:ikp'])
    expect([...trial.reads.keys()]).toEqual(['unit'])
    expect([...(trial.reads.get('unit') ?? [])].sort()).toEqual(['unit:dinas', 'unit:ikp'])
    expect(paths(trial.read, ON).size).toBe(office.tables.unit.size)
    expect(paths(trial.read, addDays(ON, 1)).size).toBe(office.tables.unit.size)
    expect(trial.reads.get('unit')?.has('*')).toBe(false)
    expect(trial.read.tables.post.size).toBe(12)
    expect([...(trial.reads.get('post') ?? [])]).toEqual(['*'])
    expect(trial.read.groups.postsOf.get('unit:umum')).toHaveLength(2)
    expect([...trial.reads.keys()].sort()).toEqual(['post', 'unit'])
  })
})

describe('a structure that goes back', () => {
  it('has the values it had', () => {
    const paths = pathsOf(heard())
    const before = Object.fromEntries(paths(office, ON).entries())
    const other = apply(office, put(office, [unit('ikp', { name: 'IKP', parentId: 'unit:egov' })]))
    expect(paths(other, ON).get('unit:media')).toBe(
      'Dinas Kominfo/Bidang E-Government/IKP/Seksi Media',
    )
    const back = apply(other, diff(other, office))
    expect(Object.fromEntries(paths(back, ON).entries())).toEqual(before)
  })
})
