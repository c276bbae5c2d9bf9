import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { successionRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Appointment, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { all, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, person, post } from '../small-office.ts'
import { days, decree, enacted, FIRST, office, ofPerson } from './enacting.ts'
import { value } from './small-reform.ts'

describe('a holder whom the draft takes off a post that stays', () => {
  const left = (held: Partial<Appointment>) => {
    const live = office(holds('tanpa', 'arsiparis', held))
    const change = drop(live, ['appointment:tanpa-arsiparis'])
    return get(value(enacted(live, change, {}, { leftWithout: PLACED })), LEFT)
  }
  const LEFT = 'appointment:tanpa-arsiparis'
  const PLACED = { 'person:tanpa': { reason: 'Menunggu penempatan' } }

  it('held it until the day before the new structure, not on its first day', () => {
    expect(left({ from: day('2020-01-02') })).toMatchObject({
      until: '2027-01-03',
      endCause: 'penyederhanaan-organisasi',
    })
    expect(left({ from: null })?.until).toBe('2027-01-03')
  })

  it('keeps the last day and the cause that were on record, where they are not later', () => {
    const until = (date: string) => left({ until: day(date), endCause: 'pensiun-bup' })
    expect(until('2026-12-31')).toMatchObject({ until: '2026-12-31', endCause: 'pensiun-bup' })
    expect(until('2027-01-02')?.until).toBe('2027-01-02')
    expect(until('2027-01-03')?.until).toBe('2027-01-03')
    expect(until('2027-01-04')?.until).toBe('2027-01-03')
    expect(until('2027-02-28')?.until).toBe('2027-01-03')
  })

  it('was never there where the first day would have been that of the new structure or later', () => {
    expect(left({ from: day('2027-01-02') })?.until).toBe('2027-01-03')
    expect(left({ from: day('2027-01-03') })?.until).toBe('2027-01-03')
    expect(left({ from: day('2027-01-04') })).toBeUndefined()
    expect(left({ from: day('2027-01-05') })).toBeUndefined()
  })
})

describe('a holder whose post bears another name (pengukuhan)', () => {
  const renamed = (held: Partial<Appointment>) => {
    const live = office(holds('ikp', 'ikp', held))
    const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(live))
    return ofPerson(value(enacted(live, change)), 'person:ikp')
  }

  it('ends on the day before and begins anew on the first day, by the decree', () => {
    const list = renamed({ from: day('2020-01-02') })
    expect(days(list)).toEqual([
      ['2020-01-02', '2027-01-03'],
      ['2027-01-04', null],
    ])
    expect(list[1]).toMatchObject({
      decreeNo: decree.no,
      decreeDate: decree.date,
      postId: 'post:ikp',
    })
    expect(list[0]?.endCause).toBe('penyederhanaan-organisasi')
    expect(days(renamed({ from: null }))).toEqual([
      [null, '2027-01-03'],
      ['2027-01-04', null],
    ])
  })

  it('who took it up the day before is installed anew, who takes it up on the first day is not', () => {
    expect(days(renamed({ from: day('2027-01-03') }))).toEqual([
      ['2027-01-03', '2027-01-03'],
      ['2027-01-04', null],
    ])
    expect(days(renamed({ from: day('2027-01-04') }))).toEqual([['2027-01-04', null]])
    expect(days(renamed({ from: day('2027-01-05') }))).toEqual([['2027-01-05', null]])
  })

  it('keeps a post of the same name as it is, and acting is no pengukuhan', () => {
    const live = office(
      { ...holds('ikp', 'media', { role: 'plt', from: day('2026-12-01') }), id: 'appointment:plt' },
      holds('media', 'media', { until: day('2026-11-30') }),
    )
    const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(live))
    const next = value(enacted(live, change))
    expect(get(next, 'appointment:plt')).toEqual(get(live, 'appointment:plt'))
    expect(get(next, 'appointment:egov-egov')).toEqual(get(live, 'appointment:egov-egov'))
  })
})

describe('what the draft brings', () => {
  it('begins on the first day, with the decree unless it has its own', () => {
    const live = office()
    const change = put(live, [
      holds('tanpa', 'arsiparis', { from: null }),
      { ...holds('ikp', 'pranata', { from: null, decreeNo: '821/9' }), role: 'plt' },
      { ...holds('egov', 'pranata', { from: day('2026-12-15'), role: 'plt' }) },
    ])
    const next = value(enacted(live, change))
    expect(get(next, 'appointment:tanpa-arsiparis')).toMatchObject({
      from: FIRST,
      decreeNo: decree.no,
    })
    expect(get(next, 'appointment:ikp-pranata')).toMatchObject({ from: FIRST, decreeNo: '821/9' })
    expect(get(next, 'appointment:egov-pranata')).toMatchObject({
      from: '2026-12-15',
      decreeNo: null,
    })
  })

  it('opens a case for every free seat of a new post from the first day, the last seats of it', () => {
    const live = office()
    const created = post('statistisi', { unitId: 'unit:ikp', seats: 4, unnamed: 1, order: 3 })
    const placed = holds('tanpa', 'statistisi', { from: null })
    const next = value(enacted(live, put(live, [created, placed])))
    expect(
      all(next, 'vacancy')
        .sort((a, b) => a.seat - b.seat)
        .map(({ postId, since, cause, seat }) => [postId, since, cause, seat]),
    ).toEqual([
      ['post:statistisi', FIRST, 'jabatan-baru', 3],
      ['post:statistisi', FIRST, 'jabatan-baru', 4],
    ])
  })

  it('has its line of descent and the decree as its basis from that day', () => {
    const live = office()
    const created = post('statistisi', { unitId: 'unit:ikp', seats: 1, order: 3 })
    const renamed = value(renameUnit('unit:media', 'Seksi Media Baru')(live))
    const change = squash(renamed, put(apply(live, renamed), [created]))
    const next = value(enacted(live, change))
    const lines = all(next, 'succession').map(({ act, fromId, toId, on, basis }) => [
      act,
      fromId,
      toId,
      on,
      basis,
    ])
    expect(lines).toContainEqual([
      'create',
      null,
      'post:statistisi',
      FIRST,
      'perwako 40 Tahun 2026',
    ])
    expect(lines).toContainEqual([
      'rename',
      'unit:media',
      'unit:media',
      FIRST,
      'perwako 40 Tahun 2026',
    ])
    expect(get(next, 'setting:decreeNo')?.value).toBe(decree.no)
    expect(get(next, 'setting:decreeDate')?.value).toBe(decree.date)
  })
})

describe('a structure is put in force', () => {
  const live = office()
  const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(live))
  const code = (
    input: Parameters<typeof enacted>[2],
    fields: Partial<Proposal> = {},
    what: Change = change,
  ) => {
    const result = enacted(live, what, input, fields)
    return result.ok ? 'done' : result.problem.code
  }

  it('on its first day or later, not on the eve', () => {
    expect(code({ today: '2027-01-03' })).toBe('not-in-force-yet')
    expect(code({ today: '2027-01-04' })).toBe('done')
    expect(code({ today: '2027-01-05' })).toBe('done')
  })

  it('not from a day before the one in force began', () => {
    expect(code({ since: '2027-01-03' })).toBe('done')
    expect(code({ since: '2027-01-04' })).toBe('done')
    expect(code({ since: '2027-01-05' })).toBe('in-force-before-present')
  })

  it('only where it is ditetapkan by a decree and changes something', () => {
    expect(code({}, { status: 'diputus' })).toBe('proposal-step')
    expect(code({}, { decree: null })).toBe('proposal-step')
    expect(code({}, {}, {})).toBe('proposal-empty')
  })

  it('not while a holder of an abolished post hangs in the air', () => {
    const held = office(holds('tanpa', 'arsiparis'))
    const off = drop(held, ['appointment:tanpa-arsiparis'])
    expect(enacted(held, off)).toMatchObject({
      problem: { code: 'holders-undecided', params: { count: 1, names: 'Pegawai tanpa' } },
    })
  })
})

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
