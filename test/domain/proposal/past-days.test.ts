import { describe, expect, it } from 'vitest'
import { counterChange } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { pastOn, presentSince } from '../../../renderer/domain/proposal/in-force/past.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import {
  dueProposals,
  plannedOn,
  schedule,
  waitingProposals,
} from '../../../renderer/domain/proposal/road/schedule.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { holds, post, smallOfficeRecords } from '../small-office.ts'
import { given, live, newId, signed, value } from './small-reform.ts'

describe('a structure once in force', () => {
  const first = { until: day('2016-12-31'), seq: 1 }
  const second = { until: day('2018-12-31'), seq: 2 }
  const on = (date: string, ...pasts: readonly (typeof first)[]) => pastOn(pasts, day(date))

  it('stood until its last day, that day included', () => {
    const all = [second, first]
    expect([on('2016-12-31', ...all), on('2017-01-01', ...all)]).toEqual([first, second])
    expect([on('2018-12-31', ...all), on('2019-01-01', ...all)]).toEqual([second, null])
    expect(on('2018-12-30', first, second)).toBe(second)
    expect(on('1990-01-01', first, second)).toBe(first)
  })

  it('of two that ended on one day is the earlier', () => {
    const again = { until: day('2018-12-31'), seq: 3 }
    expect([on('2018-12-31', again, second), on('2018-12-31', second, again)]).toEqual([
      second,
      second,
    ])
  })

  it('the one in force began the day after the last of them', () => {
    expect(presentSince([second, first])).toBe('2019-01-01')
    expect(presentSince([first, second])).toBe('2019-01-01')
    expect(presentSince([])).toBeNull()
  })
})

describe('a proposal that waits for its day', () => {
  const change = value(renameUnit('unit:ikp', 'Bidang Komunikasi Publik')(live))
  const established = (id: Proposal['id'], fields: Partial<Proposal> = {}): Proposal => ({
    ...newProposal({ ...given, id }),
    change,
    decree: { kind: 'perwako', no: '40', date: day('2018-11-01') },
    status: 'ditetapkan',
    ...fields,
  })
  const waits = (id: Proposal['id'], on: string, seq = 0) =>
    established(id, { inForceFrom: day(on), seq })

  it('may begin on the day the one in force began, not before', () => {
    const set = (on: string) => {
      const result = schedule(
        established('proposal:1'),
        day(on),
        day('2018-01-01'),
        signed,
        'Serah terima',
      )
      return result.ok ? result.value.inForceFrom : result.problem.code
    }
    expect(set('2017-12-31')).toBe('in-force-before-present')
    expect([set('2018-01-01'), set('2018-01-02')]).toEqual(['2018-01-01', '2018-01-02'])
  })

  it('is due from that day on', () => {
    const one = waits('proposal:1', '2019-01-01')
    const due = (on: string) => dueProposals([one], day(on)).length
    expect([due('2018-12-31'), due('2019-01-01'), due('2019-01-02')]).toEqual([0, 1, 1])
    const planned = (on: string) => plannedOn(live, [one], day(on))?.structure
    expect(planned('2018-12-31')).toBeUndefined()
    const then = planned('2019-01-01')
    expect(then && get(then, 'unit:ikp')?.name).toBe('Bidang Komunikasi Publik')
  })

  it('stands in the order of the days, of one day by who was touched first', () => {
    const list = [
      waits('proposal:3', '2019-01-01', 7),
      waits('proposal:2', '2019-01-01', 3),
      waits('proposal:1', '2018-12-01', 9),
    ]
    const order = ['proposal:1', 'proposal:2', 'proposal:3']
    expect(waitingProposals(list).map(({ id }) => id)).toEqual(order)
    expect(waitingProposals(list.reverse()).map(({ id }) => id)).toEqual(order)
    expect(waitingProposals([established('proposal:1')])).toEqual([])
    const other = waits('proposal:1', '2019-01-01')
    expect(waitingProposals([{ ...other, status: 'berlaku' }])).toEqual([])
  })
})

describe('where what was put in force is turned back', () => {
  /** In force from 1 January 2019: `tanpa` was taken off the archive, and came to another post on a day. */
  const back = (since: string | null) => {
    const before = structureOf([
      ...smallOfficeRecords(),
      post('statistisi', { unitId: 'unit:ikp', order: 5, seats: 2 }),
      holds('tanpa', 'arsiparis', { from: day('2016-01-04') }),
    ])
    const ended = {
      ...holds('tanpa', 'arsiparis', { from: day('2016-01-04') }),
      until: day('2018-12-31'),
    }
    const enacted = put(before, [ended])
    const after = apply(before, enacted)
    const other = holds('tanpa', 'statistisi', { from: since === null ? null : day(since) })
    const now = apply(after, put(after, [other]))
    const turned = counterChange(
      { change: enacted, inForceFrom: day('2019-01-01') },
      now,
      day('2019-06-01'),
      newId,
    )
    return all(apply(now, turned), 'appointment').filter(
      ({ personId, postId, until }) =>
        personId === 'person:tanpa' && postId === 'post:arsiparis' && until === null,
    ).length
  }

  it('who came to another post after the first day stays there, who came by it is back', () => {
    expect(back('2018-12-31')).toBe(1)
    expect(back('2019-01-01')).toBe(1)
    expect(back('2019-01-02')).toBe(0)
    expect(back(null)).toBe(1)
  })
})
