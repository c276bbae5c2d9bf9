import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Source } from '../../../renderer/domain/structure/derived/derivation.ts'
import { Readers } from '../../../renderer/domain/structure/derived/readers.ts'

const SOURCES: readonly Source[] = ['unit', 'post']
/** Few things are read by many: from one reader to more than a list takes. */
const read = fc.record({
  source: fc.constantFrom(...SOURCES),
  at: fc.nat({ max: 3 }).map((at) => `unit:${at}`),
  key: fc.nat({ max: 180 }).map((key) => `unit:${key}`),
  isAsked: fc.nat({ max: 12 }).map((one) => one === 0),
})

it('knows every key that read a thing, whenever it is asked', () => {
  let most = 0
  fc.assert(
    fc.property(fc.array(read, { minLength: 300, maxLength: 900 }), (reads) => {
      const readers = new Readers()
      const plain = new Map<string, Set<string>>()
      const ask = (source: Source, at: string) => {
        const found = new Set<string>()
        readers.into(found, source, at)
        const expected = plain.get(`${source} ${at}`) ?? new Set()
        most = Math.max(most, expected.size)
        // Who read what bears its own name is not written down: all of that source are taken for those.
        found.delete(at)
        expected.delete(at)
        expect([...found].sort()).toEqual([...expected].sort())
      }
      for (const { source, at, key, isAsked } of reads) {
        readers.add(source, at, key)
        const name = `${source} ${at}`
        plain.set(name, (plain.get(name) ?? new Set()).add(key))
        if (isAsked) ask(source, at)
      }
      for (const source of SOURCES) for (let at = 0; at < 4; at++) ask(source, `unit:${at}`)
    }),
    { numRuns: 60 },
  )
  expect(most).toBeGreaterThan(40)
})

it('counts a read once, however often it is read', () => {
  const readers = new Readers()
  for (let turn = 0; turn < 100; turn++) {
    readers.into(new Set(), 'unit', 'unit:a')
    for (const key of ['unit:b', 'unit:c']) readers.add('unit', 'unit:a', key)
  }
  expect(readers.count).toBeLessThan(100)
})

it('tells those that read a thing and no other, also after it was asked often', () => {
  const readers = new Readers()
  const ask = (source: Source, at: string) => {
    const found = new Set<string>()
    readers.into(found, source, at)
    return [...found].sort()
  }
  readers.add('unit', 'unit:a', 'unit:b')
  readers.add('unit', 'unit:a', 'unit:c')
  readers.add('unit', 'unit:d', 'unit:b')
  for (let turn = 0; turn < 40; turn++) {
    expect(ask('unit', 'unit:a')).toEqual(['unit:b', 'unit:c'])
    expect(ask('unit', 'unit:d')).toEqual(['unit:b'])
    expect(ask('unit', 'unit:e')).toEqual([])
    expect(ask('post', 'unit:a')).toEqual([])
  }
  expect(readers.count).toBe(3)
  readers.add('unit', 'unit:b', 'unit:b')
  expect(readers.count).toBe(3)
  expect(ask('unit', 'unit:b')).toEqual(['unit:b'])
})

it.each([40, 2000])('counts each of %i readers once, among few names or many', (names) => {
  const readers = new Readers()
  for (let one = 0; one < names; one++) readers.add('post', `post:${one}`, `unit:${one}`)
  for (let turn = 0; turn < 20; turn++) readers.into(new Set(), 'post', 'post:0')
  for (let turn = 0; turn < 3; turn++) {
    for (let one = 0; one < 40; one++) readers.add('unit', 'unit:a', `unit:${one}`)
    const found = new Set<string>()
    for (let again = 0; again < 20; again++) readers.into(found, 'unit', 'unit:a')
    expect(found.size).toBe(40)
  }
  expect(readers.count).toBe(names + 40)
})
