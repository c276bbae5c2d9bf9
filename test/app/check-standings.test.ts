import { describe, expect, it } from 'vitest'
import { checkReport } from '../../renderer/app/headless/check.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { absenceRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'
import { testPrinter } from '../make/test-printer.ts'

/** Kasi and Kabid of a dinas; the Kasi acts for the Kabid from 1 October until 31 December 2018. */
const OFFICE: readonly StructureRecord[] = [
  unit('dinas'),
  post('kasi', { category: 'pengawas', eselon: 'IV.a', title: 'Kepala Seksi' }),
  post('kabid', { category: 'administrator', eselon: 'III.b', title: 'Kepala Bidang' }),
  person('a', { birthDate: day('1975-04-12') }),
  holds('a', 'kasi', { from: day('2015-01-02') }),
  holds('a', 'kabid', {
    id: 'appointment:plt',
    role: 'plt',
    from: day('2018-10-01'),
    until: day('2018-12-31'),
  }),
]

function standings(on: string, ...more: readonly StructureRecord[]) {
  return checkReport(structureOf([...OFFICE, ...more]), day(on), wordsIn('id')).standings
}

/** State, its day, why and the rules that find something about it. */
function told(on: string, ...more: readonly StructureRecord[]): string[] {
  return standings(on, ...more).map(({ personId, state, on: since, why, rules }) =>
    [personId, state, since, why, ...rules].join(' '),
  )
}

const left = (until: string, endCause: 'meninggal' | 'permintaan-sendiri' | 'cltn') =>
  holds('a', 'kasi', { from: day('2015-01-02'), until: day(until), endCause })

describe('check tells standings', () => {
  it('has nothing to say of who simply serves', () => {
    expect(told('2018-11-01')).toEqual([])
  })

  it('will go, has gone: the eve of the last day, the last day, the first day not in service', () => {
    const resigned = left('2018-11-30', 'permintaan-sendiri')
    // Last day 30 November: the first day not in service is 1 December; the order to act reaches past it.
    const goes = 'person:a goes 2018-12-01 permintaan-sendiri acting-not-eligible'
    expect(told('2018-11-29', resigned)).toEqual([goes])
    expect(told('2018-11-30', resigned)).toEqual([goes])
    // Gone, and the order to act runs on.
    expect(told('2018-12-01', resigned)[0]).toMatch(
      /^person:a gone 2018-12-01 permintaan-sendiri .*acting-gone/,
    )
    // The order has ended with the year: nothing runs any more, nobody is told of.
    expect(told('2019-01-01', resigned)).toEqual([])
  })

  it('should have retired and sits there still: told as overdue from the day itself', () => {
    // Born 12 April 1960, BUP 58: retires on 1 May 2018.
    const old = person('a', { birthDate: day('1960-04-12') })
    const message = (on: string) => standings(on, old)[0]?.message
    expect(message('2018-04-30')).toMatch(/: tidak bertugas lagi mulai 1 Mei 2018 \(pensiun/)
    expect(message('2018-05-01')).toMatch(/: seharusnya tidak bertugas lagi sejak 1 Mei 2018 \(pen/)
  })

  it('is away and keeps the post: the day before, the first, the last, and the day of return', () => {
    const ill = absenceRecord({
      id: 'absence:1',
      personId: 'person:a',
      from: day('2018-11-05'),
      until: day('2018-11-16'),
      reason: 'sakit',
    })
    expect(told('2018-11-04', ill)).toEqual([])
    expect(told('2018-11-05', ill)[0]).toMatch(/^person:a away 2018-11-05 sakit/)
    expect(standings('2018-11-16', ill)).toMatchObject([{ until: '2018-11-16', keepsPost: true }])
    expect(told('2018-11-17', ill)).toEqual([])
  })

  it('is set aside: the post is lost, and what is done as Plt is found', () => {
    const set = left('2018-11-15', 'cltn')
    expect(told('2018-11-15', set)).toEqual(['person:a goes 2018-11-16 cltn acting-not-eligible'])
    expect(told('2018-11-16', set)[0]).toMatch(/^person:a away 2018-11-16 cltn acting-away/)
    expect(standings('2018-11-16', set)).toMatchObject([
      { keepsPost: false, holds: [], acts: [{ postId: 'post:kabid', role: 'plt' }] },
    ])
  })

  it('retires within twelve months, not in thirteen; unwritten it stays told afterwards', () => {
    // Born 12 April 1975, BUP 58: 12 April 2033, so the first day of retirement is 1 May 2033.
    expect(told('2032-04-30')).toEqual([])
    expect(told('2032-05-01')[0]).toMatch(/^person:a goes 2033-05-01 pensiun-bup/)
    expect(told('2033-05-01')[0]).toMatch(/^person:a goes 2033-05-01 pensiun-bup .*retirement/)
  })

  it('ends a contract: its last day, and the day after', () => {
    const pppk = person('a', {
      status: 'pppk',
      birthDate: day('1975-04-12'),
      contractFrom: day('2016-12-01'),
      contractUntil: day('2018-11-30'),
    })
    expect(told('2018-11-30', pppk)[0]).toMatch(/^person:a goes 2018-12-01 contract/)
    expect(told('2018-12-01', pppk)[0]).toMatch(/^person:a gone 2018-12-01 contract .*acting-gone/)
  })

  it('in words stands at the end of the list, with the names of the rules', async () => {
    const said: string[] = []
    await answerTo(
      { argv: ['check', 'city:7:400'], files: [] },
      { ...testPrinter(), today: day('2026-11-25'), say: (line) => said.push(line) },
    )
    const lines = (said[0] ?? '').split('\n').filter((line) => line.startsWith('~ '))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).not.toMatch(/\{\{|undefined|null/)
  })
})
