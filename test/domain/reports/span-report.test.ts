import { describe, expect, it } from 'vitest'
import {
  freezeRecord,
  stepRecord,
  termRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  PersonId,
  StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import type { Placed } from '../../../renderer/domain/reports/movements.ts'
import { spanReport } from '../../../renderer/domain/reports/span-report.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { emptySeatsOn } from '../../../renderer/domain/vacancy/register/vacant-seats.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { holds, person, smallOfficeRecords } from '../small-office.ts'

/** October 2018. */
const FROM = day('2018-10-01')
const UNTIL = day('2018-10-31')

function office(...records: readonly StructureRecord[]): Structure {
  return structureOf([...smallOfficeRecords(), ...records])
}

/** What happened in October, as `kind day person`. */
function happened(...records: readonly StructureRecord[]): string[] {
  return spanReport(office(...records), FROM, UNTIL).movements.map(
    ({ kind, on, person: { id } }) => `${kind} ${on} ${id.slice('person:'.length)}`,
  )
}

const media = (fields: Partial<Appointment>) => holds('media', 'media', fields)
const plt = (id: string, from: string, until: string | null, fields: Partial<Appointment> = {}) =>
  holds('layanan', 'media', {
    id: `appointment:${id}`,
    role: 'plt',
    from: day(from),
    until: until === null ? null : day(until),
    ...fields,
  })

describe('what happened in a month', () => {
  it('is who came in, on the first and the last day, not the day before or after', () => {
    const came = (from: string) =>
      happened(person('new'), holds('new', 'arsiparis', { from: day(from) }))
    expect(came('2018-09-30')).toEqual([])
    expect(came('2018-10-01')).toEqual(['in 2018-10-01 new'])
    expect(came('2018-10-31')).toEqual(['in 2018-10-31 new'])
    expect(came('2018-11-01')).toEqual([])
  })

  it('is who left, told on the first day without them', () => {
    const left = (until: string, endCause: Appointment['endCause'] = 'meninggal') =>
      happened(media({ until: day(until), endCause }))
    expect(left('2018-09-29')).toEqual([])
    expect(left('2018-09-30')).toEqual(['out 2018-10-01 media'])
    expect(left('2018-10-30')).toEqual(['out 2018-10-31 media'])
    expect(left('2018-10-31')).toEqual([])
    expect(left('2018-10-30', 'cltn')).toEqual(['left-post 2018-10-31 media'])
  })

  it('is one move where somebody leaves a post for another, and the oath beside it', () => {
    const moved = happened(
      media({ until: day('2018-10-14'), endCause: 'rotasi' }),
      holds('media', 'arsiparis', { from: day('2018-10-15'), swornOn: day('2018-10-16') }),
    )
    expect(moved).toEqual(['moved 2018-10-15 media', 'sworn 2018-10-16 media'])
  })

  it('is a Plt that began, was extended, ended, or sits there over the term', () => {
    const empty = media({ until: day('2018-06-30'), endCause: 'pensiun-bup' })
    expect(happened(empty, plt('1', '2018-10-01', '2018-12-31'))).toEqual([
      'acting-begun 2018-10-01 layanan',
    ])
    expect(
      happened(empty, plt('1', '2018-07-10', '2018-10-09'), plt('2', '2018-10-10', '2019-01-09')),
    ).toEqual(['acting-extended 2018-10-10 layanan'])
    expect(happened(empty, plt('1', '2018-07-10', '2018-10-31'))).toEqual([
      'acting-ended 2018-10-31 layanan',
    ])
    expect(happened(empty, plt('1', '2018-07-10', '2018-10-09'))).toEqual([
      'acting-ended 2018-10-09 layanan',
      'acting-overrun 2018-10-10 layanan',
    ])
    expect(happened(empty, plt('1', '2018-07-10', '2018-10-09', { endCause: 'lainnya' }))).toEqual([
      'acting-ended 2018-10-09 layanan',
    ])
  })

  it('is told of a post that is no more, under the name it had; the next post is a move', () => {
    const gone = termRecord({
      id: 'term:1',
      personId: 'person:new',
      title: 'Kepala Seksi Lama',
      category: 'pengawas',
      eselon: 'IV.a',
      unitName: 'Seksi Lama',
      unitPath: 'Dinas / Seksi Lama',
      role: 'definitif',
      from: day('2015-01-02'),
      until: day('2018-10-14'),
      endCause: 'penyederhanaan-organisasi',
    })
    const report = spanReport(office(person('new'), gone), FROM, UNTIL)
    expect(report.movements).toMatchObject([
      {
        kind: 'left-post',
        on: '2018-10-15',
        post: { title: 'Kepala Seksi Lama', unit: 'Seksi Lama', unitId: null },
        cause: 'penyederhanaan-organisasi',
      },
    ])
    expect(
      happened(person('new'), gone, holds('new', 'arsiparis', { from: day('2018-10-15') })),
    ).toEqual(['moved 2018-10-15 new'])
    // Of a branch nobody can say that it was in it.
    const inBranch = ({ unitId }: Placed) => unitId === 'unit:media'
    expect(spanReport(office(person('new'), gone), FROM, UNTIL, inBranch).movements).toEqual([])
  })

  it('is a permit that was had', () => {
    const had = (doneOn: string) =>
      spanReport(
        office(
          vacancyRecord({ id: 'vacancy:1', postId: 'post:media', since: null, cause: null }),
          stepRecord({
            id: 'step:1',
            vacancyId: 'vacancy:1',
            stage: 'izin-mendagri',
            doneOn: day(doneOn),
          }),
        ),
        FROM,
        UNTIL,
      ).permits.rows.length
    expect(['2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01'].map(had)).toEqual([0, 1, 1, 0])
  })

  it('is a permit that a case, an appointment or a whole window bears, each told once with its day', () => {
    const no = '100.2.1.3/1575/SJ'
    const given = (on: string) => ({ approvalNo: no, approvalDate: day(on) })
    const told = (...records: readonly StructureRecord[]) =>
      spanReport(office(...records), FROM, UNTIL).permits.rows.map(({ on, post, freeze }) =>
        [on, post?.id ?? freeze].join(' '),
      )
    const open = { id: 'vacancy:1', postId: 'post:media', since: null, cause: null } as const
    const step = {
      id: 'step:1',
      vacancyId: 'vacancy:1',
      stage: 'izin-mendagri',
      docNo: no,
    } as const
    const once = [
      vacancyRecord({ ...open, ...given('2018-10-02') }),
      stepRecord({ ...step, doneOn: day('2018-10-02') }),
      media({ from: day('2018-10-03'), ...given('2018-10-02') }),
    ]
    expect(told(...once)).toEqual(['2018-10-02 post:media'])
    expect(told(vacancyRecord({ ...open, approvalNo: no }))).toEqual([])
    const window = (on: string) =>
      freezeRecord({
        id: 'freeze:1',
        name: 'Enam bulan',
        from: day('2018-05-01'),
        until: null,
        basis: 'UU 10/2016',
        ...given(on),
      })
    expect(
      ['2018-09-30', '2018-10-01', '2018-10-31', '2018-11-01'].map((on) => told(window(on))),
    ).toEqual([[], ['2018-10-01 Enam bulan'], ['2018-10-31 Enam bulan'], []])
    // While a window lasts its vacant posts want one; those with a candidate stand in the letter that asks for it.
    const held = { id: 'freeze:1', name: 'x', from: FROM, until: null, basis: '' } as const
    const asked = (candidateId: PersonId | null) => {
      const left = media({ until: day('2018-09-30') })
      const records = [freezeRecord(held), left, vacancyRecord({ ...open, candidateId })]
      const { wanting, named } = spanReport(
        office(...records),
        FROM,
        UNTIL,
        ({ unitId }) => unitId === 'unit:media',
      ).permits
      return [wanting, named]
    }
    expect([asked(null), asked('person:tanpa')]).toEqual([
      [1, 0],
      [1, 1],
    ])
  })
})

describe('the formation at both ends', () => {
  it('has the numbers of the registers of both days, in sum and by line', () => {
    const demo = structureOf(demoRecords())
    for (const [from, until] of [
      ['2018-10-01', '2018-10-31'],
      ['2018-01-01', '2018-12-31'],
      ['2018-10-04', '2018-10-04'],
    ] as const) {
      const { total, lines } = spanReport(demo, day(from), day(until))
      expect(total.before.vacant).toBe(emptySeatsOn(demo, addDays(day(from), -1)).length)
      expect(total.after.vacant).toBe(emptySeatsOn(demo, day(until)).length)
      expect(lines.reduce((sum, { after }) => sum + after.vacant, 0)).toBe(total.after.vacant)
      for (const { before, after } of [...lines, total]) {
        expect(before.filled + before.vacant).toBeGreaterThanOrEqual(before.seats)
        expect(after.filled + after.vacant).toBeGreaterThanOrEqual(after.seats)
      }
    }
  })

  it('counts by hand: eleven heads and five seats of staff, one head gone within the month', () => {
    const gone = media({ until: day('2018-10-14'), endCause: 'meninggal' })
    const { lines, total } = spanReport(office(gone), FROM, UNTIL)
    const told = lines.map(({ key, before, after }) => [
      key,
      before.seats,
      before.filled,
      before.vacant,
      after.filled,
      after.vacant,
    ])
    // II.b: dinas; III.a: sekretariat; III.b: two bidang; IV.a: two subbagian and four seksi; Arsiparis 2, Pranata 3.
    expect(told).toEqual([
      ['II.b', 1, 1, 0, 1, 0],
      ['III.a', 1, 1, 0, 1, 0],
      ['III.b', 2, 2, 0, 2, 0],
      ['IV.a', 6, 6, 0, 5, 1],
      ['pelaksana', 5, 0, 5, 0, 5],
    ])
    expect(total).toEqual({
      before: { seats: 15, filled: 10, vacant: 5 },
      after: { seats: 15, filled: 9, vacant: 6 },
    })
  })

  it('is of the posts counted alone', () => {
    const { total, movements } = spanReport(
      office(media({ until: day('2018-10-14'), endCause: 'meninggal' })),
      FROM,
      UNTIL,
      ({ unitId }) => unitId === 'unit:layanan',
    )
    expect(total.after.seats).toBe(1)
    expect(movements).toEqual([])
  })

  it('has the structure of its own day at each end of a month in which a reform came into force', () => {
    // Until 14 October: the small office. From 15 October: without Seksi Media, whose head holds nothing since, and
    // with a second Arsiparis more (3 seats instead of 2).
    const old = office()
    const reformed = structureOf(
      [...smallOfficeRecords()]
        .filter(({ id }) => !['unit:media', 'post:media', 'appointment:media-media'].includes(id))
        .map((one) =>
          one.id === 'post:arsiparis' ? { ...one, seats: 3 } : one,
        ) as StructureRecord[],
    )
    const former = { structure: old, until: day('2018-10-14') }
    const { total, lines, movements } = spanReport(reformed, FROM, UNTIL, undefined, former)
    const of = (key: string) => lines.find((line) => line.key === key)
    // IV.a: six seats and six heads before, five and five after; pelaksana 5 seats before, 6 after, nobody in them.
    expect(of('IV.a')).toMatchObject({
      before: { seats: 6, filled: 6, vacant: 0 },
      after: { seats: 5, filled: 5, vacant: 0 },
    })
    expect(of('pelaksana')).toMatchObject({ before: { seats: 5 }, after: { seats: 6, vacant: 6 } })
    expect(total).toEqual({
      before: { seats: 15, filled: 10, vacant: 5 },
      after: { seats: 15, filled: 9, vacant: 6 },
    })
    expect(total.before.vacant).toBe(emptySeatsOn(old, day('2018-09-30')).length)
    expect(total.after.vacant).toBe(emptySeatsOn(reformed, UNTIL).length)
    // 10 filled − 1 that left = 9: the report tells whom the reform took the post.
    expect(movements.map(({ kind, on, person: { id } }) => [kind, on, id])).toEqual([
      ['left-post', '2018-10-15', 'person:media'],
    ])
    const died = { ...holds('media', 'media'), until: day('2018-10-09'), endCause: 'meninggal' }
    const before = { ...former, structure: office(died as StructureRecord) }
    expect(
      spanReport(reformed, FROM, UNTIL, undefined, before).movements.map(({ kind, on }) => [
        kind,
        on,
      ]),
    ).toEqual([['out', '2018-10-10']])
  })
})
