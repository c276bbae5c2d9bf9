import { describe, expect, it } from 'vitest'
import { appointActing, extendActing } from '../../../renderer/domain/acting/acting-edits.ts'
import type { PersonId, PostId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { comingTurns } from '../../../renderer/domain/vacancy/coming/coming-turns.ts'
import { type Filling, fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import { type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { SHEET_COLUMNS } from '../../../renderer/screens/sheet/sheet-columns.ts'
import { sheetRows } from '../../../renderer/screens/sheet/sheet-rows.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOfficeRecords } from '../small-office.ts'

function done(structure: Structure, ...edits: readonly Edit[]): Structure {
  let at = structure
  for (const edit of edits) {
    const result = edit(at)
    if (!result.ok) throw new Error(result.problem.code)
    at = apply(at, result.value)
  }
  return at
}

const TODAY = day('2018-10-04')
const NOV = day('2018-11-01')
const DEC = day('2018-12-01')
const office = structureOf(smallOfficeRecords())

function leaves(post: string): Edit {
  const [tmt, cause] = [NOV, 'pensiun-bup'] as const
  const [appointmentId, vacancyId] = [`appointment:${post}-${post}`, `vacancy:${post}`] as const
  return leave({ appointmentId, cause, tmt, decreeNo: '882/1', decreeDate: TODAY, vacancyId })
}

function filling(post: PostId, person: PersonId, tmt = DEC): Filling {
  const key = post.slice('post:'.length)
  return {
    postId: post,
    person,
    appointmentId: `appointment:new-${key}`,
    tmt,
    decreeNo: '821/5',
    decreeDate: TODAY,
    swornOn: tmt,
    approvalNo: null,
    approvalDate: null,
    vacancyId: `vacancy:left-${key}`,
    leavingCause: 'promosi',
  }
}

/** What the sheet says behind the holder of the post. */
function sheetNote(structure: Structure, on: CalendarDate): string {
  const row = sheetRows(structure, on).find(({ id }) => id === 'post:media')
  const column = SHEET_COLUMNS.find(({ id }) => id === 'holder')
  return row && column ? column.note(row, wordsIn('id')) : ''
}

describe('what is decided for a post after a day', () => {
  const leaving = done(office, leaves('media'))

  it('stands in the row of its post: from when it is empty, who acts, who takes it up', () => {
    const turns = (structure: Structure, on: string) =>
      comingTurns(structure, 'post:media', day(on)).map((one) => [one.kind, one.on, one.name])
    const acting = appointActing({
      appointmentId: 'appointment:acts',
      postId: 'post:media',
      personId: 'person:ikp',
      role: 'plt',
      from: NOV,
      until: null,
      orderNo: null,
      orderDate: null,
    })
    const decided = done(leaving, acting, fillPosts([filling('post:media', 'person:layanan')]))
    const all = [
      ['empty', NOV, ''],
      ['acts', NOV, 'Pegawai ikp'],
      ['filled', DEC, 'Pegawai layanan'],
    ]
    expect(turns(decided, '2018-10-04')).toEqual(all)
    expect(turns(decided, '2018-10-31')).toEqual(all)
    expect(turns(decided, '2018-11-01')).toEqual(all.slice(2))
    expect(turns(decided, '2018-12-01')).toEqual([])
    expect(sheetNote(decided, TODAY)).toBe(
      'kosong 1 Nov 2018 · Plt. Pegawai ikp mulai 1 Nov 2018 · diisi 1 Des 2018 oleh Pegawai layanan',
    )
  })

  it('an extension of whoever acts is nothing new', () => {
    const term = {
      appointmentId: 'appointment:acts',
      postId: 'post:media',
      personId: 'person:ikp',
      role: 'plt',
      from: NOV,
      until: null,
      orderNo: null,
      orderDate: null,
    } as const
    const next = extendActing('appointment:acts', 'appointment:next', { no: null, date: null })
    const extended = done(leaving, appointActing(term), next)
    expect(comingTurns(extended, 'post:media', NOV)).toEqual([])
  })

  it('a successor on the very day leaves no empty seat to tell of', () => {
    const decided = done(leaving, fillPosts([filling('post:media', 'person:layanan', NOV)]))
    expect(comingTurns(decided, 'post:media', TODAY).map(({ kind, on }) => [kind, on])).toEqual([
      ['filled', NOV],
    ])
  })
})
