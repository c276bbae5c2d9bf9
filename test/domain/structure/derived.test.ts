import { describe, expect, it } from 'vitest'
import type { PersonId, PostId, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import type { Rule } from '../../../renderer/domain/structure/derivation.ts'
import {
  ANY_DAY,
  DERIVATIONS,
  derived,
  derivedWhenAsked,
  KeptDerivation,
} from '../../../renderer/domain/structure/derived.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { trialOf } from '../../../renderer/domain/structure/trial.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { person, post, smallOffice, unit } from '../small-office.ts'

const ON = day('2018-06-01')
const office = smallOffice()

type Units<V> = Rule<V> & { readonly keys: 'unit' }

/** Whose values were worked out since last asked. */
function heard() {
  const keys: string[] = []
  return {
    add: (key: string) => keys.push(key),
    take: () => keys.splice(0).sort(),
  }
}

/** A rule of a test is not one of the program, of which there is a list. */
function apart<T>(make: () => T): T {
  const made = make()
  DERIVATIONS.pop()
  return made
}

function ofUnits<V>(rule: Omit<Units<V>, 'keys' | 'name'>) {
  return apart(() => derived<V>({ name: 'of units', keys: 'unit', ...rule }))
}

function renamed(structure: Structure, id: UnitId, name: string): Structure {
  const held = get(structure, id)
  if (!held) throw new Error(`no ${id}`)
  return apply(structure, put(structure, [{ ...held, name }]))
}

/** The names from the top down to the unit: a value worked out of another of the same rule. */
function pathsOf(at: ReturnType<typeof heard>) {
  const paths = ofUnits<string>({
    value: (read, on, key) => {
      at.add(key)
      const held = get(read, key as UnitId)
      if (!held?.parentId) return held?.name
      return `${paths.of(read, on, held.parentId)}/${held.name}`
    },
  })
  return paths
}

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
    const tomorrow = ofUnits<string>({
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
      const above = ofUnits<number>({
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
    const ids = Array.from({ length: 2000 }, (_, at) => at)
    const chain = ids.map((at) => unit(`u${at}`, { parentId: at > 0 ? `unit:u${at - 1}` : null }))
    const depth = () => {
      const at = heard()
      const depths = ofUnits<number>({
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
    expect(asked.depths.of(structure, ON, 'unit:u1999')).toBe(1999)
    expect(asked.depths(structure, ON).get('unit:u1000')).toBe(1000)
    expect(new Set(asked.at.take()).size).toBe(2000)
    const whole = structureOf([...chain.slice(1), unit('u0', { parentId: 'unit:u1999' })])
    const { depths } = depth()
    expect(depths.of(whole, ON, 'unit:u700')).toBe(-1)
    expect(new Set(depths(whole, ON).values())).toEqual(new Set([-1]))
  })

  it('are worked out to the end though one of them fails', () => {
    let isBad = true
    const names = ofUnits<string>({
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
    expect(paths(other, ON).get('unit:media')).toBe('Dinas Kominfo/Bidang E-Government/IKP/Seksi Media')
    const back = apply(other, diff(other, office))
    expect(Object.fromEntries(paths(back, ON).entries())).toEqual(before)
  })
})
