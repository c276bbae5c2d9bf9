import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { PostId, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  childrenOf,
  get,
  headOf,
  postsOf,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type MergeAnswer, mergeQuestions } from '../../../renderer/domain/verbs/merge-questions.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { done, seats } from '../done.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { holds, person, post, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

const DAY = { on: day('2018-12-31'), basis: 'Perwako 1/2018' }
const ANSWERS: readonly MergeAnswer[] = ['keep', 'lead', 'join', 'functional', 'abolish']

describe('merging units', () => {
  const twoSeksi = () =>
    structureOf([
      ...smallOfficeRecords(),
      post('analis-a', { unitId: 'unit:layanan', order: 1, title: 'Analis', seats: 2, unnamed: 1 }),
      post('analis-b', { unitId: 'unit:media', order: 1, title: 'ANALIS', seats: 1 }),
      person('andi'),
      holds('andi', 'analis-a'),
      unit('sub', { parentId: 'unit:layanan', type: 'generic', name: 'Loket' }),
    ])

  it('asks about the head and the post that is there already', () => {
    expect(mergeQuestions(twoSeksi(), ['unit:layanan'], 'unit:media')).toMatchObject([
      { postId: 'post:layanan', why: 'head', usual: 'abolish' },
      { postId: 'post:analis-a', why: 'same-title', otherId: 'post:analis-b', usual: 'join' },
    ])
  })

  it('the cases of joined posts go along, numbered after the seats that were there', () => {
    const vacancy = (id: string, postId: PostId, seat: number) =>
      vacancyRecord({ id: `vacancy:${id}`, postId, seat, since: DAY.on, cause: 'rotasi' })
    const structure = structureOf([
      ...smallOfficeRecords(),
      post('analis-a', { unitId: 'unit:layanan', order: 1, title: 'Analis', seats: 2 }),
      post('analis-b', { unitId: 'unit:media', order: 1, title: 'Analis', seats: 3 }),
      vacancy('a1', 'post:analis-a', 1),
      vacancy('a2', 'post:analis-a', 2),
      vacancy('b1', 'post:analis-b', 1),
      stepRecord({ id: 'step:1', vacancyId: 'vacancy:a2', stage: 'dilaporkan' }),
    ])
    const next = done(structure, mergeUnits({ from: ['unit:layanan'], into: 'unit:media', ...DAY }))
    const cases = all(next, 'vacancy').map(({ id, postId, seat }) => [id, postId, seat])
    expect(cases.sort()).toEqual([
      ['vacancy:a1', 'post:analis-b', 4],
      ['vacancy:a2', 'post:analis-b', 5],
      ['vacancy:b1', 'post:analis-b', 1],
    ])
    expect(get(next, 'step:1')?.vacancyId).toBe('vacancy:a2')
    expect(get(next, 'post:analis-b')?.seats).toBe(5)
  })

  it('joins posts of one title with their holders, takes units along, and leaves lines', () => {
    const next = done(
      twoSeksi(),
      mergeUnits({ from: ['unit:layanan'], into: 'unit:media', ...DAY }),
    )
    expect(get(next, 'post:analis-b' as const)).toMatchObject({ seats: 3, unnamed: 1 })
    expect(get(next, 'appointment:andi-analis-a')).toEqual({
      ...get(twoSeksi(), 'appointment:andi-analis-a'),
      postId: 'post:analis-b',
    })
    expect(get(next, 'unit:sub' as const)?.parentId).toBe('unit:media')
    expect(headOf(next, 'unit:media')).toBe('post:media')
    expect(get(next, 'person:layanan' as const)).toBeDefined()
    expect(
      all(next, 'succession').map(({ act, fromId, toId, on }) => [act, fromId, toId, on]),
    ).toEqual(
      expect.arrayContaining([
        ['merge', 'unit:layanan', 'unit:media', '2018-12-31'],
        ['merge', 'post:analis-a', 'post:analis-b', '2018-12-31'],
      ]),
    )
  })

  it('turns heads of seksi into functional posts of a group (penyetaraan jabatan), the same record and holder', () => {
    const base = structureOf([
      ...smallOfficeRecords(),
      unit('kjf', { parentId: 'unit:ikp', type: 'kjf', name: 'Kelompok Jabatan Fungsional' }),
    ])
    const next = done(
      base,
      mergeUnits({
        from: ['unit:layanan', 'unit:media'],
        into: 'unit:kjf',
        answers: { 'post:layanan': 'functional', 'post:media': 'functional' },
        titles: { 'post:layanan': 'Pranata Humas Ahli Muda' },
        ...DAY,
      }),
    )
    expect(childrenOf(next, 'unit:ikp')).toEqual(['unit:kjf'])
    expect(get(next, 'post:layanan' as const)).toMatchObject({
      title: 'Pranata Humas Ahli Muda',
      category: 'fungsional',
      eselon: null,
      head: false,
      unitId: 'unit:kjf',
    })
    expect(get(next, 'appointment:layanan-layanan' as const)?.postId).toBe('post:layanan')
  })

  it('makes one functional group of two', () => {
    const base = structureOf([
      ...smallOfficeRecords(),
      unit('kjf-a', { parentId: 'unit:ikp', type: 'kjf' }),
      unit('kjf-b', { parentId: 'unit:egov', type: 'kjf' }),
      post('prakom', { unitId: 'unit:kjf-b' }),
    ])
    const next = done(base, mergeUnits({ from: ['unit:egov'], into: 'unit:ikp', ...DAY }))
    expect(get(next, 'post:prakom' as const)?.unitId).toBe('unit:kjf-a')
    expect(all(next, 'unit').filter(({ type }) => type === 'kjf')).toHaveLength(1)
  })

  it('refuses a unit into itself, into one below it, and nothing at all', () => {
    const merge = (from: readonly UnitId[], into: UnitId) =>
      mergeUnits({ from, into, ...DAY })(smallOffice())
    expect(merge(['unit:ikp'], 'unit:media')).toMatchObject({
      problem: { code: 'merge-into-below' },
    })
    expect(merge(['unit:ikp'], 'unit:ikp')).toMatchObject({ problem: { code: 'merge-nothing' } })
    expect(merge([], 'unit:ikp')).toMatchObject({ problem: { code: 'merge-nothing' } })
    expect(merge(['unit:mars'], 'unit:ikp')).toMatchObject({ problem: { code: 'unit-gone' } })
  })

  it('of any units with any answers is sound, can be taken back, and loses no person and no seat unasked', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.nat(99), { minLength: 2, maxLength: 4 }),
        fc.array(fc.nat(4)),
        (story, picks, answers) => {
          const base = apply(smallOffice(), changeOfSteps(smallOffice(), story))
          const units = all(base, 'unit')
            .map(({ id }) => id)
            .sort()
          const [into, ...from] = picks.map((pick) => units[pick % units.length] as UnitId)
          const posts = all(base, 'post')
            .map(({ id }) => id)
            .sort()
          const chosen = Object.fromEntries(
            posts.map((id, at): [PostId, MergeAnswer] => [
              id,
              ANSWERS[answers[at % Math.max(1, answers.length)] ?? 0] ?? 'keep',
            ]),
          )
          const edit = mergeUnits({
            from: [...new Set(from)],
            into: into as UnitId,
            answers: chosen,
            ...DAY,
          })
          if (!edit(base).ok) return
          const next = done(base, edit)
          expect(all(next, 'person').length).toBe(all(base, 'person').length)
          const lost = from
            .flatMap((id) => postsOf(base, id))
            .filter((id) => chosen[id] === 'abolish')
          const lostSeats = [...new Set(lost)].reduce(
            (sum, id) => sum + (get(base, id)?.seats ?? 0),
            0,
          )
          expect(seats(next)).toBe(seats(base) - lostSeats)
          for (const id of new Set(from)) expect(get(next, id)).toBeUndefined()
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  }, 30_000)
})
