import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { updateOf } from '../../renderer/exchange/update/update-office.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { testPrinter } from '../make/test-printer.ts'

async function comesBack(what: string, format: 'csv' | 'xlsx') {
  const { files = [] } = await answerTo(
    { argv: ['export', 'demo', '--what', what, '--format', format, '--out', 'a'], files: [] },
    {
      ...testPrinter(),
      today: day('2018-10-04'),
      say: () => undefined,
    },
  )
  const bytes = files[0]?.bytes ?? new Uint8Array()
  return importFiles([{ name: `a.${format}`, bytes }], { preset: 'auto', language: 'id' })
}

describe('our own registers', () => {
  it.each(['csv', 'xlsx'] as const)(
    'bring a peta jabatan back from %s: units, posts, K and B',
    async (format) => {
      const { report } = await comesBack('peta-jabatan', format)
      expect(report).toMatchObject({ units: 24, posts: 65, seats: 91, vacantSeats: 26, roots: 1 })
      const reasons = report.passedOver.map(({ reason }) => reason)
      expect(reasons).toContain('total')
      // A table in CSV begins with its headings and ends with its sum; a workbook is signed.
      expect(reasons.includes('signature')).toBe(format === 'xlsx')
    },
  )

  it('bring the kind of each post back with a peta jabatan', async () => {
    const kinds = (records: readonly StructureRecord[]) => {
      const posts = records.flatMap((one) => (one.kind === 'post' ? [one] : []))
      return posts.map(({ title, category }) => `${title} ${category}`).sort()
    }
    const { records } = await comesBack('peta-jabatan', 'xlsx')
    expect(kinds(records)).toEqual(kinds(demoRecords()))
  })

  it.each(['csv', 'xlsx'] as const)(
    'bring the vacant posts back from %s, with who acts and since when',
    async (format) => {
      const { report, records } = await comesBack('vacancies', format)
      expect(report).toMatchObject({ posts: 26, vacantSeats: 26, people: 2, roots: 1 })
      const plt = records.filter((one) => one.kind === 'appointment' && one.role === 'plt')
      expect(plt).toHaveLength(2)
      const since = records.flatMap((one) => (one.kind === 'vacancy' ? [one.since] : []))
      expect(since).toContain('2018-09-01')
    },
  )

  it('change nothing in the office they come from', async () => {
    const office = structureOf(demoRecords())
    const { differences } = updateOf(office, 'a.csv', await comesBack('vacancies', 'csv'))
    const units = differences.filter(({ kind, act }) => kind === 'unit' && act !== 'gone')
    expect(units).toEqual([])
    expect(all(office, 'unit')).toHaveLength(24)
  })
})
