import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { structureOn } from '../../renderer/app/proposals/structure-on.ts'
import { enact } from '../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { schedule } from '../../renderer/domain/proposal/road/schedule.ts'
import type { RecordId, RecordKind } from '../../renderer/domain/records/records.ts'
import { apply, squash } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { StoredDocument } from '../../renderer/domain/structure/journal/document-event.ts'
import { get, recordsOf } from '../../renderer/domain/structure/structure.ts'
import { type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { holds, smallOffice } from '../domain/small-office.ts'
import { testPrinter } from '../make/test-printer.ts'

const TODAY = day('2026-11-25')
const signed = { by: 'Kabag Organisasi', at: '2026-11-25T09:00:00+07:00', note: '' }
const first = smallOffice()
let count = 0

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:d${count}`
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function established(id: Proposal['id'], change: Proposal['change']): Proposal {
  const given = { id, name: id, basisKind: 'perwako' as const, basis: '', author: '' }
  const decree = { kind: 'perwako' as const, no: '1', date: day('2026-02-20') }
  const draft = newProposal({ ...given, date: TODAY, at: signed.at })
  return { ...draft, change, decree, status: 'ditetapkan' }
}

/** Renamed in March; the head of media left in June and another came in September; media goes next January. */
function office() {
  const renamed = established('proposal:1', value(renameUnit('unit:ikp', 'Bidang Baru')(first)))
  const input = {
    on: day('2026-03-01'),
    today: TODAY,
    since: null,
    pastId: 'past:1' as const,
    reason: 'Serah terima berkas lama',
    newId,
  }
  const enacted = value(enact(renamed, first, input, signed))
  const reformed = apply(first, enacted.change)
  const media = get(reformed, 'appointment:media-media')
  if (!media) throw new Error('missing')
  const left = put(reformed, [
    { ...media, until: day('2026-06-30'), endCause: 'meninggal' as const },
    holds('tanpa', 'media', { from: day('2026-09-01') }),
  ])
  const live = apply(reformed, left)
  const coming = value(abolishUnits(['unit:media'])(live))
  const waiting = value(
    schedule(established('proposal:2', squash({}, coming)), day('2027-01-01'), null, signed),
  )
  const past = { ...enacted.past, seq: 1 }
  const proposals = [enacted.proposal, { ...waiting, seq: 2 }]
  return { live, past, proposals }
}

async function file() {
  const { live, past, proposals } = office()
  const documents: StoredDocument[] = [
    ...proposals.map((data) => ({ id: data.id, kind: 'proposal' as const, data })),
    { id: past.id, kind: 'past', data: { ...past, records: recordsOf(first) } },
  ]
  const bytes = await writeBagan({ name: 'kota', seq: 2, records: recordsOf(live), documents })
  return { name: 'kota.bagan', path: '/kota.bagan', bytes, error: null }
}

async function compared(...more: readonly string[]) {
  const one = await file()
  const said: string[] = []
  const argv = ['compare', 'kota.bagan', 'kota.bagan', ...more]
  const say = (text: string) => void said.push(text)
  const answer = await answerTo(
    { argv, files: [one, one] },
    { ...testPrinter(), today: TODAY, say },
  )
  return { ...answer, said: said.join('\n') }
}

async function counts(a: string, b: string) {
  const { exitCode, stdout } = await compared('--on-a', a, '--on-b', b, '--json')
  expect(exitCode).toBe(0)
  return JSON.parse(stdout ?? '')
}

async function exported(...argv: readonly string[]) {
  const answer = await answerTo(
    { argv, files: [await file()] },
    { ...testPrinter(), today: TODAY, say: () => undefined },
  )
  return answer
}

describe('one file on a day', () => {
  test.each([
    ['2026-02-28', 'Bidang Informasi Publik', 'Bidang Baru'],
    ['2026-03-01', 'Bidang Baru', 'Bidang Informasi Publik'],
  ])('its Lampiran of %s shows the structure in force then', async (on, stands, not) => {
    const { files = [] } = await exported(
      ...['export', 'kota.bagan', '--what', 'chart', '--on', on, '--out', 'a.svg'],
    )
    const said = strFromU8(files[0]?.bytes ?? new Uint8Array()).replace(/<[^>]*>/g, ' ')
    const text = said.replace(/\s+/g, ' ')
    expect(text).toContain(stands)
    expect(text).not.toContain(not)
    expect(text).not.toContain('Pegawai')
  })

  test('its tables and findings too, also of a day to come', async () => {
    const posts = async (on: string) => {
      const { files = [] } = await exported(
        ...['export', 'kota.bagan', '--what', 'posts', '--on', on, '--out', 'a.csv'],
      )
      return strFromU8(files[0]?.bytes ?? new Uint8Array())
    }
    expect(await posts('2026-02-28')).toContain('Kepala Bidang Informasi Publik')
    expect(await posts('2026-12-31')).toContain('Kepala Seksi Media')
    expect(await posts('2027-01-01')).not.toContain('Kepala Seksi Media')
    const { stdout = '' } = await exported('check', 'kota.bagan', '--on', '2026-02-28', '--json')
    expect(stdout).not.toContain('Bidang Baru')
  })
})

describe('the monthly report of a file', () => {
  const cells = async (...more: readonly string[]) => {
    const { files = [] } = await exported(
      ...['export', 'kota.bagan', '--what', 'monthly-report', ...more, '--out', 'a.csv'],
    )
    const rows = strFromU8(files[0]?.bytes ?? new Uint8Array()).split('\n')
    return rows.map((row) => row.trim().replaceAll('"', '').split(/[;,]/))
  }
  const vacant = async (on: string) => {
    const { stdout = '' } = await exported('check', 'kota.bagan', '--on', on, '--json')
    const { vacancies } = JSON.parse(stdout) as { vacancies: readonly { vacantSeats: number }[] }
    return vacancies.reduce((sum, one) => sum + one.vacantSeats, 0)
  }

  test.each([
    // Over the day the renaming came into force, within one structure, and into one that waits.
    ['2026-02-01', '2026-03-31', '2026-01-31'],
    ['2026-06-01', '2026-09-30', '2026-05-31'],
    ['2026-12-01', '2027-01-31', '2026-11-30'],
  ])('from %s to %s has the vacancies of both registers', async (from, until, eve) => {
    const sum = (await cells('--from', from, '--until', until)).find(([key]) => key === 'Jumlah')
    const [, , , before, , , after] = (sum ?? []).map(Number)
    expect([before, after]).toEqual([await vacant(eve), await vacant(until)])
  })

  test('has the seats of the structure of its own day: media goes with the year', async () => {
    const rows = await cells('--from', '2026-12-01', '--until', '2027-01-31')
    const seats = rows.find(([key]) => key === 'Eselon IV.a')
    expect([seats?.[1], seats?.[4]]).toEqual(['6', '5'])
  })
})

describe('one file compared with itself on two days', () => {
  test('over a reform: the structure of each day, no holder changed', async () => {
    const report = await counts('2026-02-28', '2026-03-01')
    expect(report).toMatchObject({ a: 'kota.bagan', onA: '2026-02-28', onB: '2026-03-01' })
    expect(report.counts).toMatchObject({ unitsRenamed: 1, becameVacant: 0, holderChanged: 0 })
    expect(report.acts.map(({ act, id }: { act: string; id: string }) => `${act} ${id}`)).toContain(
      'rename unit:ikp',
    )
  })

  test('within one structure: who left, who came, and nothing else', async () => {
    expect((await counts('2026-06-30', '2026-07-01')).counts).toMatchObject({
      unitsRenamed: 0,
      becameVacant: 1,
      holderChanged: 0,
    })
    const around = await counts('2026-06-30', '2026-09-01')
    expect(around.counts).toMatchObject({ becameVacant: 0, holderChanged: 1 })
    expect(await counts('2026-04-01', '2026-05-01')).toMatchObject({ acts: [] })
  })

  test('a day to come holds what waits for it', async () => {
    expect((await counts('2026-12-31', '2027-01-01')).counts).toMatchObject({
      unitsAbolished: 1,
      postsAbolished: 1,
    })
  })

  test('says the days in words, and refuses what is no day', async () => {
    const { said } = await compared('--on-a', '2026-02-28', '--on-b', '2026-03-01')
    expect(said).toContain('kota.bagan (28 Februari 2026)')
    expect(await compared('--on-a', 'kemarin', '--json')).toMatchObject({ exitCode: 2 })
  })
})

describe('the structure of a day', () => {
  const { live, past, proposals } = office()
  const standing = { live, proposals, pasts: [past], past: () => first }
  const on = (date: CalendarDate) => structureOn(standing, date, TODAY)

  test('says why it is that one', async () => {
    expect((await on(day('2026-02-28')))?.past?.id).toBe('past:1')
    expect(await on(TODAY)).toMatchObject({ past: null, planned: null })
    expect((await on(day('2027-01-01')))?.planned?.id).toBe('proposal:2')
    expect(
      await structureOn({ ...standing, past: () => null }, day('2026-02-28'), TODAY),
    ).toBeNull()
  })
})
