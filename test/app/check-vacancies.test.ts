import { describe, expect, test } from 'vitest'
import { checkReport } from '../../renderer/app/headless/check.ts'
import { vacancyRecord } from '../../renderer/domain/records/record-makers.ts'
import type { Vacancy } from '../../renderer/domain/records/records.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const words = wordsIn('id')
const report = checkReport(structureOf(demoRecords()), day('2018-10-04'), words)

describe('check: vacancies of the demo on 4 October 2018', () => {
  test('the seksi whose head moved to the province', () => {
    expect(report.vacancies.find(({ postId }) => postId === 'post:kasi-lip')).toEqual({
      postId: 'post:kasi-lip',
      post: 'Kepala Seksi Layanan Informasi Publik',
      office: 'Dinas Komunikasi dan Informatika Kota Contoh',
      filledOn: null,
      filledBy: null,
      unitId: expect.stringMatching(/^unit:/),
      unit: 'Seksi Layanan Informasi Publik',
      eselon: 'IV.a',
      seats: 1,
      vacantSeats: 1,
      since: '2018-09-01',
      days: 33,
      cause: 'mutasi-keluar-provinsi',
      stage: 'dilaporkan',
      waitsFor: 'pelantikan Wali Kota terpilih',
      approvalAskedOn: null,
      acting: {
        name: expect.stringContaining('Nurul Hidayah'),
        role: 'plt',
        from: '2018-09-03',
        until: '2018-12-02',
        daysLeft: 59,
      },
      blockedBy: ['Pilkada serentak 2018'],
    })
  })

  test('the acting head who stayed past the end of her term comes first and is a finding', () => {
    expect(report.acting[0]).toMatchObject({ until: '2018-09-24', daysLeft: -10, term: 1 })
    const [over] = report.findings.filter(({ rule }) => rule === 'acting-over')
    expect(over?.message).toMatch(
      /^Masa Plt\. .* \(Kornelia.*\) lewat 10 hari; berakhir 24 September 2018\.$/,
    )
  })

  test('retirements within a year, the next first', () => {
    const months = report.retirements.map(({ monthsLeft }) => monthsLeft)
    expect(months).toEqual([...months].sort((a, b) => a - b))
    expect(months.every((left) => left <= 12)).toBe(true)
    expect(report.retirements.length).toBeGreaterThan(0)
  })

  test('permits asked for and had, with how they stand on the day', () => {
    const held = { id: 'vacancy:izin', postId: 'post:kasi-lip', since: null, cause: null } as const
    const permitsOf = (fields: Partial<Vacancy>) => {
      const records = [...demoRecords(), vacancyRecord({ ...held, ...fields })]
      return checkReport(structureOf(records), day('2018-10-04'), words).permits
    }
    expect(permitsOf({ approvalAskedOn: day('2018-10-04') })).toMatchObject([
      { postId: 'post:kasi-lip', askedOn: '2018-10-04', state: 'waiting', hadOn: null },
    ])
    expect(permitsOf({ approvalAskedOn: day('2018-10-05') })).toEqual([])
    expect(permitsOf({ approvalNo: '800/1', approvalDate: day('2018-10-03') })).toMatchObject([
      { askedOn: null, state: 'had', hadOn: '2018-10-03', number: '800/1', freeze: null },
    ])
  })

  test('no sentence has a hole', () => {
    for (const { message } of report.findings) expect(message).not.toMatch(/\{\{|undefined/)
  })
})
