import { describe, expect, it } from 'vitest'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { mergeQuestions, twinOf } from '../../../renderer/domain/verbs/merge-questions.ts'
import { post, smallOfficeRecords, unit } from '../small-office.ts'

const office = (...more: Parameters<typeof structureOf>[0][]) =>
  structureOf([...smallOfficeRecords(), ...more.flatMap((some) => [...some])])
const asked = (structure: Structure, from: readonly `unit:${string}`[], into: `unit:${string}`) =>
  mergeQuestions(structure, from, into).map(({ postId, answers }) => [postId.slice(5), ...answers])

describe('what is asked before units are merged', () => {
  it('a head where another leads: abolished, functional, or kept as a post like others', () => {
    expect(asked(office(), ['unit:layanan'], 'unit:media')).toEqual([
      ['layanan', 'abolish', 'functional', 'keep'],
    ])
  })

  it('the first head where nobody leads may lead; the second finds it led', () => {
    const free = office([unit('kosong', { parentId: 'unit:ikp', type: 'seksi' })])
    expect(asked(free, ['unit:layanan', 'unit:media'], 'unit:kosong')).toEqual([
      ['layanan', 'lead', 'abolish', 'functional', 'keep'],
      ['media', 'abolish', 'functional', 'keep'],
    ])
  })

  it('a post of a title that is there, between two heads, leaves the place of the head free', () => {
    const free = office([
      unit('kosong', { parentId: 'unit:ikp', type: 'seksi' }),
      unit('asal', { parentId: 'unit:ikp', type: 'seksi' }),
      post('a', { unitId: 'unit:asal', title: 'Analis' }),
      post('b', { unitId: 'unit:kosong', title: 'Analis' }),
    ])
    expect(asked(free, ['unit:asal', 'unit:layanan'], 'unit:kosong')).toEqual([
      ['a', 'join', 'keep', 'abolish'],
      ['layanan', 'lead', 'abolish', 'functional', 'keep'],
    ])
  })

  it('nobody leads a functional group: each head becomes functional', () => {
    const group = office([unit('kjf', { parentId: 'unit:ikp', type: 'kjf' })])
    expect(asked(group, ['unit:layanan', 'unit:media'], 'unit:kjf')).toEqual([
      ['layanan', 'functional', 'abolish', 'keep'],
      ['media', 'functional', 'abolish', 'keep'],
    ])
  })

  it('nothing about a post whose title is nowhere else', () => {
    const one = office([post('a', { unitId: 'unit:layanan', order: 1, title: 'Analis' })])
    expect(asked(one, ['unit:layanan'], 'unit:media').map(([id]) => id)).toEqual(['layanan'])
  })
})

describe('the post of that title in the unit that stays', () => {
  const twin = (fields: Parameters<typeof post>[1]) => {
    const a = post('a', { unitId: 'unit:layanan', title: 'Analis  Data' })
    const b = post('b', { unitId: 'unit:media', order: 1, title: 'analis data', ...fields })
    return twinOf(office([a, b]), a, 'unit:media')
  }

  it('is told by title, whatever its letters, and by kind; a head is none', () => {
    expect(twin({})).toBe('post:b')
    expect(twin({ category: 'fungsional' })).toBeNull()
    expect(twin({ title: 'Analis Datum' })).toBeNull()
  })

  it('is no head', () => {
    const a = post('a', {
      unitId: 'unit:layanan',
      title: 'Kepala Seksi Media',
      category: 'pengawas',
    })
    expect(twinOf(office([a]), a, 'unit:media')).toBeNull()
  })

  it('is not the post itself', () => {
    const a = post('a', { unitId: 'unit:media', order: 1, title: 'Analis' })
    expect(twinOf(office([a]), a, 'unit:media')).toBeNull()
  })
})
