import { describe, expect, test } from 'vitest'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { stepBack, withdraw } from '../../../renderer/domain/proposal/road/road.ts'
import { backdating, schedule } from '../../../renderer/domain/proposal/road/schedule.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { proposalSchema } from '../../../renderer/storage/proposal-schema.ts'
import { code, drafted, given, live, newId, signed, value } from './small-reform.ts'

/** Perwako of 10 November; the sheet of the signer is of 4 October. */
const established: Proposal = {
  ...newProposal(given),
  change: drafted(live, renameUnit('unit:ikp', 'Bidang Informasi')),
  status: 'ditetapkan',
  decree: { kind: 'perwako', no: '40', date: day('2018-11-10') },
}

const why = (on: string, today: string, proposal = established) =>
  backdating(proposal, day(on), day(today))

function entered(on: string, today: string, reason = '', proposal = established) {
  const input = { on: day(on), today: day(today), since: null, pastId: 'past:1' as const, newId }
  return enact(proposal, live, { ...input, reason }, signed)
}

describe('the first day in force is asked about', () => {
  test('before the day of its own regulation, whatever today is; not on that day', () => {
    expect(why('2018-11-09', '2018-11-09')).toBe('before-decree')
    expect(why('2018-11-09', '2018-11-20')).toBe('before-decree')
    expect(why('2018-11-10', '2018-11-10')).toBeNull()
  })

  test('where it was past when it was set; one that was set ahead and came is not', () => {
    expect(why('2018-11-19', '2018-11-20')).toBe('past')
    expect(why('2018-11-20', '2018-11-20')).toBeNull()
    const ahead = value(schedule(established, day('2018-11-19'), null, signed))
    expect(why('2018-11-19', '2018-11-25', ahead)).toBeNull()
    expect(why('2018-11-18', '2018-11-25', ahead)).toBe('past')
    expect(why('2018-11-15', '2018-11-25', { ...ahead, log: [] })).toBe('past')
  })

  test('set the day before it or on the day itself it is set ahead, on the day after it is past', () => {
    const set = (at: string) => ({
      ...established,
      log: [
        { ...signed, at, from: 'ditetapkan', to: 'ditetapkan', due: day('2018-11-19') } as const,
      ],
    })
    const asked = (at: string) => why('2018-11-19', '2018-11-25', set(`${at}T09:00:00+07:00`))
    expect(asked('2018-11-18')).toBeNull()
    expect(asked('2018-11-19')).toBeNull()
    expect(asked('2018-11-20')).toBe('past')
  })

  test('and is kept with the reason; without one it is refused, also when it is scheduled', () => {
    expect(code(entered('2018-11-09', '2018-11-20'))).toBe('backdated-without-reason')
    expect(code(entered('2018-11-19', '2018-11-20', '  '))).toBe('backdated-without-reason')
    const done = value(entered('2018-11-09', '2018-11-20', ' Tahun anggaran '))
    expect(done.proposal.backdatedFor).toBe('Tahun anggaran')
    expect(proposalSchema.parse(done.proposal)).toEqual(done.proposal)
    expect(value(entered('2018-11-20', '2018-11-20', 'tak perlu')).proposal.backdatedFor).toBeNull()
    expect(schedule(established, day('2018-11-09'), null, signed)).toMatchObject({
      problem: { code: 'backdated-without-reason', params: { on: '2018-11-09' } },
    })
    expect(code(schedule(established, day('2018-11-09'), null, signed, '   '))).toBe(
      'backdated-without-reason',
    )
    const set = value(schedule(established, day('2018-11-09'), null, signed, ' Tahun anggaran '))
    expect(set.backdatedFor).toBe('Tahun anggaran')
  })

  test('a reason given when the day was set holds on that day; taken back, it is gone with the day', () => {
    const set = value(schedule(established, day('2018-11-09'), null, signed, 'Tahun anggaran'))
    const done = value(entered('2018-11-09', '2018-11-09', '', set))
    expect(done.proposal.backdatedFor).toBe('Tahun anggaran')
    expect(code(entered('2018-11-08', '2018-11-09', '', set))).toBe('backdated-without-reason')
    expect(value(stepBack(set, signed)).backdatedFor).toBeNull()
    expect(value(withdraw(set, signed)).backdatedFor).toBeNull()
  })
})
