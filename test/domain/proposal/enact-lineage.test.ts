import { describe, expect, it } from 'vitest'
import { successionRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { takenOut } from '../../../renderer/domain/structure/references.ts'
import { all, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { delayer } from '../../../renderer/domain/templates/delayer.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, person, post, unit } from '../small-office.ts'
import { days, decree, enacted, FIRST, office, ofPerson } from './enacting.ts'
import { value } from './small-reform.ts'

describe('where units are merged or abolished', () => {
  const live = office(
    post('analis-a', { unitId: 'unit:layanan', order: 1, title: 'Analis' }),
    post('analis-b', { unitId: 'unit:media', order: 1, title: 'Analis' }),
    holds('tanpa', 'analis-a', { from: day('2020-01-02') }),
    holds('egov', 'analis-a', { role: 'plt', from: day('2026-12-01') }),
  )
  const without = { leftWithout: { 'person:layanan': { reason: 'Menunggu penempatan' } } }
  const merging = value(
    mergeUnits({ from: ['unit:layanan'], into: 'unit:media', on: day('2026-11-01'), basis: null })(
      live,
    ),
  )
  const merged = () => value(enacted(live, merging, {}, without))
  const lines = (of: Structure) =>
    all(of, 'succession')
      .map(({ act, fromId, toId, on, basis }) => [act, fromId, toId, on, basis].join(' '))
      .sort()

  it('each line the editor left bears the first day and the decree, and none is told twice', () => {
    const told = `${FIRST} perwako ${decree.no}`
    expect(lines(merged())).toEqual([
      `merge post:analis-a post:analis-b ${told}`,
      `merge unit:layanan unit:media ${told}`,
    ])
  })

  it('a line the draft already holds is not told again', () => {
    const given = (
      act: 'rename' | 'move' | 'abolish',
      fromId: Unit['id'],
      toId: Unit['id'] | null,
    ) => successionRecord({ id: `succession:${act}`, act, fromId, toId, on: FIRST, basis: '' })
    const base = office()
    const off = value(abolishUnits(['unit:media'])(base))
    const named = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(apply(base, off)))
    const draft = squash(off, named)
    const told = put(apply(base, draft), [
      given('rename', 'unit:ikp', 'unit:ikp'),
      given('abolish', 'unit:media', null),
    ])
    const lost = { leftWithout: { 'person:media': { reason: 'Menunggu penempatan' } } }
    const after = value(enacted(base, squash(draft, told), {}, lost))
    const units = lines(after).filter((one) => one.includes('unit:'))
    expect(units.map((one) => one.split(' ').slice(0, 2))).toEqual([
      ['abolish', 'unit:media'],
      ['rename', 'unit:ikp'],
    ])
  })

  it('a post that goes along with its unit is told by the line of the unit, one that goes alone has its own', () => {
    expect(get(merged(), 'post:layanan'), 'the head of the merged unit').toBeUndefined()
    expect(lines(merged()).filter((one) => one.includes('post:layanan'))).toEqual([])
    const base = office()
    const told = (draft: Change, leaves: readonly string[] = []) => {
      const leftWithout = Object.fromEntries(leaves.map((id) => [id, { reason: 'Menunggu' }]))
      const after = value(enacted(base, draft, {}, { leftWithout }))
      return lines(after).map((one) => one.split(` ${FIRST}`)[0])
    }
    const media = ['person:media']
    expect(told(value(abolishUnits(['unit:media'])(base)), media)).toEqual(['abolish unit:media '])
    expect(told(takenOut(base, ['post:media']), media)).toEqual(['abolish post:media '])
    const data = unit('data', { parentId: 'unit:egov', order: 3, type: 'seksi' })
    const head = post('data', { unitId: 'unit:data', head: true })
    expect(told(put(base, [data, head]))).toEqual(['create  unit:data'])
    expect(told(put(base, [{ ...head, unitId: 'unit:umum', head: false }]))).toEqual([
      'create  post:data',
    ])
  })

  it('a functional post in place of a head is told as another name, a group as where its units went', () => {
    const base = office()
    const functional = { category: 'fungsional', eselon: null, head: false } as const
    const equalised = value(
      changePost('post:media', { ...functional, title: 'Pranata Humas Ahli Muda' })(base),
    )
    expect(lines(value(enacted(base, equalised))).map((one) => one.split(' ', 3))).toContainEqual([
      'rename',
      'post:media',
      'post:media',
    ])
    const group = value(
      delayer({
        unitIds: ['unit:aplikasi', 'unit:infra'],
        titles: {},
        groupId: () => 'unit:kjf',
        on: FIRST,
        basis: null,
      })(base),
    )
    const acts = lines(value(enacted(base, group))).map((one) => one.split(' ')[0])
    expect(new Set(acts)).toEqual(new Set(['merge']))
  })

  it('who took over the tasks of a unit and is abolished too has a line of its own', () => {
    const base = office()
    const into = { unitId: 'unit:media' as const, on: FIRST, basis: null }
    const first = value(abolishUnits(['unit:layanan'], into)(base))
    const second = value(abolishUnits(['unit:media'])(apply(base, first)))
    const reason = { reason: 'Menunggu penempatan' }
    const leftWithout = { 'person:media': reason, 'person:layanan': reason }
    const after = value(enacted(base, squash(first, second), {}, { leftWithout }))
    expect(lines(after).map((one) => one.split(' ', 2))).toEqual([
      ['abolish', 'unit:layanan'],
      ['abolish', 'unit:media'],
    ])
  })

  it('what comes with a line of its own gets no second one', () => {
    const base = office()
    const line = { act: 'create', fromId: null, toId: 'unit:data', on: FIRST, basis: '' } as const
    const created = put(base, [
      unit('data', { parentId: 'unit:egov', order: 3, type: 'seksi' }),
      successionRecord({ id: 'succession:data', ...line }),
    ])
    expect(lines(value(enacted(base, created)))).toHaveLength(1)
  })

  it('a line keeps the basis it was given', () => {
    const based = mergeUnits({
      from: ['unit:layanan'],
      into: 'unit:media',
      on: day('2026-11-01'),
      basis: 'Kajian 2/2026',
    })
    const list = lines(value(enacted(live, value(based(live)), {}, without)))
    expect(list.filter((one) => one.endsWith('Kajian 2/2026'))).toHaveLength(2)
  })

  it('who sat on a joined post is sworn in on the other; who only acts there is not', () => {
    const next = merged()
    const list = ofPerson(next, 'person:tanpa')
    expect(list.map(({ postId, from, until }) => [postId, from, until])).toEqual([
      ['post:analis-b', '2020-01-02', '2027-01-03'],
      ['post:analis-b', FIRST, null],
    ])
    expect(get(next, 'appointment:egov-analis-a')).toMatchObject({
      postId: 'post:analis-b',
      role: 'plt',
      until: null,
    })
    expect(ofPerson(next, 'person:layanan'), 'of an abolished post nothing is left').toEqual([])
  })

  it('whom the draft appoints from an earlier day of its own is not sworn in anew', () => {
    const base = office()
    const placed = holds('tanpa', 'arsiparis', { from: day('2026-12-01') })
    expect(days(ofPerson(value(enacted(base, put(base, [placed]))), 'person:tanpa'))).toEqual([
      ['2026-12-01', null],
    ])
  })

  it('an appointment whose first day nobody knows keeps it when the draft corrects its papers', () => {
    const base = office(holds('tanpa', 'arsiparis'))
    const corrected = put(base, [holds('tanpa', 'arsiparis', { decreeNo: '821/7' })])
    expect(ofPerson(value(enacted(base, corrected)), 'person:tanpa')).toMatchObject([
      { from: null, decreeNo: '821/7' },
    ])
  })

  it('an appointment that had ended, and one that a person moves from, are not sworn in anew', () => {
    const renamed = office(holds('ikp', 'ikp', { from: day('2020-01-02') }), {
      ...holds('ikp', 'ikp', { until: day('2019-12-31') }),
      id: 'appointment:first' as const,
    })
    const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(renamed))
    const after = value(enacted(renamed, change))
    expect(get(after, 'appointment:first')?.until).toBe('2019-12-31')
    expect(days(ofPerson(after, 'person:ikp'))).toContainEqual([FIRST, null])
    expect(ofPerson(after, 'person:ikp')).toHaveLength(3)
    expect(ofPerson(after, 'person:egov')).toHaveLength(1)
  })

  it('of two posts of one person only the one that bears another name is sworn in anew', () => {
    const base = office(holds('ikp', 'arsiparis', { from: day('2020-01-02') }))
    const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(base))
    const after = value(enacted(base, change))
    expect(get(after, 'appointment:ikp-arsiparis')?.until).toBeNull()
    expect(get(after, 'appointment:ikp-ikp')?.until).toBe('2027-01-03')
  })

  it('a post that stays and is given more seats opens no case by itself', () => {
    const base = office()
    const after = value(enacted(base, value(changePost('post:media', { seats: 3 })(base))))
    expect(all(after, 'vacancy')).toEqual([])
  })

  it('a case that the draft brings for a seat is not opened twice', () => {
    const created = post('statistisi', { unitId: 'unit:ikp', seats: 2, order: 3 })
    const given = vacancyRecord({
      id: 'vacancy:draft',
      postId: 'post:statistisi',
      seat: 2,
      since: day('2026-12-01'),
      cause: 'jabatan-baru',
    })
    const base = office()
    const after = value(enacted(base, put(base, [created, given])))
    const cases = all(after, 'vacancy').sort((a, b) => a.seat - b.seat)
    expect(cases.map(({ seat, since }) => [seat, since])).toEqual([
      [1, FIRST],
      [2, '2026-12-01'],
    ])
  })

  it('a person put on file, a setting or a line of another kind brings nothing of its own', () => {
    const base = office()
    const change = put(base, [person('baru'), post('statistisi', { unitId: 'unit:ikp', order: 3 })])
    const after = value(enacted(base, change))
    expect(all(after, 'succession')).toHaveLength(1)
    expect(all(after, 'vacancy')).toHaveLength(1)
    expect(all(after, 'appointment')).toHaveLength(all(base, 'appointment').length)
  })
})
