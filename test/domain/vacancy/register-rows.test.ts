import { describe, expect, it } from 'vitest'
import type { ActingNow } from '../../../renderer/domain/acting/acting.ts'
import { freezeRecord } from '../../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { bandOf } from '../../../renderer/domain/vacancy/register/age-band.ts'
import type { RegisterRow } from '../../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  type Grouping,
  type RegisterView,
  registerLines,
  type SortColumn,
  totalsOf,
  viewRows,
  WHOLE_VIEW,
} from '../../../renderer/registers/vacancies/view.ts'
import { post, unit } from '../small-office.ts'

const FREEZE = freezeRecord({
  id: 'freeze:w',
  name: 'Pilkada',
  from: day('2018-02-12'),
  until: null,
  basis: 'UU 10/2016',
})
const actingFor = (daysLeft: number) => ({ daysLeft }) as ActingNow

function row(id: string, fields: Partial<RegisterRow> = {}): RegisterRow {
  const days = fields.days ?? null
  return {
    post: post(id, { title: id }),
    seat: 1,
    vacantSeats: 1,
    since: null,
    sinceTold: true,
    days,
    band: bandOf(days),
    cause: null,
    expected: false,
    askedOn: null,
    acting: null,
    actingComing: null,
    vacancyId: null,
    stage: null,
    waitsFor: null,
    blockedBy: [],
    candidateId: null,
    targetDate: null,
    key: `post:${id} 1`,
    unit: 'U',
    office: 'Dinas A',
    officeId: 'unit:a',
    actingName: null,
    candidateName: null,
    text: id,
    ...fields,
  }
}

const keys = (rows: readonly RegisterRow[]) => rows.map(({ post: { title } }) => title).join('')
const sorted = (sortBy: SortColumn, rows: readonly RegisterRow[], descending = false) =>
  keys(viewRows(rows, { ...WHOLE_VIEW, sortBy, descending }))
const shown = (rows: readonly RegisterRow[], view: Partial<RegisterView>) =>
  keys(viewRows(rows, { ...WHOLE_VIEW, ...view }))

describe('the order of the register', () => {
  it('is that of the eselon, those without last; within one the longest vacant, the unknown first', () => {
    const rows = [
      row('a', { post: post('a', { title: 'a', eselon: null }) }),
      row('b', { post: post('b', { title: 'b', eselon: 'III.a' }), days: 5 }),
      row('c', { post: post('c', { title: 'c', eselon: 'III.a' }), days: 50 }),
      row('d', { post: post('d', { title: 'd', eselon: 'III.a' }) }),
      row('e', { post: post('e', { title: 'e', eselon: 'II.b' }), days: 1 }),
    ]
    expect(sorted('eselon', rows)).toBe('edcba')
    expect(sorted('eselon', rows, true)).toBe('abcde')
  })

  it.each<[SortColumn, Partial<RegisterRow>, Partial<RegisterRow>]>([
    [
      'kelas',
      { post: post('b', { title: 'b', kelas: 8 }) },
      { post: post('a', { title: 'a', kelas: 9 }) },
    ],
    [
      'kelas',
      { post: post('b', { title: 'b', kelas: 17 }) },
      { post: post('a', { title: 'a', kelas: null }) },
    ],
    ['since', { since: null }, { since: day('2018-01-01') }],
    ['since', { since: day('2018-01-01') }, { since: day('2018-01-02') }],
    ['cause', { cause: 'pensiun-bup' }, { cause: null }],
    ['acting', { acting: actingFor(3) }, { acting: actingFor(30) }],
    ['acting', { acting: actingFor(30) }, { acting: null }],
    ['stage', { stage: null }, { stage: 'dilaporkan' }],
    [
      'wait',
      { waitsFor: { kind: 'freeze', freeze: FREEZE, freeFrom: null } },
      { waitsFor: { kind: 'step', stage: 'dilaporkan' } },
    ],
    [
      'wait',
      { waitsFor: { kind: 'step', stage: 'dilaporkan' } },
      { waitsFor: { kind: 'filled', on: day('2018-10-05'), name: 'X' } },
    ],
    [
      'wait',
      { waitsFor: { kind: 'filled', on: day('2018-10-05'), name: 'X' } },
      { waitsFor: { kind: 'filled', on: day('2018-10-06'), name: 'A' } },
    ],
    [
      'wait',
      { waitsFor: { kind: 'filled', on: day('2018-10-06'), name: 'X' } },
      { waitsFor: null },
    ],
    ['candidate', { candidateName: 'Zainal' }, { candidateName: null }],
    ['candidate', { candidateName: 'Ani' }, { candidateName: 'Budi' }],
    ['target', { targetDate: day('2018-12-31') }, { targetDate: null }],
    ['target', { targetDate: day('2018-12-30') }, { targetDate: day('2018-12-31') }],
  ])(
    'by %s puts the first before the second, and turned round behind it',
    (column, first, second) => {
      const rows = [row('a', second), row('b', first)]
      expect(sorted(column, rows)).toBe('ba')
      expect(sorted(column, rows, true)).toBe('ab')
    },
  )

  it('of equals is that of titles, then of seats', () => {
    expect(sorted('kelas', [row('c'), row('a'), row('b')])).toBe('abc')
    expect(sorted('post', [row('c'), row('a'), row('b')], true)).toBe('cba')
    const seats = [2, 1].map((seat) => row('a', { seat, key: `post:a ${seat}` }))
    expect(viewRows(seats, WHOLE_VIEW).map(({ seat }) => seat)).toEqual([1, 2])
  })
})

describe('what the register shows', () => {
  const rows = [
    row('a', { cause: 'meninggal', days: 31, acting: actingFor(3), text: 'kepala seksi media' }),
    row('b', { blockedBy: [FREEZE], days: 30, text: 'kepala bidang' }),
    row('c', { post: post('c', { title: 'c', eselon: 'IV.a', category: 'pengawas' }), days: 181 }),
  ]

  it('is what each filter asks for', () => {
    expect(shown(rows, { cause: 'none', sortBy: 'post' })).toBe('bc')
    expect(shown(rows, { cause: 'meninggal' })).toBe('a')
    expect(shown(rows, { band: '90' })).toBe('a')
    expect(shown(rows, { acting: 'with' })).toBe('a')
    expect(shown(rows, { acting: 'without', sortBy: 'post' })).toBe('bc')
    expect(shown(rows, { blockedOnly: true })).toBe('b')
    expect(shown(rows, { eselon: 'none', sortBy: 'post' })).toBe('ab')
    expect(shown(rows, { eselon: 'IV.a' })).toBe('c')
    expect(shown(rows, { office: 'unit:b' })).toBe('')
    expect(shown(rows, { family: 'leading' })).toBe('c')
  })

  it('has every word that is typed, in any order', () => {
    expect(shown(rows, { text: ' Media  kepala ' })).toBe('a')
    expect(shown(rows, { text: 'kepala', sortBy: 'post' })).toBe('ab')
    expect(shown(rows, { text: 'kepala camat' })).toBe('')
  })
})

describe('the groups of the register', () => {
  const heads = (by: Grouping, rows: readonly RegisterRow[]) =>
    registerLines(
      structureOf([unit('b', { type: 'dinas', order: 0 }), unit('a', { type: 'dinas', order: 1 })]),
      rows,
      by,
    ).flatMap((line) => (line.kind === 'group' ? [line.value] : []))

  it('stand in the order of what they are by; what has none is last', () => {
    const eselon = (value: 'II.b' | 'IV.a' | null) =>
      row(`e${value}`, { post: post('x', { title: 'x', eselon: value }) })
    expect(heads('eselon', [eselon(null), eselon('IV.a'), eselon('II.b')])).toEqual([
      'II.b',
      'IV.a',
      '',
    ])
    const aged = [1, 31, 91, 181, null].map((days) => row(`d${days}`, { days, band: bandOf(days) }))
    expect(heads('band', aged)).toEqual(['unknown', 'over', '180', '90', '30'])
    expect(
      heads('cause', [
        row('a'),
        row('b', { cause: 'pensiun-bup' }),
        row('c', { cause: 'meninggal' }),
      ]),
    ).toEqual(['meninggal', 'pensiun-bup', ''])
    expect(heads('stage', [row('a'), row('b', { stage: 'dilaporkan' })])).toEqual([
      'dilaporkan',
      '',
    ])
    expect(heads('none', [row('a')])).toEqual([])
  })

  it('keep the order of their rows, and say their sums', () => {
    const rows = [
      row('b', { cause: 'meninggal' }),
      row('a'),
      row('c', { cause: 'meninggal', days: 4 }),
    ]
    const lines = registerLines(structureOf([]), rows, 'cause')
    expect(
      lines.map((line) => (line.kind === 'row' ? line.row.post.title : line.totals.seats)),
    ).toEqual([2, 'b', 'c', 1, 'a'])
  })
})

describe('the sums of the register', () => {
  it('count seats, who acts, what is blocked and what is older than 180 days', () => {
    const rows = [
      row('a', { days: 180, acting: actingFor(1) }),
      row('b', { days: 181, blockedBy: [FREEZE] }),
      row('c', { days: 200, acting: actingFor(1) }),
      row('d'),
    ]
    expect(totalsOf(rows)).toEqual({ seats: 4, acting: 2, blocked: 1, over: 2, meanDays: 187 })
  })

  it('know no mean where no first day is known', () => {
    expect(totalsOf([row('a')])).toEqual({
      seats: 1,
      acting: 0,
      blocked: 0,
      over: 0,
      meanDays: null,
    })
    expect(totalsOf([row('a', { days: 3 }), row('b', { days: 4 })]).meanDays).toBe(4)
  })
})
