import { describe, expect, it } from 'vitest'
import { officeOf } from '../../renderer/domain/readings/offices.ts'
import { freezeRecord, vacancyRecord } from '../../renderer/domain/records/record-makers.ts'
import { spanReport } from '../../renderer/domain/reports/span-report.ts'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { permitState, permitsOn } from '../../renderer/domain/vacancy/freezes/permits.ts'
import { addDays, day } from '../../renderer/domain/values/calendar-date.ts'
import { permitOfficeTables, permitTables } from '../../renderer/papers/kinds/permits-of-span.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const FROM = day('2026-11-01')
const UNTIL = day('2026-11-30')
const bare = structureOf(cityRecords(7, 400))

/** One head of a bidang in each of three offices. */
const posts = [
  ...new Map(
    all(bare, 'post')
      .filter(({ head, eselon }) => head && eselon === 'III.b')
      .map((post) => [officeOf(bare, post.unitId)?.id, post]),
  ).values(),
].slice(0, 3)

const [a, b, c] = posts.map(({ id }) => id)
const open = (no: number, postId = a ?? 'post:', fields = {}) =>
  vacancyRecord({ id: `vacancy:${no}`, postId, since: null, cause: null, ...fields })

const city = structureOf([
  ...recordsOf(bare),
  open(1, a, { approvalAskedOn: day('2026-10-20') }),
  open(2, b, {
    approvalAskedOn: day('2026-10-25'),
    approvalNo: '100.2.1.3/1',
    approvalDate: day('2026-11-12'),
  }),
  open(3, b, { approvalAskedOn: day('2026-11-30') }),
  open(4, c, { approvalNo: '100.2.1.3/2', approvalDate: day('2026-11-01') }),
  freezeRecord({
    id: 'freeze:w',
    name: 'Enam bulan',
    from: day('2026-06-01'),
    until: null,
    basis: 'UU 10/2016',
    approvalAskedOn: day('2026-11-15'),
  }),
])

describe('the permits of a month in a city', () => {
  const report = spanReport(city, FROM, UNTIL)

  it('by office and in sum are those of the registers of both days', () => {
    // Before: 1 and 2 = 2. Asked: 3 and the window = 2. Had: 2 and 4 = 2, of which 4 was never asked for on record.
    // After: 1, 3 and the window = 3 = 2 + 2 − (2 − 1) − 0.
    const { total, offices } = report.permits
    expect(total).toEqual({ before: 2, asked: 2, had: 2, undated: 1, over: 0, after: 3 })
    const waiting = (on: typeof FROM) =>
      permitsOn(city, on).filter((one) => permitState(one, on) === 'waiting').length
    expect([total.before, total.after]).toEqual([waiting(addDays(FROM, -1)), waiting(UNTIL)])
    const sum = (key: 'before' | 'asked' | 'had' | 'after') =>
      offices.reduce((all, line) => all + line[key], 0)
    expect(['before', 'asked', 'had', 'after'].map((key) => sum(key as 'before'))).toEqual([
      2, 2, 2, 3,
    ])
    expect(offices).toHaveLength(4)
    expect(offices.find(({ name }) => name === null)).toMatchObject({ asked: 1, after: 1 })
  })

  it('stand in the workbook one a row, and by office', () => {
    const order = {
      words: wordsIn('id'),
      choice: { unitId: null, without: [] },
    } as unknown as PaperOrder
    const [rows] = permitTables(city, report, order)
    expect(rows?.rows).toHaveLength(5)
    const [byOffice] = permitOfficeTables(city, report, order)
    expect(byOffice?.rows).toHaveLength(4)
    expect(byOffice?.sum?.slice(1)).toEqual([2, 2, 2, 0, 3])
  })
})
