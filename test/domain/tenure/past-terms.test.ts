import { describe, expect, it } from 'vitest'
import { peopleToPlace } from '../../../renderer/domain/readings/people-to-place.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { keepingTerms, removeTerm } from '../../../renderer/domain/tenure/past-terms.ts'
import { lastLeft, personHistory } from '../../../renderer/domain/tenure/post-history.ts'
import { deathOf, standingOf } from '../../../renderer/domain/tenure/standing.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { abolishPost } from '../../../renderer/domain/verbs/post-edits.ts'
import { removeRows } from '../../../renderer/domain/verbs/remove-rows.ts'
import { APPOINTMENTS, appointmentRows } from '../../../renderer/registers/appointments.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')
const GONE = { on: ON, decreeNo: null, decreeDate: null }

const office = structureOf([
  unit('dinas', { type: 'dinas', name: 'Dinas Sosial' }),
  unit('seksi', { parentId: 'unit:dinas', name: 'Seksi Media', type: 'seksi' }),
  post('kepala', { unitId: 'unit:dinas', head: true, category: 'jpt', eselon: 'II.b' }),
  post('kasi', {
    unitId: 'unit:seksi',
    title: 'Kepala Seksi Media',
    head: true,
    category: 'pengawas',
    eselon: 'IV.a',
  }),
  ...['a', 'b', 'c', 'd'].map((id) => person(id, { nip: '197504122000031004' })),
  // Once; died while in office; acts until December; named for later.
  holds('a', 'kasi', { from: day('2012-01-02'), until: day('2015-01-04'), endCause: 'promosi' }),
  holds('b', 'kasi', { from: day('2015-01-05'), until: day('2018-08-31'), endCause: 'meninggal' }),
  holds('c', 'kasi', { role: 'plt', from: day('2018-09-03'), until: day('2018-12-02') }),
  holds('d', 'kasi', { from: day('2018-11-01') }),
  holds('a', 'kepala', { from: day('2015-01-05') }),
])

const abolished = done(office, keepingTerms(abolishUnits(['unit:seksi']), GONE))

describe('the history of a person, when the post goes', () => {
  it('keeps what was held, ends what runs the day before, and drops what never began', () => {
    const terms = all(abolished, 'term').map(({ personId, role, from, until, endCause, title }) => [
      personId,
      role,
      from,
      until,
      endCause,
      title,
    ])
    expect(terms.sort()).toEqual([
      ['person:a', 'definitif', '2012-01-02', '2015-01-04', 'promosi', 'Kepala Seksi Media'],
      ['person:b', 'definitif', '2015-01-05', '2018-08-31', 'meninggal', 'Kepala Seksi Media'],
      // 4 October is the first day without the post.
      [
        'person:c',
        'plt',
        '2018-09-03',
        '2018-10-03',
        'penyederhanaan-organisasi',
        'Kepala Seksi Media',
      ],
    ])
    expect(all(abolished, 'term').find((one) => one.role === 'plt')).toMatchObject({
      unitName: 'Seksi Media',
      unitPath: 'Dinas Sosial / Seksi Media',
      eselon: 'IV.a',
    })
  })

  it('is the same whichever way the post goes, and is taken back with it', () => {
    const alone = done(office, keepingTerms(abolishPost('post:kasi'), GONE))
    const rows = done(office, keepingTerms(removeRows(['unit:seksi']), GONE))
    expect(all(alone, 'term')).toEqual(all(abolished, 'term'))
    expect(all(rows, 'term')).toEqual(all(abolished, 'term'))
    const edit = keepingTerms(abolishUnits(['unit:seksi']), GONE)(office)
    if (!edit.ok) throw new Error(edit.problem.code)
    const back = apply(apply(office, edit.value), invert(edit.value))
    expect(recordsOf(back)).toEqual(recordsOf(office))
  })

  it('is read where histories and standings are read', () => {
    expect(
      personHistory(abolished, 'person:a').map(({ held, post }) => [held.from, post?.id ?? null]),
    ).toEqual([
      ['2015-01-05', 'post:kepala'],
      ['2012-01-02', null],
    ])
    expect(deathOf(abolished, 'person:b')).toMatchObject({ on: '2018-09-01', cause: 'meninggal' })
    expect(standingOf(abolished, 'person:c', ON)).toMatchObject({ holds: [], acts: [], gone: null })
  })

  it('tells who waits for a post and why, and never who had left before it went', () => {
    const held = structureOf([
      ...recordsOf(office).filter(({ id }) => id !== 'appointment:d-kasi'),
      post('staf', { unitId: 'unit:seksi' }),
      holds('d', 'staf', { from: day('2016-01-04') }),
    ])
    const gone = done(held, keepingTerms(abolishUnits(['unit:seksi']), GONE))
    expect(peopleToPlace(gone, ON).map(({ id }) => id)).toEqual(['person:d'])
    expect(lastLeft(gone, 'person:d', ON)?.held).toMatchObject({
      title: 'staf',
      until: '2018-10-03',
      endCause: 'penyederhanaan-organisasi',
    })
    expect(lastLeft(gone, 'person:d', day('2018-10-03'))).toBeNull()
  })

  it('stands among the appointments for SIASN as it was, and makes the next one a promotion', () => {
    const words = wordsIn('id')
    const cells = (structure: Structure) =>
      appointmentRows(structure, ON, null, () => true).map((row) =>
        APPOINTMENTS.flatMap((one) =>
          'cell' in one ? [[one.id, one.cell.tell(row, { structure, on: ON, words })]] : [],
        ).filter(([id]) => ['post', 'eselon', 'unor', 'path', 'from', 'move'].includes(String(id))),
      )
    expect(cells(abolished)).toEqual(cells(office))
    const branch = appointmentRows(abolished, ON, null, (id) => id === 'unit:dinas')
    expect(branch.map(({ held }) => held.kind)).toEqual(['appointment'])
  })

  it('can be struck where the post was a mistake', () => {
    const [first] = all(abolished, 'term')
    if (!first) throw new Error('no term')
    expect(all(done(abolished, removeTerm(first.id)), 'term')).toHaveLength(2)
    expect(reasonOf(office, removeTerm(first.id))).toBe('appointment-gone')
  })
})
