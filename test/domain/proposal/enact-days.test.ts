import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishPost } from '../../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, post } from '../small-office.ts'
import { days, decree, enacted, FIRST, office, ofPerson, sk } from './enacting.ts'
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
    return ofPerson(value(enacted(live, change, {}, { sk })), 'person:ikp')
  }

  it('ends on the day before and begins anew on the first day, by the SK', () => {
    const list = renamed({ from: day('2020-01-02') })
    expect(days(list)).toEqual([
      ['2020-01-02', '2027-01-03'],
      ['2027-01-04', null],
    ])
    expect(list[1]).toMatchObject({
      decreeNo: sk.no,
      decreeDate: sk.date,
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
  it('begins on the first day, with the SK unless it has its own; the regulation is no SK', () => {
    const live = office()
    const change = put(live, [
      holds('tanpa', 'arsiparis', { from: null }),
      { ...holds('ikp', 'pranata', { from: null, decreeNo: '821/9' }), role: 'plt' },
      { ...holds('egov', 'pranata', { from: day('2026-12-15'), role: 'plt' }) },
    ])
    const next = value(enacted(live, change, {}, { sk }))
    expect(get(next, 'appointment:tanpa-arsiparis')).toMatchObject({
      from: FIRST,
      decreeNo: sk.no,
      decreeDate: sk.date,
    })
    const without = value(enacted(live, change))
    expect(get(without, 'appointment:tanpa-arsiparis')).toMatchObject({
      decreeNo: null,
      decreeDate: null,
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

describe('what was held on a post that goes', () => {
  it('stays in the history of who held it, a Plt ends on the day before by the decree', () => {
    const live = office(
      holds('tanpa', 'pranata', { from: day('2019-01-02'), until: day('2020-12-31') }),
      holds('ikp', 'pranata', { role: 'plt', from: day('2026-12-01'), until: day('2027-02-28') }),
    )
    const gone = value(abolishPost('post:pranata')(live))
    const terms = all(value(enacted(live, gone)), 'term').sort((a, b) => (a.id < b.id ? 1 : -1))
    expect(terms).toMatchObject([
      { personId: 'person:tanpa', from: '2019-01-02', until: '2020-12-31', endDecreeNo: null },
      { personId: 'person:ikp', role: 'plt', until: '2027-01-03', endDecreeNo: decree.no },
    ])
    expect(terms[0]).toMatchObject({ title: 'Pranata Komputer', unitName: 'Seksi Aplikasi' })
  })
})
