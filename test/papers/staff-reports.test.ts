import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '../../renderer/domain/paper/paper-text.ts'
import { personRecord } from '../../renderer/domain/records/record-makers.ts'
import { spanReport } from '../../renderer/domain/reports/span-report.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { appointments } from '../../renderer/papers/kinds/appointments.ts'
import { candidates } from '../../renderer/papers/kinds/candidates.ts'
import { monthlyReport } from '../../renderer/papers/kinds/monthly-report.ts'
import { boundPaper } from '../../renderer/papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { numberText } from '../../renderer/words/figures/person-number.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const demo = structureOf(demoRecords())
const order = (on = DEMO_DAY, more: Partial<PaperChoice> = {}) => ({
  choice: { ...USUAL_PAPER, ...more },
  on,
  today: day('2026-11-27'),
  words: wordsIn('id'),
})

function paragraphs(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
}

describe('the monthly report of September 2018', () => {
  const { blocks } = monthlyReport.text(
    demo,
    order(day('2018-09-30'), { since: day('2018-09-01') }),
  )
  it('says why filled and vacant exceed the seats: 67 + 25 = 91 + 1, and 66 + 26 = 91 + 1', () => {
    expect(paragraphs(blocks)).toContain(
      'Melebihi kebutuhan jabatannya: 1 pegawai per 31 Agustus 2018 dan 1 per 30 September 2018; sebanyak itu jumlah terisi dan kosong melebihi formasi.',
    )
  })

  it('names who retires, with the span it is within', () => {
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const rows = tables.find(({ columns }) => columns.at(-1)?.head === 'Dalam')?.rows
    expect(rows?.map(({ cells }) => [cells[3]?.[0], cells[4]?.[0]])).toEqual([
      ['1 Mar 2019', '6 bulan'],
      ['1 Agu 2019', '12 bulan'],
    ])
  })

  it('comes as a workbook of three tables, and as CSV the formation alone', async () => {
    const { words: _, ...wish } = { ...order(day('2018-09-30')), language: 'id' as const }
    const source = { structure: demo, live: demo, proposal: null }
    const tables = (await boundPaper(monthlyReport, source, wish)?.tables()) ?? []
    expect(tables.map(({ rows }) => rows.length > 0)).toEqual([true, true, true])
    const csv = await paperFile(monthlyReport, 'csv', source, wish)
    const [head, ...rows] = new TextDecoder()
      .decode(csv ?? undefined)
      .trim()
      .split('\n')
    expect([head?.split(';').length, rows.length]).toEqual([7, (tables[0]?.rows.length ?? 0) + 1])
  })

  it('is signed, and its appointments for SIASN begin with their headings', async () => {
    expect(blocks.at(-1)?.kind).toBe('signatures')
    const table = appointments.table(demo, order())
    expect(table.title).toEqual([])
    expect(table.headings.slice(0, 3)).toEqual(['NIP', 'Nama', 'Jenis Jabatan'])
  })
})

it('of a city the report has a line for each office, which come to the sum of all', () => {
  const city = structureOf(cityRecords(7, 400))
  const { offices, total } = spanReport(city, day('2018-09-01'), day('2018-10-31'))
  expect(offices.length).toBeGreaterThan(15)
  for (const end of ['before', 'after'] as const)
    for (const figure of ['seats', 'filled', 'vacant'] as const)
      expect(offices.reduce((sum, line) => sum + line[end][figure], 0)).toBe(total[end][figure])
  expect(spanReport(demo, day('2018-09-01'), day('2018-10-31')).offices).toEqual([])
})

it('a list of candidates says once what is said of all of them', () => {
  const postId = all(demo, 'post').find(
    ({ title }) => title === 'Kepala Seksi Layanan Informasi Publik',
  )?.id
  const { blocks } = candidates.text(demo, order(DEMO_DAY, { postId: postId ?? null }))
  const [ofAll = ''] = paragraphs(blocks)
  expect(ofAll).toMatch(/Berlaku bagi semua calon berikut: .*TMT golongan tidak tercatat.*\.$/)
  const rest = JSON.stringify(blocks.filter(({ kind }) => kind === 'table'))
  expect(rest).not.toContain('TMT golongan tidak tercatat')
})

it('the number of a PPPK is no NIP', () => {
  const pns = personRecord({ id: 'person:a', name: 'A', nip: '199002152022211003' })
  expect(numberText(pns)).toBe('NIP 19900215 202221 1 003')
  expect(numberText({ ...pns, status: 'pppk' })).toBe('NI PPPK 19900215 202221 1 003')
  expect(numberText({ ...pns, nip: null })).toBe('')
})
