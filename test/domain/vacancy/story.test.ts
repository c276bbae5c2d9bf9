import { describe, expect, test } from 'vitest'
import { actingOn } from '../../../renderer/domain/acting/acting.ts'
import { appointActing, extendActing } from '../../../renderer/domain/acting/acting-edits.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { postHistory } from '../../../renderer/domain/tenure/post-history.ts'
import { type Filling, fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import {
  freezeOf,
  headSwornIn,
  putFreeze,
} from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { recordStep } from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { smallOfficeRecords } from '../small-office.ts'

function done(structure: Structure, edit: Edit): Structure {
  const result = edit(structure)
  if (!result.ok) throw new Error(result.problem.code)
  return apply(structure, result.value)
}

const leaving = leave({
  appointmentId: 'appointment:media-media',
  cause: 'mutasi-keluar-provinsi',
  tmt: day('2018-09-01'),
  decreeNo: '821/114/BKD',
  decreeDate: day('2018-08-20'),
  vacancyId: 'vacancy:media',
})
const acting = appointActing({
  appointmentId: 'appointment:plt',
  postId: 'post:media',
  personId: 'person:layanan',
  role: 'plt',
  from: day('2018-09-03'),
  until: null,
  orderNo: 'SP/12',
  orderDate: day('2018-09-03'),
})
const before = freezeOf('freeze:w1', {
  window: 'before-election',
  candidatesOn: day('2018-02-12'),
  termEndsOn: null,
})
const filling: Filling = {
  postId: 'post:media',
  person: 'person:aplikasi',
  appointmentId: 'appointment:new',
  tmt: day('2019-01-07'),
  decreeNo: '821/3/2019',
  decreeDate: day('2019-01-04'),
  swornOn: day('2019-01-07'),
  approvalNo: '800/7771/OTDA',
  approvalDate: day('2018-12-27'),
  vacancyId: 'vacancy:aplikasi',
  leavingCause: 'rotasi',
}

const start = structureOf(smallOfficeRecords())
const left = done(start, leaving)
const acted = done(left, acting)
const frozen = done(acted, putFreeze(before))
const swornOn = day('2018-10-09')
const window = freezeOf('freeze:w2', { window: 'after-swearing', swornOn })
const sworn = done(frozen, headSwornIn(window, swornOn))
const approved = done(
  sworn,
  recordStep('vacancy:media', {
    stepId: 'step:izin',
    stage: 'izin-mendagri',
    docNo: '800/7771/OTDA',
    docDate: day('2018-12-27'),
    doneOn: day('2018-12-28'),
    note: null,
  }),
)
const filled = done(approved, fillPosts([filling]))

/** The seed of the program: Kasi moved to the province, nobody may be sworn in until the mayor is (domain.md 4.4). */
describe('the story of a vacant seksi, 2018', () => {
  test('leaving on 1 September makes the post vacant from that day and opens its case', () => {
    expect(vacanciesOn(left, day('2018-08-31'))).toHaveLength(
      vacanciesOn(start, day('2018-08-31')).length,
    )
    expect(rowOf(left, '2018-10-04')).toMatchObject({
      since: '2018-09-01',
      days: 33,
      band: '90',
      cause: 'mutasi-keluar-provinsi',
      vacancyId: 'vacancy:media',
      acting: null,
      waitsFor: { kind: 'step', stage: 'dilaporkan' },
    })
    expect(get(left, 'appointment:media-media')).toMatchObject({
      until: '2018-08-31',
      endDecreeNo: '821/114/BKD',
    })
  })

  test('the Plt sits there for three months', () => {
    expect(rowOf(acted, '2018-10-04')?.acting).toMatchObject({
      until: '2018-12-02',
      daysLeft: 59,
      term: 1,
    })
  })

  test('inside the freeze the register waits for the pelantikan of the mayor, without a known end', () => {
    expect(before.from).toBe('2017-08-12')
    expect(rowOf(frozen, '2018-10-04')).toMatchObject({
      waitsFor: {
        kind: 'freeze',
        freeze: { waitsFor: 'pelantikan kepala daerah' },
        freeFrom: null,
      },
      blockedBy: [{ id: 'freeze:w1' }],
    })
  })

  test('after 9 October six more months need an approval', () => {
    expect(get(sworn, 'freeze:w1')?.until).toBe('2018-10-08')
    expect(rowOf(sworn, '2018-10-04')?.waitsFor).toMatchObject({ freeFrom: '2019-04-10' })
    expect(rowOf(sworn, '2018-10-09')).toMatchObject({
      waitsFor: { kind: 'freeze', freeze: { id: 'freeze:w2' }, freeFrom: '2019-04-10' },
    })
    expect(rowOf(sworn, '2019-04-10')?.blockedBy).toEqual([])
  })

  test('the window of after the oath ends the waiting one also where its name or kinds were changed', () => {
    const changed = { ...window, name: 'Masa 162', scope: 'jpt' }
    const named = done(frozen, headSwornIn(changed, swornOn))
    expect(get(named, 'freeze:w1')?.until).toBe('2018-10-08')
    expect(get(named, 'freeze:w2')).toMatchObject({ name: 'Masa 162', scope: 'jpt' })
    expect(headSwornIn({ ...window, scope: '' }, swornOn)(frozen)).toMatchObject({
      ok: false,
      problem: { code: 'freeze-covers-nothing' },
    })
  })

  test('with the number of the approval the road is open', () => {
    expect(rowOf(approved, '2018-12-28')).toMatchObject({
      blockedBy: [],
      stage: 'izin-mendagri',
      waitsFor: { kind: 'step', stage: 'sk' },
    })
  })

  test('the successor is sworn in, the Plt ends by itself, the old post is vacant', () => {
    expect(rowOf(filled, '2019-01-07')).toBeUndefined()
    expect(get(filled, 'appointment:plt')?.until).toBe('2018-12-02')
    expect(actingOn(filled, 'post:media', day('2019-01-07'))).toBeNull()
    expect(get(filled, 'vacancy:media')?.closedOn).toBe('2019-01-07')
    const [old] = vacanciesOn(filled, day('2019-01-07')).filter(
      ({ post }) => post.id === 'post:aplikasi',
    )
    expect(old).toMatchObject({
      since: '2019-01-07',
      days: 0,
      cause: 'rotasi',
      vacancyId: 'vacancy:aplikasi',
    })
    expect(vacancyFindings(filled, day('2019-01-07')).map(({ rule }) => rule)).not.toContain(
      'freeze-no-approval',
    )
  })

  test('a Plt still running is cut off the day before the TMT', () => {
    const extended = done(
      approved,
      extendActing('appointment:plt', 'appointment:plt2', { no: 'SP/30', date: day('2018-12-03') }),
    )
    expect(get(extended, 'appointment:plt2')).toMatchObject({
      from: '2018-12-03',
      until: '2019-03-02',
    })
    const after = done(extended, fillPosts([filling]))
    expect(get(after, 'appointment:plt2')?.until).toBe('2019-01-06')
  })

  test('without the approval the pelantikan inside the freeze is a finding', () => {
    const bare = done(sworn, fillPosts([{ ...filling, approvalNo: null, approvalDate: null }]))
    const [finding] = vacancyFindings(bare, day('2019-01-08')).filter(
      ({ rule }) => rule === 'freeze-no-approval',
    )
    expect(finding).toMatchObject({
      subjectId: 'appointment:new',
      unitId: 'unit:media',
      article: 'UU 10/2016 Pasal 162 ayat (3)',
    })
  })

  test('the history of the post tells the holders and the gap', () => {
    const lines = postHistory(filled, 'post:media').map((line) =>
      line.kind === 'gap' ? `${line.from} ${line.until}` : line.person.name,
    )
    expect(lines).toEqual([
      'Pegawai aplikasi',
      'Pegawai layanan',
      '2018-09-01 2019-01-06',
      'Pegawai media',
    ])
  })

  test('each act is undone as one', () => {
    const change = fillPosts([filling])(approved)
    if (!change.ok) throw new Error('refused')
    expect(vacanciesOn(apply(filled, invert(change.value)), day('2019-01-08'))).toEqual(
      vacanciesOn(approved, day('2019-01-08')),
    )
  })
})

function rowOf(structure: Structure, on: string) {
  return vacanciesOn(structure, day(on)).find(({ post }) => post.id === 'post:media')
}
